import type { Range } from '../../text/range';
import type { DrawnLine, Stretch } from './layout';

/** A cell between four borders, over one or several lines. */
export interface TextDrawnCell {
  readonly left: number;
  readonly right: number;
  /** Numbers of the first and the last line of it. */
  readonly top: number;
  bottom: number;
  /** What is printed in it, a line each; blank lines left out. */
  readonly parts: CellPart[];
  /** Where the content of a blank cell would stand. */
  readonly place: number;
}

export interface CellPart extends Range {
  readonly line: number;
}

/** The cells of a drawn table, in the order in which they begin. A rule ends the cells above it, wherever it is drawn. */
export function cellsOf(text: string, lines: readonly DrawnLine[]): TextDrawnCell[] {
  const cells: TextDrawnCell[] = [];
  const open = new Map<number, TextDrawnCell>();
  for (const [line, stretches] of lines.entries()) {
    for (const stretch of stretches) {
      const above = open.get(stretch.left);
      if (!stretch.isRule && above !== undefined && above.right === stretch.right) addTo(above, text, stretch, line);
      else {
        close(open, stretch);
        if (!stretch.isRule) cells.push(opened(open, text, stretch, line));
      }
    }
  }
  return cells;
}

function opened(open: Map<number, TextDrawnCell>, text: string, stretch: Stretch, line: number): TextDrawnCell {
  const { left, right, start, end } = stretch;
  const cell = { left, right, top: line, bottom: line, parts: [], place: Math.min(start + 1, end) };
  open.set(left, cell);
  addTo(cell, text, stretch, line);
  return cell;
}

function addTo(cell: TextDrawnCell, text: string, { start, end }: Range, line: number): void {
  cell.bottom = line;
  const words = text.slice(start, end);
  if (words.trim() === '') return;
  const from = start + words.length - words.trimStart().length;
  cell.parts.push({ start: from, end: from + words.trim().length, line });
}

function close(open: Map<number, TextDrawnCell>, { left, right }: Stretch): void {
  for (const cell of open.values()) if (cell.left < right && cell.right > left) open.delete(cell.left);
}
