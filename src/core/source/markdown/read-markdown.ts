import { isDigit } from '../../text/digit';
import { type PlainText, type PlainTextWriter, plainTextWriter } from '../../text/mapped-text';
import type { Range } from '../../text/range';
import { decodeEntity } from '../html/entities';
import { writeHtml } from '../html/read-html';
import { linkAt } from './links';
import { endOfUnseen, isNoteBetween } from './unseen';

/** A bar that is no border of a cell. */
const BAR = '\u2502';

/** What may be markup inside a line; one alternative a kind, every quantifier bounded. */
const MARK =
  /\\[!-/:-@[-`{-~]|<!--|<\/?[a-zA-Z][^<>]{0,2000}>|&(?:#[xX]?[0-9a-fA-F]{1,8}|[a-zA-Z][a-zA-Z0-9]{1,31});|\*{1,3}|__|~~|`+|\^\d{1,2}\^|\[\^[^\]\s]{1,20}\]|!?\[/g;
/** Marks at the start of a line: quotation, heading. */
const LEAD = /^(?: {0,3}>[ \t]?){0,5} {0,3}(?:#{1,6}[ \t]+)?/;
const TRAIL = /[ \t]#{1,6}$/;
const BLOCK = /^<\/?(?:br|p|div|h[1-6]|li|ul|ol|tr|section|article|center|hr)\b/i;
const LINE_BREAK = /<br\b[^<>]{0,40}>/i;
const TABLE = /<table[\s>]/gi;
const TABLE_END = '</table';

/**
 * Markdown as plain text: headings, emphasis, links and escapes taken off, tables of HTML turned into rows between bars.
 * Lines and pipe tables stay as they are. Never throws; linear in the source.
 */
export function readMarkdown(source: string): PlainText {
  const writer = plainTextWriter(source);
  const marks = marksOf(source);
  const lower = source.toLowerCase();
  const table = new RegExp(TABLE);
  let at = 0;
  for (let match = table.exec(source); match !== null; match = table.exec(source)) {
    const close = lower.indexOf(TABLE_END, match.index);
    const end = close < 0 ? source.length : endOfTag(source, outerEnd(lower, match.index, close));
    writeLines(source, { start: at, end: match.index }, marks, writer);
    writer.newLine(match.index);
    writeHtml(source, { start: match.index, end }, writer);
    at = end;
    table.lastIndex = end;
  }
  writeLines(source, { start: at, end: source.length }, marks, writer);
  return writer.done();
}

/** Of a table with tables in it, where the outer one closes; the first close if they do not match. */
function outerEnd(lower: string, start: number, first: number): number {
  let close = first;
  let inner = lower.indexOf('<table', start + 6);
  for (let depth = 0; depth < 20 && inner >= 0 && inner < close; depth++) {
    const next = lower.indexOf(TABLE_END, close + 1);
    if (next < 0) return close;
    inner = lower.indexOf('<table', inner + 6);
    close = next;
  }
  return close;
}

function endOfTag(source: string, from: number): number {
  const end = source.indexOf('>', from);
  return end < 0 ? source.length : end + 1;
}

/**
 * The first mark at or behind a place, and remembered: a line without marks must not look for the next one through all
 * the lines below it. A place before the last one (a tag was broken over lines) is looked at anew.
 */
type NextMark = (from: number) => RegExpExecArray | null;

function marksOf(source: string): NextMark {
  const scan = new RegExp(MARK);
  let mark: RegExpExecArray | null = null;
  let searched = { start: 0, end: -1 };
  return (from) => {
    if (from < searched.start || from > searched.end) {
      scan.lastIndex = from;
      mark = scan.exec(source);
      searched = { start: from, end: mark?.index ?? source.length };
    }
    return mark;
  };
}

function writeLines(source: string, range: Range, marks: NextMark, writer: PlainTextWriter): void {
  let start = range.start;
  while (start < range.end) {
    const feed = source.indexOf('\n', start);
    const end = feed < 0 || feed >= range.end ? range.end : feed + 1;
    writeLine(source, lineOf(source, start, end), marks, writer);
    start = end;
  }
}

/** What every tag of a line asks of it, found out once: a page may be a single line. */
interface Line extends Range {
  /** Whether it is a row of a table. */
  readonly isRow: () => boolean;
  /** Whether every cell of the row is broken, so that it holds several rows. */
  readonly isSeveral: () => boolean;
  /** Where the last comment of it ends. */
  readonly lastClose: () => number;
}

function lineOf(source: string, start: number, end: number): Line {
  let isRow: boolean | undefined;
  let isSeveral: boolean | undefined;
  let lastClose: number | undefined;
  const words = (): string => source.slice(start, end);
  return {
    start,
    end,
    isRow: () => {
      isRow ??= /\|[^|]*\|/.test(words());
      return isRow;
    },
    isSeveral: () => {
      isSeveral ??= areAllBroken(words());
      return isSeveral;
    },
    lastClose: () => {
      lastClose ??= start + words().lastIndexOf('-->');
      return lastClose;
    },
  };
}

/** As many line breaks in every cell that is not blank, and at least one. */
function areAllBroken(row: string): boolean {
  const breaks = row.split('|').flatMap((cell) => (cell.trim() === '' ? [] : [cell.split(LINE_BREAK).length - 1]));
  return breaks.length > 1 && breaks.every((count) => count > 0 && count === breaks[0]);
}

function writeLine(source: string, line: Line, marks: NextMark, writer: PlainTextWriter): void {
  const lead = LEAD.exec(source.slice(line.start, Math.min(line.end, line.start + 60)))?.[0] ?? '';
  const isHeading = lead.includes('#');
  const trail = isHeading ? trailOf(source.slice(line.start, line.end).trimEnd()) : 0;
  const content = /[#>]/.test(lead) ? line.start + lead.length : line.start;
  const end = trail > 0 ? source.slice(line.start, line.end).trimEnd().length + line.start - trail : line.end;
  let at = content;
  for (let mark = marks(content); mark !== null && mark.index < end; ) {
    const next = writeMark(source, mark[0], mark.index, line, writer, at);
    if (next >= 0) at = next;
    mark = marks(next >= 0 ? next : mark.index + mark[0].length);
  }
  if (at < end) writer.copy(at, end);
  if (trail > 0) writer.newLine(line.end);
}

/** The marks that close a heading, and the blanks before them, counted from the end: any number of blanks may stand within. */
function trailOf(words: string): number {
  let start = TRAIL.exec(words)?.index ?? words.length;
  while (start > 0 && start < words.length && /[ \t]/.test(words.charAt(start - 1))) start--;
  return words.length - start;
}

/** Writes the text up to a mark and what the mark stands for; where to go on, -1 if it is no markup. */
function writeMark(
  source: string,
  mark: string,
  start: number,
  line: Line,
  writer: PlainTextWriter,
  from: number,
): number {
  const end = start + mark.length;
  const before = (): void => writer.copy(from, start);
  switch (mark.charAt(0)) {
    case '\\':
      before();
      if (mark === '\\|') writer.put(BAR, start, end);
      else writer.copy(start + 1, end);
      return end;
    case '&': {
      const text = decodeEntity(mark);
      if (text === mark) return -1;
      before();
      writer.put(text === '|' ? BAR : text, start, end);
      return end;
    }
    case '<':
      before();
      return writeTag(source, mark, start, line, writer);
    case '^':
      if (!isNoteBetween(source, start, end)) return -1;
      before();
      return end;
    case '!':
    case '[': {
      if (mark.length > 2) {
        before();
        return end;
      }
      const link = linkAt(source, start);
      if (link === null) return -1;
      before();
      if (mark.charAt(0) === '[') writer.copy(link.text.start, link.text.end);
      return link.end;
    }
    case '~': {
      const close = source.indexOf('~~', end);
      before();
      return close > end && close < line.end ? close + 2 : end;
    }
    default:
      if (!isEmphasis(source, start, end)) return -1;
      before();
      return end;
  }
}

/** Inside a row of a table a line break parts two words; a number it has broken is one, unless the row is several. */
function writeTag(source: string, tag: string, start: number, line: Line, writer: PlainTextWriter): number {
  if (tag === '<!--') {
    return start > line.lastClose() ? start + 4 : source.indexOf('-->', start) + 3;
  }
  const end = start + tag.length;
  const unseen = endOfUnseen(source, tag, start, line.end);
  if (unseen > 0) return unseen;
  if (BLOCK.test(tag)) {
    if (!line.isRow()) writer.newLine(start);
    else if (!isDigit(source.charCodeAt(start - 1)) || !isDigit(source.charCodeAt(end))) writer.put(' ', start, end);
    else if (line.isSeveral()) writer.put(';', start, end);
  }
  return end;
}

/** Emphasis touches a word on one side; an asterisk between blanks or bars is a mark of its own. */
function isEmphasis(source: string, start: number, end: number): boolean {
  const isOpen = (character: string): boolean => character === '' || /[\s|]/.test(character);
  return !isOpen(source.charAt(start - 1)) || !isOpen(source.charAt(end));
}
