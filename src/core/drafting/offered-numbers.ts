import type { Analysis, Cell } from '../model/analysis';
import type { Range } from '../text/range';
import { barTableAt } from './bar-table';

/** A number of a table for a place in a sentence that names what it counts. */
export interface OfferedNumber {
  readonly indicator: string;
  /** As the table prints it. */
  readonly number: string;
  readonly unit: string;
  /** What has been typed of it, to be replaced; empty where nothing has. */
  readonly typed: Range;
  /** Where it stands in the table. */
  readonly cell: Cell;
}

/** A number that no report prints, so that whatever it is bound to is bound by the words around it. */
const STAND_IN = '70707071';
const REQUESTS = '件';
/** Units of one report, at most: each takes a reading of the text. */
const MOST_UNITS = 4;

/**
 * The numbers of the report's tables that fit at an offset of a sentence: a number is put there, once with each unit, and what
 * the reading binds it to is looked up in the tables. `reread` reads a text as the report is read. Nothing is offered in a table,
 * at the beginning of a sentence, or where the table's cell is blank.
 */
export function offeredNumbers(
  analysis: Analysis,
  offset: number,
  reread: (text: string) => Analysis,
): readonly OfferedNumber[] {
  const { text } = analysis;
  const typed = typedAt(text, offset);
  if (!isInSentence(text, typed.start)) return [];
  const behind = UNIT.exec(text.slice(typed.end, typed.end + LONGEST_UNIT))?.[0];
  const units = behind === undefined ? unitsOf(analysis) : [''];
  const offers = units.flatMap((unit) => {
    const tried = `${text.slice(0, typed.start)}${STAND_IN}${unit}${text.slice(typed.end)}`;
    const { figures } = reread(tried);
    const indicator = figures.find(({ start }) => start === typed.start)?.indicator;
    const cell = indicator === undefined ? undefined : cellOfIndicator(analysis, indicator);
    return indicator === undefined || !cell ? [] : [{ indicator, number: cell.text, unit, typed, cell }];
  });
  return offers.filter(({ indicator }, i) => offers.findIndex((one) => one.indicator === indicator) === i);
}

const UNIT = /^(?:万元|人次|[件条次篇个人项])/;
const LONGEST_UNIT = 2;

/** Digits before the offset. */
function typedAt(text: string, offset: number): Range {
  let start = offset;
  while (start > 0 && /[\d,]/.test(text[start - 1] ?? '')) start--;
  return { start, end: offset };
}

/** Behind a word, outside of tables. */
const isInSentence = (text: string, offset: number): boolean =>
  /[\u4e00-\u9fff）)]/.test(text[offset - 1] ?? '') && barTableAt(text, offset) === null;

/** Those that filled cells of the report have, the commonest first; requests are counted in 件. */
function unitsOf({ tables }: Analysis): readonly string[] {
  const counts = new Map<string, number>();
  for (const { cells } of tables) {
    for (const { unit = REQUESTS, state } of cells.values())
      if (state === 'number') counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  const units = [...counts].sort((a, b) => b[1] - a[1]).map(([unit]) => unit);
  return units.slice(0, MOST_UNITS);
}

/** The first filled cell; a cell with its unit in it, or of several readings, is none to take a number from. */
function cellOfIndicator({ tables }: Analysis, indicator: string): Cell | undefined {
  const cell = tables.map(({ cells }) => cells.get(indicator)).find((one) => one?.state === 'number');
  return cell && /^[\d,.]+$/.test(cell.text) ? cell : undefined;
}
