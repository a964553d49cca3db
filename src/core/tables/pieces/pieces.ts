import { isDigit } from '../../text/digit';
import { isPageMark, isPageOfAll } from '../../text/page-mark';
import type { Range } from '../../text/range';
import { hasBrokenCells, readBrokenCells } from './broken-cells';
import { wholeRows } from './broken-rows';
import { readCells } from './cells';
import { type Line, linesIn } from './line';
import { opensNote } from './note';
import { type OuterBars, outerBars } from './outer-bars';
import type { Piece } from './piece';
import { readRunning } from './running';
import { withSpacedDigits } from './spaced-digits';

/** What a mark of a page may begin with. */
const PAGE_MARK_HEADS = /[-—–―~·•第共接续转下(\dPphfw]/;
/** No number of a page is longer. */
const LONGEST_PAGE_NUMBER = 3;

/**
 * Reads a table zone of plain text or markdown, whatever its layout, into pieces. Page marks between rows and the
 * rules of markdown tables are left out. `text` is the original (its tabs are cell borders), `folded` its folding.
 */
export function readPieces(text: string, folded: string, zone: Range): Piece[] {
  const pieces = piecesAsPrinted(text, folded, zone);
  return pieces.some(({ kind }) => kind === 'parted') ? withSpacedDigits(text, pieces) : pieces;
}

function piecesAsPrinted(text: string, folded: string, zone: Range): Piece[] {
  const pieces: Piece[] = [];
  for (const border of [{ sign: '|', source: folded } as const, { sign: '\t', source: text } as const]) {
    if (!hasBrokenCells(folded, zone, border)) continue;
    readBrokenCells(folded, zone, border, pieces);
    return pieces;
  }
  const lines = wholeRows(folded, linesIn(text, folded, zone));
  const style = styleOf(folded, lines);
  let row = 0;
  let noteEnd = -1;
  for (const [number, line] of lines.entries()) {
    if (line.from === line.to || isFurniture(folded, lines, number, style)) continue;
    if (line.bars < 2 && opensNote(folded.slice(line.from, line.to))) noteEnd = endOfNote(folded, lines, number);
    if (number <= noteEnd) continue;
    if (line.bars >= 2) readCells(folded, line, '|', number, row++, pieces, style);
    else if (line.tabs >= 2) readCells(folded, line, '\t', number, row++, pieces, style, text);
    else readRunning(folded, line, number, pieces);
  }
  return pieces;
}

interface Style extends OuterBars {
  /** Rows have their labels on their lines, so that a lone number between blank lines is the number of a page. */
  readonly pageNumbers: boolean;
  /** Some have, so that a lone number at the end of a page is one: where each cell has its line it may be a value. */
  readonly footNumbers: boolean;
}

/** How a zone is set. */
function styleOf(folded: string, lines: readonly Line[]): Style {
  let alone = 0;
  let labelled = 0;
  for (const line of lines) {
    if (line.bars >= 2) continue;
    if (line.isNumber && line.to - line.from <= LONGEST_PAGE_NUMBER) alone++;
    else if (line.to > line.from + 1 && isDigit(folded.charCodeAt(line.to - 1))) labelled++;
  }
  return { ...outerBars(folded, lines), pageNumbers: labelled > 4 * alone, footNumbers: labelled > alone };
}

/** Rules of markdown tables and marks of pages say nothing about figures. */
function isFurniture(folded: string, lines: readonly Line[], number: number, style: Style): boolean {
  const line = lines[number] as Line;
  if (line.isNumber) return isPageNumber(folded, lines, number, style);
  if (line.isRule && (line.bars > 0 || line.to - line.from > 2)) return folded.slice(line.from, line.to).includes('--');
  if (!PAGE_MARK_HEADS.test(folded.charAt(line.from))) return false;
  const words = folded.slice(line.from, line.to);
  return isPageMark(words) || (isPageOfAll(words) && standsApart(folded, lines, number));
}

const standsApart = (folded: string, lines: readonly Line[], number: number): boolean =>
  endsPage(folded, lines[number]) || (isBlank(lines[number - 1]) && isBlank(lines[number + 1]));

const endsPage = (folded: string, line: Line | undefined): boolean =>
  line !== undefined && /^\s*\f/.test(folded.slice(line.end, line.end + 20));

/** A number alone on its line at the end of a page, or between blank lines where no value stands so. */
function isPageNumber(folded: string, lines: readonly Line[], number: number, style: Style): boolean {
  const line = lines[number] as Line;
  if (line.to - line.from > LONGEST_PAGE_NUMBER) return false;
  if (endsPage(folded, line)) return style.footNumbers;
  return style.pageNumbers && isBlank(lines[number - 1]) && isBlank(lines[number + 1]);
}

const isBlank = (line: Line | undefined): boolean => line !== undefined && line.from === line.to;

/** A note runs to its full stop, over a few lines at most; without one it ends with its line. */
function endOfNote(folded: string, lines: readonly Line[], from: number): number {
  for (let number = from; number < Math.min(lines.length, from + MOST_LINES_OF_NOTE); number++) {
    const line = lines[number] as Line;
    if (folded.slice(line.from, line.to).includes('。')) return number;
    if (isDigit(folded.charCodeAt(line.to - 1))) break;
  }
  return from;
}

const MOST_LINES_OF_NOTE = 4;
