import { valueKind } from '../../text/cell-value';
import type { Range } from '../../text/range';
import type { Piece } from './piece';

/** So many lines with bars tell how a zone is set. */
const FEWEST_LINES = 6;

/**
 * Whether the bars of a zone end (or begin) cells that stand on lines of their own: extraction kept the border of each
 * cell and broke the row. Then hardly a line has words or digits on both sides of a bar.
 */
export function hasBrokenCells(folded: string, zone: Range): boolean {
  let barred = 0;
  let rows = 0;
  for (let bar = nextBar(folded, zone.start, zone.end); bar < zone.end; ) {
    const end = lineEnd(folded, bar, zone.end);
    barred++;
    if (filledCells(folded, lineStart(folded, bar, zone.start), end) > 1) rows++;
    bar = nextBar(folded, end, zone.end);
  }
  return barred >= FEWEST_LINES && rows * 8 <= barred;
}

/** The limit where there is none before it: what lies beyond is not searched, for there may be as many zones as there are lines. */
function nextBar(folded: string, from: number, limit: number): number {
  const bar = folded.slice(from, limit).indexOf('|');
  return bar < 0 ? limit : from + bar;
}

/** Two are enough to know. */
function filledCells(folded: string, start: number, end: number): number {
  let filled = 0;
  for (let from = start; from <= end && filled < 2; ) {
    const to = nextBar(folded, from, end);
    if (folded.slice(from, to).trim() !== '') filled++;
    from = to + 1;
  }
  return filled;
}

/**
 * Reads such a zone: what stands between two bars is one cell, over however many lines. Bars without anything on a line
 * of two or more fill up merged cells and say nothing; a blank between two bars on different lines is a blank cell.
 */
export function readBrokenCells(folded: string, zone: Range, pieces: Piece[]): void {
  let line = 0;
  let start = zone.start;
  while (start <= zone.end) {
    const end = nextBar(folded, start, zone.end);
    const content = trimmed(folded, start, end);
    if (content.start < content.end) readCell(folded, content, line, pieces);
    else if (start > zone.start && end < zone.end && !isFilling(folded, end, zone)) {
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
