import { type Lines, lineAt, lineRange, linesOf } from '../text/lines';
import type { Range } from '../text/range';
import { type BarCell, type BarTable, barCellOf, barTableAt, type CellPlace } from './bar-table';
import { fillable, placeInCell } from './cells-to-fill';

/** To the next cell to fill in, to the one before, or to the one below. */
export type Direction = 'next' | 'previous' | 'below';

/**
 * Where the keys that move in tables stop. It is named by its line, for typing in a cell moves what stands behind it, but no
 * line.
 */
export interface Stop {
  /** From 0; the line behind the last where the way leads out of a table that ends the text. */
  readonly line: number;
  /** Of the cell in its row, from 0; null for the start of a line behind a table. */
  readonly column: number | null;
}

/** The cell that holds an offset; null outside of tables, before the first bar of a line and behind its last. */
export function stopAt(text: string, offset: number): Stop | null {
  const lines = linesOf(text);
  const line = lineAt(lines, offset);
  const row = barTableAt(text, offset)?.rows.find(({ start }) => lineAt(lines, start) === line);
  const column = row?.cells.findIndex(({ start, end }) => start <= offset && offset <= end) ?? -1;
  return column < 0 ? null : { line, column };
}

/**
 * From a cell to another that is to be filled in: cells with words (labels, heads, ——) are passed over. Behind the last cell of a
 * table comes the first of the next table, and behind the last table, or below the last row, the line behind the table. Null
 * outside of tables, and before the first cell.
 */
export function nextStop(text: string, from: Stop, direction: Direction): Stop | null {
  const lines = linesOf(text);
  const table = tableOf(text, lines, from);
  if (table === null || from.column === null) return null;
  const first = lineAt(lines, table.start);
  const place = { row: from.line - first, column: from.column };
  const to = direction === 'below' ? below(table, place) : beside(table, place, direction === 'next' ? 1 : -1);
  if (to) return { line: first + to.row, column: to.column };
  if (direction === 'previous') return null;
  const behind = { line: first + table.rows.length, column: null };
  return (direction === 'next' ? firstStopBehind(text, lines, behind.line) : null) ?? behind;
}

/** What is selected at a stop: the number of the cell, or the place for one; the end of the text where the stop is none. */
export function rangeOfStop(text: string, stop: Stop): Range {
  const lines = linesOf(text);
  const cell = cellOfStop(text, stop);
  const { start } = lineRange(lines, stop.line);
  return cell ? placeInCell(text, cell) : { start, end: start };
}

function cellOfStop(text: string, stop: Stop): BarCell | null {
  const lines = linesOf(text);
  const table = tableOf(text, lines, stop);
  if (table === null || stop.column === null) return null;
  return barCellOf(table, { row: stop.line - lineAt(lines, table.start), column: stop.column }) ?? null;
}

const tableOf = (text: string, lines: Lines, { line }: Stop): BarTable | null => {
  const start = lines.starts[line];
  return start === undefined ? null : barTableAt(text, start);
};

function firstStopBehind(text: string, lines: Lines, from: number): Stop | null {
  for (let line = from; line < lines.starts.length; line++) {
    const table = barTableAt(text, lines.starts[line] ?? text.length);
    const [first] = table ? fillable(table) : [];
    if (first) return { line: line + first.row, column: first.column };
    if (table) line += table.rows.length;
  }
  return null;
}

function beside(table: BarTable, from: CellPlace, step: 1 | -1): CellPlace | null {
  const isBehind = (one: CellPlace): boolean =>
    one.row > from.row || (one.row === from.row && one.column > from.column);
  const isBefore = (one: CellPlace): boolean =>
    one.row < from.row || (one.row === from.row && one.column < from.column);
  const all = fillable(table);
  return (step === 1 ? all.find(isBehind) : all.filter(isBefore).at(-1)) ?? null;
}

const below = (table: BarTable, from: CellPlace): CellPlace | null =>
  fillable(table).find(({ row, column }) => row > from.row && column === from.column) ?? null;
