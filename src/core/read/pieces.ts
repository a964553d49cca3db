import type { Range } from '../text/range';
import { readCells } from './cells';
import type { Piece } from './piece';
import { readRunning } from './running';

const PAGE_MARK = /^\s*(?:[-—–]+\s*\d{1,4}\s*[-—–]+|第\s*\d{1,4}\s*页.{0,12}|\f)\s*$/;
const RULE = /^[\s|:+=-]*$/;

/**
 * Reads a table zone of plain text or markdown, whatever its layout, into pieces. Page marks between rows and the
 * rules of markdown tables are left out. `text` is the original (its tabs are cell borders), `folded` its folding.
 */
export function readPieces(text: string, folded: string, zone: Range): Piece[] {
  const pieces: Piece[] = [];
  let line = 0;
  let row = 0;
  let start = zone.start;
  while (start < zone.end) {
    const end = lineEnd(folded, start, zone.end);
    const content = folded.slice(start, end);
    if (isRule(content) || PAGE_MARK.test(content)) {
      // says nothing about figures
    } else if (bars(content) >= 2) {
      readCells(folded, { start, end }, '|', line, row++, pieces);
    } else if (tabs(text, start, end) >= 2) {
      readCells(folded, { start, end }, '\t', line, row++, pieces, text);
    } else {
      readRunning(folded, { start, end }, line, pieces);
    }
    line++;
    start = end + 1;
  }
  return pieces;
}

function lineEnd(folded: string, start: number, limit: number): number {
  for (let i = start; i < limit; i++) {
    const code = folded.charCodeAt(i);
    if (code === 10 || code === 13) return i;
  }
  return limit;
}

const isRule = (content: string): boolean => content.includes('--') && RULE.test(content);

function bars(content: string): number {
  let count = 0;
  for (let at = content.indexOf('|'); at >= 0; at = content.indexOf('|', at + 1)) count++;
  return count;
}

function tabs(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\t', start); at >= 0 && at < end; at = text.indexOf('\t', at + 1)) count++;
  return count;
}
