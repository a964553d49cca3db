import { valueKind } from '../../text/cell-value';
import type { Range } from '../../text/range';
import type { Piece } from './piece';

/** So many lines with borders tell how a zone is set. */
const FEWEST_LINES = 6;

/** What stands between two cells, and the text it is looked for in: tabs are folded away. */
export interface CellBorder {
  readonly sign: '|' | '\t';
  readonly source: string;
}

/**
 * Whether the borders of a zone end (or begin) cells that stand on lines of their own: extraction kept the bar of each cell and
 * broke the row, or a browser copied cells that hold paragraphs, with a tab on a line between them. Then hardly a line has words
 * or digits on both sides of a border.
 */
export function hasBrokenCells(folded: string, zone: Range, border: CellBorder): boolean {
  let bordered = 0;
  let rows = 0;
  for (let at = nextBorder(border, zone.start, zone.end); at < zone.end; ) {
    const end = lineEnd(folded, at, zone.end);
    bordered++;
    if (filledCells(folded, lineStart(folded, at, zone.start), end, border) > 1) rows++;
    at = nextBorder(border, end, zone.end);
  }
  return bordered >= FEWEST_LINES && rows * 8 <= bordered;
}

/** The limit where there is none before it: what lies beyond is not searched, for there may be as many zones as there are lines. */
function nextBorder({ sign, source }: CellBorder, from: number, limit: number): number {
  const at = source.slice(from, limit).indexOf(sign);
  return at < 0 ? limit : from + at;
}

/** Two are enough to know. */
function filledCells(folded: string, start: number, end: number, border: CellBorder): number {
  let filled = 0;
  for (let from = start; from <= end && filled < 2; ) {
    const to = nextBorder(border, from, end);
    if (folded.slice(from, to).trim() !== '') filled++;
    from = to + 1;
  }
  return filled;
}

/**
 * Reads such a zone: what stands between two borders is one cell, over however many lines. Bars without anything on a line
 * of two or more fill up merged cells and say nothing; a blank between two bars on different lines, or between two tabs, is a
 * blank cell.
 */
export function readBrokenCells(folded: string, zone: Range, border: CellBorder, pieces: Piece[]): void {
  let line = 0;
  let start = zone.start;
  while (start <= zone.end) {
    const end = nextBorder(border, start, zone.end);
    const content = trimmed(folded, start, end);
    if (content.start < content.end) readCell(folded, content, line, pieces);
    else if (start > zone.start && end < zone.end && (border.sign === '\t' || !isFilling(folded, end, zone))) {
      pieces.push({ kind: 'blank', ...content, line, row: -1 });
    }
    line++;
    start = end + 1;
  }
}

/** One value, one label over several lines, or (where a bar is missing) several of both. */
function readCell(folded: string, cell: Range, line: number, pieces: Piece[]): void {
  const kind = valueKind(folded.slice(cell.start, cell.end));
  const lines = kind === 'text' ? linesOf(folded, cell) : [cell];
  const values = lines.some((one) => valueKind(folded.slice(one.start, one.end)) !== 'text');
  for (const one of values ? lines : [cell]) {
    const own = valueKind(folded.slice(one.start, one.end));
    pieces.push({ kind: own === 'text' ? 'label' : own, ...one, line, row: -1 });
  }
}

function linesOf(folded: string, cell: Range): Range[] {
  const lines: Range[] = [];
  for (let start = cell.start; start < cell.end; ) {
    const end = lineEnd(folded, start, cell.end);
    const content = trimmed(folded, start, end);
    if (content.start < content.end) lines.push(content);
    start = end + 1;
  }
  return lines;
}

/** A line of bars alone, two or more: no further than the second is looked, however many there are. */
function isFilling(folded: string, bar: number, zone: Range): boolean {
  let bars = 0;
  for (let i = bar; i >= zone.start && bars < 2 && isFill(folded.charAt(i)); i--) if (folded[i] === '|') bars++;
  for (let i = bar + 1; i < zone.end && bars < 2 && isFill(folded.charAt(i)); i++) if (folded[i] === '|') bars++;
  return bars > 1;
}

const isFill = (character: string): boolean => character === '|' || character === ' ' || character === '\t';

function trimmed(folded: string, from: number, to: number): Range {
  let start = from;
  let end = to;
  while (start < end && isPadding(folded.charCodeAt(start))) start++;
  while (end > start && isPadding(folded.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** Spaces, line breaks, and the emphasis marks of markdown. */
const isPadding = (code: number): boolean =>
  code === 32 || code === 9 || code === 10 || code === 13 || code === 12 || code === 42;

function lineStart(folded: string, at: number, limit: number): number {
  for (let i = at; i > limit; i--) {
    const code = folded.charCodeAt(i - 1);
    if (code === 10 || code === 13) return i;
  }
  return limit;
}

function lineEnd(folded: string, start: number, limit: number): number {
  for (let i = start; i < limit; i++) {
    const code = folded.charCodeAt(i);
    if (code === 10 || code === 13) return i;
  }
  return limit;
}
