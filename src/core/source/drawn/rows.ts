import { valueKind } from '../../text/cell-value';
import { fold } from '../../text/fold';
import type { CellPart, TextDrawnCell } from './cells';

export type DrawnRow = readonly TextDrawnCell[];

/**
 * The rows of a drawn table: cells that begin on one line, from left to right. A value over several rows leaves blanks in the
 * rows below, a label is printed once. What no rule parts, but values on several lines of a column do, are rows of their own.
 */
export function drawnRows(text: string, cells: readonly TextDrawnCell[]): DrawnRow[] {
  const tops = [...new Set(cells.map(({ top }) => top))].sort((a, b) => a - b);
  const byTop = new Map<number, TextDrawnCell[]>(tops.map((top) => [top, []]));
  for (const cell of cells) byTop.get(cell.top)?.push(cell);
  let long: TextDrawnCell[] = [];
  return tops.flatMap((top, i) => {
    const own = byTop.get(top) ?? [];
    const next = tops[i + 1] ?? Number.POSITIVE_INFINITY;
    long = long.filter(({ bottom }) => bottom >= top);
    const row = [...own, ...long.map((cell) => blankOf(cell, top))].sort((a, b) => a.left - b.left);
    long.push(...own.filter((cell) => cell.bottom >= next && isValue(text, cell)));
    return isSeveral(text, own) ? linesOf(row) : [row];
  });
}

const blankOf = (cell: TextDrawnCell, top: number): TextDrawnCell => ({ ...cell, top, parts: [] });

const isValue = (text: string, { parts }: TextDrawnCell): boolean =>
  parts.length > 0 && valueKind(wordsOf(text, parts)) !== 'text';

const wordsOf = (text: string, parts: readonly CellPart[]): string =>
  fold(parts.map(({ start, end }) => text.slice(start, end)).join('')).trim();

const isValuePart = (text: string, part: CellPart): boolean => valueKind(wordsOf(text, [part])) !== 'text';

/** Two values in one cell that do not fill it (a broken number goes up to the border), or values below their heads. */
function isSeveral(text: string, row: DrawnRow): boolean {
  const kinds = (cell: TextDrawnCell): boolean[] => cell.parts.map((part) => isValuePart(text, part));
  const headed = row.filter((cell) => cell.parts.length > 1 && kinds(cell).indexOf(true) === cell.parts.length - 1);
  return headed.length > 1 || row.some((cell) => kinds(cell).filter(Boolean).length > 1 && !fillsItsLines(cell));
}

/** Whether all lines but the last are as full as the cell allows. */
export const fillsItsLines = ({ parts, left, right }: TextDrawnCell): boolean =>
  parts.slice(0, -1).every(({ start, end }) => end - start >= right - left - 3);

/** A row for every line that something stands on. */
function linesOf(row: DrawnRow): DrawnRow[] {
  const lines = [...new Set(row.flatMap(({ parts }) => parts.map(({ line }) => line)))].sort((a, b) => a - b);
  return lines.map((line) => row.map((cell) => ({ ...cell, parts: cell.parts.filter((part) => part.line === line) })));
}
