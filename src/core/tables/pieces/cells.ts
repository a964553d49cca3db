import { valueKind } from '../../text/cell-value';
import type { Range } from '../../text/range';
import type { OuterBars } from './outer-bars';
import type { Piece } from './piece';

/**
 * Reads one line whose cells are marked by bars or tabs; every cell becomes exactly one piece, so that blanks keep their
 * place. `source` is where the separator is looked for (tabs are folded away).
 */
export function readCells(
  folded: string,
  line: Range,
  separator: '|' | '\t',
  lineNumber: number,
  row: number,
  pieces: Piece[],
  bars: OuterBars,
  source: string = folded,
): void {
  const outer = separator === '|' ? withoutOuterBars(folded, line, bars) : line;
  let start = outer.start;
  while (start <= outer.end) {
    let end = source.indexOf(separator, start);
    if (end < 0 || end > outer.end) end = outer.end;
    pieces.push(cellPiece(folded, start, end, lineNumber, row));
    start = end + 1;
  }
}

function withoutOuterBars(folded: string, line: Range, bars: OuterBars): Range {
  let { start, end } = line;
  while (start < end && isSpace(folded.charCodeAt(start))) start++;
  while (end > start && isSpace(folded.charCodeAt(end - 1))) end--;
  if (bars.leading && folded[start] === '|') start++;
  if (bars.trailing && end > start && folded[end - 1] === '|') end--;
  return { start, end };
}

function cellPiece(folded: string, from: number, to: number, line: number, row: number): Piece {
  let start = from;
  let end = to;
  while (start < end && isPadding(folded.charCodeAt(start))) start++;
  while (end > start && isPadding(folded.charCodeAt(end - 1))) end--;
  const kind = valueKind(folded.slice(start, end));
  return { kind: kind === 'text' ? 'label' : kind, start, end, line, row };
}

const isSpace = (code: number): boolean => code === 32 || code === 9;
/** Emphasis marks of markdown are no part of a cell. */
const isPadding = (code: number): boolean => isSpace(code) || code === 42;
