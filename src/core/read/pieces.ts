import type { Range } from '../text/range';
import { hasBrokenCells, readBrokenCells } from './broken-cells';
import { type OuterBars, readCells } from './cells';
import type { Piece } from './piece';
import { readRunning } from './running';

const PAGE_NUMBER = /^\s*\d{1,3}\s*$/;
const PAGE_MARK = /^\s*(?:[-—–]+\s*\d{1,4}\s*[-—–]+|第\s*\d{1,4}\s*页.{0,12}|\f)\s*$/;
const ENDS_IN_NUMBER = /\S.*\d$/;
const RULE = /^[\s|:+=-]*$/;

/**
 * Reads a table zone of plain text or markdown, whatever its layout, into pieces. Page marks between rows and the
 * rules of markdown tables are left out. `text` is the original (its tabs are cell borders), `folded` its folding.
 */
export function readPieces(text: string, folded: string, zone: Range): Piece[] {
  const pieces: Piece[] = [];
  if (hasBrokenCells(folded, zone)) {
    readBrokenCells(folded, zone, pieces);
    return pieces;
  }
  const style = styleOf(folded, zone);
  let line = 0;
  let row = 0;
  let start = zone.start;
  while (start < zone.end) {
    const end = lineEnd(folded, start, zone.end);
    const content = folded.slice(start, end);
    if (isRule(content) || PAGE_MARK.test(content) || isPageNumber(folded, start, end, style)) {
      // says nothing about figures
    } else if (bars(content) >= 2) {
      readCells(folded, { start, end }, '|', line, row++, pieces, style);
    } else if (tabs(text, start, end) >= 2) {
      readCells(folded, { start, end }, '\t', line, row++, pieces, style, text);
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

interface Style extends OuterBars {
  /** Rows have their labels on their lines, so that a lone number between blank lines is the number of a page. */
  readonly pageNumbers: boolean;
}

/**
 * How a zone is set. A row that begins with a bar has a blank first cell where other rows begin with words.
 */
function styleOf(folded: string, zone: Range): Style {
  let leading = true;
  let trailing = true;
  let alone = 0;
  let labelled = 0;
  for (let start = zone.start; start < zone.end; ) {
    const end = lineEnd(folded, start, zone.end);
    const content = folded.slice(start, end).trim();
    if (bars(content) >= 2) {
      leading &&= content.startsWith('|');
      trailing &&= content.endsWith('|');
    } else if (PAGE_NUMBER.test(content)) alone++;
    else if (ENDS_IN_NUMBER.test(content)) labelled++;
    start = end + 1;
  }
  return { leading, trailing, pageNumbers: labelled > 4 * alone };
}

/** A number alone on its line at the end of a page, or between blank lines where no value stands so. */
function isPageNumber(folded: string, start: number, end: number, style: Style): boolean {
  if (!PAGE_NUMBER.test(folded.slice(start, end))) return false;
  const after = folded.slice(end, end + 20);
  if (/^\s*\f/.test(after)) return true;
  const before = folded.slice(Math.max(0, start - 200), start);
  return style.pageNumbers && /\n[ \r]*\n$|\f$/.test(before) && /^\r?\n[ \r]*\n/.test(after);
}
