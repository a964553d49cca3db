import { valueKind } from '../../text/cell-value';
import { fold } from '../../text/fold';
import type { Range } from '../../text/range';
import type { Replacement } from '../../text/rewritten';

/** What tools print for a cell without content. */
const NOTHING = /^(?:nan|none|null|nat|<na>|#?n\/a|undefined)$/i;

interface Cell extends Range {
  readonly text: string;
  readonly kind: ReturnType<typeof valueKind>;
}

type Row = readonly Cell[];

/**
 * Cells of rows between bars that tools have filled: words for nothing (nan, None) are blank, a value printed again in every
 * column that it was merged over is printed once, and blank columns of labels that would be taken for values are left out.
 */
export function filledCells(text: string): Replacement[] {
  if (!text.includes('|')) return [];
  return blocksOf(text).flatMap((rows) => {
    const empty = rows.flatMap((row) => row.filter((cell) => NOTHING.test(cell.text)));
    const blanked = rows.map((row) => row.map((cell) => (NOTHING.test(cell.text) ? blankOf(cell) : cell)));
    const dropped = [...repeatedValues(blanked), ...blankLabels(blanked)];
    return [
      ...dropped.map(({ start, end }) => ({ start, end, parts: [] })),
      ...empty.map(({ start, end }) => ({ start: start + 1, end, parts: [{ start: end, end, text: ' ' }] })),
    ];
  });
}

const blankOf = (cell: Cell): Cell => ({ ...cell, text: '', kind: 'blank' });

/** Rows that begin and end with a bar, one below the other; the rules of markdown left out. */
function blocksOf(text: string): Row[][] {
  const blocks: Row[][] = [];
  let open = false;
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    const words = line.trim();
    const isRow = words.length > 2 && words.startsWith('|') && words.endsWith('|');
    const follows = open && text.charCodeAt(index - 2) !== 10;
    open = isRow;
    if (!isRow || (/^[|\-: ]+$/.test(words) && words.includes('-'))) continue;
    const row = cellsOf(text, index + line.indexOf('|'), index + line.lastIndexOf('|'));
    if (follows) blocks.at(-1)?.push(row);
    else blocks.push([row]);
  }
  return blocks;
}

/** `start` and `end` are the places of the outer bars. A cell begins at the bar before it. */
function cellsOf(text: string, start: number, end: number): Cell[] {
  const cells: Cell[] = [];
  for (let at = start; at < end; ) {
    const next = text.indexOf('|', at + 1);
    const content = text.slice(at + 1, next).trim();
    cells.push({ start: at, end: next, text: content, kind: valueKind(fold(content).trim()) });
    at = next;
  }
  return cells;
}

/** A number that stands again in the next column, under words that do so too: dashes in the row above are no head. */
function repeatedValues(rows: readonly Row[]): Cell[] {
  let heads: string[] = [];
  return rows.flatMap((row) => {
    if (!row.some(({ kind }) => kind === 'number')) {
      heads = row.map(({ text, kind }) => (kind === 'text' ? text : ''));
      return [];
    }
    if (heads.length !== row.length) return [];
    return row.filter((cell, i) => {
      const isHeadAgain = i > 0 && heads[i] !== '' && heads[i] === heads[i - 1];
      return isHeadAgain && cell.kind === 'number' && cell.text === row[i - 1]?.text;
    });
  });
}

const hasNumber = (row: Row): boolean => row.some(({ kind }) => kind === 'number');
const FEWEST_ROWS = 3;

/**
 * Blank cells among the labels of rows whose last value is blank too: they would be counted as values. Labels stand in the
 * columns that have words in some row of figures and no figure in any.
 */
function blankLabels(rows: readonly Row[]): Cell[] {
  const [columns = 0] = rows.map((row) => row.length);
  const filled = rows.filter(hasNumber);
  if (filled.length < FEWEST_ROWS || rows.some((row) => row.length !== columns)) return [];
  let labels = 0;
  while (filled.every((row) => row[labels]?.kind !== 'number') && filled.some((row) => row[labels]?.kind === 'text'))
    labels++;
  return filled
    .filter((row) => row.at(-1)?.kind === 'blank')
    .flatMap((row) => row.slice(0, labels).filter(({ kind }) => kind === 'blank'));
}
