import { fold } from '../text/fold';
import { type BarTable, barCellOf, type CellPlace, cellPlaceAt } from './bar-table';
import { fillable, isToFill } from './cells-to-fill';
import type { Filling } from './fill-cells';

/** What became of cells that were copied from somewhere else. */
export type PasteResult =
  /** `overwritten`: how many cells hold another number already. */
  | { readonly kind: 'fills'; readonly fillings: readonly Filling[]; readonly overwritten: number }
  /** More was copied than there are cells; nothing is to be filled. */
  | { readonly kind: 'too-large'; readonly rows: number; readonly columns: number }
  /** Rows were copied with labels that the table has not: which row they belong to cannot be told. */
  | { readonly kind: 'unknown-rows'; readonly labels: readonly string[] }
  /** No cells were copied, or none with a number: the text is to be pasted as it is. */
  | { readonly kind: 'no-cells' };

type Copied = readonly (readonly string[])[];

/**
 * Cells as spreadsheets, text processors and browsers copy them (tabs and line breaks), for the cells of a table. Labels and
 * heads that were copied along are left out; where there are labels, they tell the rows,
 * else the copied rows go into the rows from the cell at `offset` on, one after the other.
 */
export function pasteCells(table: BarTable, offset: number, copied: string): PasteResult {
  const grid = gridOf(copied);
  if (grid.length < 2 && (grid[0]?.length ?? 0) < 2) return { kind: 'no-cells' };
  const { labels, values } = withoutLabels(grid);
  if (values.length === 0) return { kind: 'no-cells' };
  const places = fillable(table);
  const from = cellPlaceAt(table, offset);
  const named = rowsNamed(table, places, labels);
  const unknown = labels.filter((_, i) => named?.[i] === -1 && (values[i] ?? []).length > 0);
  if (unknown.length > 0) return { kind: 'unknown-rows', labels: unknown };
  const rows = named ?? [...new Set(places.map(({ row }) => row))].filter((row) => row >= from.row);
  const seatsOf = (row: number): readonly CellPlace[] =>
    places.filter((place) => place.row === row && (named !== null || place.column >= from.column));
  return filled(table, values, rows, seatsOf);
}

function filled(
  table: BarTable,
  values: Copied,
  rows: readonly number[],
  seatsOf: (row: number) => readonly CellPlace[],
): PasteResult {
  const fillings: Filling[] = [];
  let overwritten = 0;
  for (const [i, cells] of values.entries()) {
    const seats = seatsOf(rows[i] ?? -1);
    const printed = withoutBlanksBehind(cells);
    if (printed.length > seats.length)
      return { kind: 'too-large', rows: values.length, columns: Math.max(...values.map((row) => row.length)) };
    for (const [column, text] of printed.entries()) {
      const cell = barCellOf(table, seats[column] ?? { row: -1, column: -1 });
      if (!cell || text === '') continue;
      if (cell.text !== '' && cell.text !== text) overwritten += 1;
      fillings.push({ start: cell.start, end: cell.end, newText: text });
    }
  }
  return { kind: 'fills', fillings, overwritten };
}

function gridOf(copied: string): Copied {
  const lines = copied.replace(/(?:\r?\n)+$/, '').split(/\r?\n/);
  return lines.map((line) => line.split('\t').map((cell) => cell.trim().replaceAll('|', '\\|')));
}

const isNumber = (cell: string): boolean => cell !== '' && isToFill({ start: 0, end: 0, text: cell });

/** From the first row with a number on, without the columns in which any of these rows has words. */
function withoutLabels(grid: Copied): { labels: readonly string[]; values: Copied } {
  const first = grid.findIndex((row) => row.some(isNumber));
  if (first < 0) return { labels: [], values: [] };
  const rows = grid.slice(first);
  const numeric = rows.filter((row) => row.some(isNumber));
  const from = Math.max(...numeric.map((row) => lengthUpTo(row, (cell) => cell !== '' && !isNumber(cell))));
  return { labels: rows.map((row) => row.slice(0, from).join('')), values: rows.map((row) => valuesOf(row, from)) };
}

/** A row of words alone (三、本年度办理结果) has no values. */
const valuesOf = (row: readonly string[], from: number): readonly string[] =>
  row.some(isNumber) ? row.slice(from) : [];

const packed = (label: string): string => fold(label).replace(/[\s|]/g, '');

/**
 * The row of the table that each label names, in its order: the first behind the row before that has the label, or whose label
 * is the end of it (三、本年度办理结果 | （一）予以公开) or the other way round; -1 where there is none. Null without labels.
 */
function rowsNamed(table: BarTable, places: readonly CellPlace[], labels: readonly string[]): readonly number[] | null {
  if (labels.every((label) => label === '')) return null;
  const rows = [...new Set(places.map(({ row }) => row))].map((row) => ({ row, own: packed(labelOf(table, row)) }));
  let last = -1;
  return labels.map((label) => {
    const wanted = packed(label);
    if (wanted === '') return -1;
    const behind = rows.filter(({ row, own }) => row > last && own !== '');
    const found =
      behind.find(({ own }) => own === wanted) ??
      behind.find(({ own }) => own.endsWith(wanted) || wanted.endsWith(own));
    if (found) last = found.row;
    return found ? found.row : -1;
  });
}

const labelOf = ({ rows }: BarTable, row: number): string =>
  (rows[row]?.cells ?? []).flatMap((cell) => (isToFill(cell) ? [] : [cell.text])).join('');

const withoutBlanksBehind = (cells: readonly string[]): readonly string[] =>
  cells.slice(
    0,
    lengthUpTo(cells, (cell) => cell !== ''),
  );

/** How many cells there are up to the last of a kind; 0 where there is none. */
const lengthUpTo = (cells: readonly string[], isOfKind: (cell: string) => boolean): number =>
  cells.reduce((length, cell, i) => (isOfKind(cell) ? i + 1 : length), 0);
