import type { FormTable, Row } from '../../forms/form';
import { madeOnce } from '../../text/made-once';
import { type LabelOrdinal, unitsOf } from './label-units';

/** One wording of a row, in pairs of neighbouring characters. */
export interface RowName {
  readonly words: string;
  readonly pairs: ReadonlySet<string>;
  /** What all its pairs weigh together; above 0. */
  readonly weight: number;
}

/** A row of a form with what is printed of it beside its values. */
export interface RowIdentity {
  readonly row: Row;
  /** Its place in the table. */
  readonly index: number;
  readonly ordinal: LabelOrdinal | null;
  /** Numbers of the section and the chapter that it stands in; 0 for none. */
  readonly section: number;
  readonly chapter: number;
  readonly names: readonly RowName[];
}

/** The words of a label, taken apart to be compared with names. */
export interface LabelWords {
  /** Without a unit of measure at their end. */
  readonly tail: string;
  /** The longest name of any row that they end with; empty if they end with none. */
  readonly ending: string;
  readonly pairs: readonly string[];
  /** What each pair weighs. */
  readonly weights: readonly number[];
  /** The names that have a pair of them; of most names they have none. */
  readonly sharing: ReadonlySet<RowName>;
  /** What they say of every other name. */
  readonly ofOthers: SharedWeight;
  /** Where no ordinal stands before them they say nothing: a single character, a unit of measure, words of headings. */
  readonly isNeutral: boolean;
}

/** How much of some words is in a name, and how much of them is not. */
export interface SharedWeight {
  readonly matched: number;
  readonly alien: number;
}

export interface TableNames {
  readonly rows: readonly RowIdentity[];
  /** Pairs of characters of the headings: of sections, chapters and rows without values. */
  readonly headings: ReadonlySet<string>;
  /** All names by their last character, longest first. */
  readonly endings: ReadonlyMap<string, readonly string[]>;
  /** How much a pair of characters tells: 1 if one row has it, less the more have it, `UNKNOWN` if none has. */
  readonly weightOf: (pair: string) => number;
  /** The names that have a pair of characters. */
  readonly byPair: ReadonlyMap<string, readonly RowName[]>;
  /** Labels of the text that is read, by their words; of no other text. */
  readonly known: Map<string, LabelWords>;
}

const UNKNOWN = 0.6;
const LEAST = 0.12;
const NOTE = /\([^()]*[\u4e00-\u9fff]{3,}[^()]*\)$/;

/** The names of a table's rows, made once for each table, but for what is known of the labels that are read. */
export const tableNames = (table: FormTable): TableNames => ({ ...namesOfTable(table), known: new Map() });

/** 「公开」 of one word, 「公」 of a name of one character. */
export function pairsOf(words: string): string[] {
  if (words.length === 1) return [words];
  const pairs: string[] = [];
  for (let i = 0; i + 1 < words.length; i++) pairs.push(words.slice(i, i + 2));
  return pairs;
}

const namesOfTable = madeOnce(prepare);

function prepare(table: FormTable): Omit<TableNames, 'known'> {
  const wordings = table.rows.map((row) => wordingsOf(row));
  const counts = new Map<string, number>();
  for (const words of wordings) {
    for (const pair of new Set(words.flatMap(pairsOf))) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const weightOf = (pair: string): number => {
    const count = counts.get(pair);
    return count === undefined ? UNKNOWN : Math.max(LEAST, 1 / count);
  };
  const headings = new Set<string>();
  let [chapter, section] = [0, 0];
  const rows = table.rows.map((row, index): RowIdentity => {
    const units = unitsOf(row.label.replace(/^其中:/, ''));
    const ordinal = units.at(-1)?.ordinal ?? null;
    for (const unit of units) {
      if (unit.ordinal?.level === 'chapter') [chapter, section] = [unit.ordinal.number, 0];
      if (unit.ordinal?.level === 'section') section = unit.ordinal.number;
    }
    const above = row.heading === true ? units : units.slice(0, -1);
    for (const { words } of above) for (const pair of pairsOf(words)) headings.add(pair);
    const names = [...new Set(wordings[index])].map((words) => nameOf(words, weightOf));
    return { row, index, ordinal, section, chapter, names };
  });
  return { rows, headings, endings: endingsOf(wordings.flat()), weightOf, byPair: byPairs(rows) };
}

function byPairs(rows: readonly RowIdentity[]): ReadonlyMap<string, readonly RowName[]> {
  const names = new Map<string, RowName[]>();
  for (const name of rows.flatMap((row) => row.names)) {
    for (const pair of name.pairs) {
      const some = names.get(pair);
      if (some === undefined) names.set(pair, [name]);
      else some.push(name);
    }
  }
  return names;
}

function endingsOf(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const endings = new Map<string, string[]>();
  for (const name of [...new Set(names)].sort((a, b) => b.length - a.length)) {
    const last = name.charAt(name.length - 1);
    endings.set(last, [...(endings.get(last) ?? []), name]);
  }
  return endings;
}

function nameOf(words: string, weightOf: (pair: string) => number): RowName {
  const pairs = new Set(pairsOf(words));
  let weight = 0;
  for (const pair of pairs) weight += weightOf(pair);
  return { words, pairs, weight };
}

/** The row's own words, without the heading of its section, with and without the note behind them. */
function wordingsOf(row: Row): string[] {
  const labels = [row.label, ...(row.variants ?? [])];
  return labels
    .flatMap((label) => [label, label.replace(NOTE, '')])
    .map((label) => ownWords(label.replace(/^其中:/, '')))
    .filter((words) => words !== '');
}

const ownWords = (label: string): string =>
  unitsOf(label)
    .filter(({ words }) => words !== '')
    .at(-1)?.words ?? '';
