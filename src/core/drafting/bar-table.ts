/** A table that is typed with bars, as the grid of cells in which somebody moves and types. It knows nothing of forms. */
import type { Range } from '../text/range';

/** What stands between two bars, blanks included. */
export interface BarCell extends Range {
  /** Without the blanks around it; empty for a blank cell. */
  readonly text: string;
}

/** A line of a table. */
export interface BarRow extends Range {
  readonly cells: readonly BarCell[];
  /** `| --- | --- |`, which Markdown wants below the first row. */
  readonly isRule: boolean;
}

/** Lines with bars that follow each other. The range ends before the last line break. */
export interface BarTable extends Range {
  readonly rows: readonly BarRow[];
}

/** Where a cell stands in its table, counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

const RULE = /^:?-+:?$/;

/** The table on whose line an offset stands; null where the line begins with no bar. */
export function barTableAt(text: string, offset: number): BarTable | null {
  const row = barRow(text, lineAround(text, offset));
  if (row === null) return null;
  const rows = [row];
  for (let line: Range | null = lineBefore(text, row); line !== null; ) {
    const above = barRow(text, line);
    if (above === null) break;
    rows.push(above);
    line = lineBefore(text, line);
  }
  rows.reverse();
  for (let line: Range | null = lineBehind(text, row); line !== null; ) {
    const below = barRow(text, line);
    if (below === null) break;
    rows.push(below);
    line = lineBehind(text, line);
  }
  return { start: rows[0]?.start ?? row.start, end: rows.at(-1)?.end ?? row.end, rows };
}

/** All tables of a text with bars, in its order. */
export function barTablesOf(text: string): readonly BarTable[] {
  const found: BarTable[] = [];
  for (let line: Range | null = lineAround(text, 0); line !== null; ) {
    const table = /^[ \t]*\|/.test(text.slice(line.start, line.end)) ? barTableAt(text, line.start) : null;
    if (table) found.push(table);
    line = lineBehind(text, table ? lineAround(text, table.end) : line);
  }
  return found;
}

/** The cell that holds an offset; a place before the first bar belongs to the first cell, one behind the last to the last. */
export function cellPlaceAt({ rows }: BarTable, offset: number): CellPlace {
  const row = lastBefore(rows, offset);
  return { row, column: lastBefore(rows[row]?.cells ?? [], offset) };
}

/** The last that starts at or before an offset; the first where none does. */
const lastBefore = (ranges: readonly Range[], offset: number): number =>
  Math.max(0, ranges.filter(({ start }) => start <= offset).length - 1);

export const barCellOf = ({ rows }: BarTable, { row, column }: CellPlace): BarCell | undefined =>
  rows[row]?.cells[column];

function barRow(text: string, line: Range): BarRow | null {
  const bars: number[] = [];
  for (let at = line.start; at < line.end; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '|') bars.push(at);
  }
  const [first] = bars;
  if (first === undefined || text.slice(line.start, first).trim() !== '') return null;
  const last = bars.at(-1) ?? first;
  // The last bar may not be typed yet.
  const ends = text.slice(last + 1, line.end).trim() === '' ? bars : [...bars, line.end];
  const cells = ends.slice(1).map((end, i) => cellBetween(text, (bars[i] ?? first) + 1, end));
  if (cells.length === 0) return null;
  return { ...line, cells, isRule: cells.every((cell) => RULE.test(cell.text)) };
}

const cellBetween = (text: string, start: number, end: number): BarCell => ({
  start,
  end,
  text: text.slice(start, end).trim(),
});

function lineAround(text: string, offset: number): Range {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return { start, end: endOfLine(text, start) };
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' && end > start ? end - 1 : end;
}

const lineBefore = (text: string, { start }: Range): Range | null => (start === 0 ? null : lineAround(text, start - 1));

function lineBehind(text: string, { end }: Range): Range | null {
  const next = text.indexOf('\n', end);
  return next < 0 ? null : { start: next + 1, end: endOfLine(text, next + 1) };
}
