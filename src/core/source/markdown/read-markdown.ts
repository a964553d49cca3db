import { type PlainText, type PlainTextWriter, plainTextWriter } from '../../text/mapped-text';
import type { Range } from '../../text/range';
import { writeHtml } from '../html/read-html';
import { type MarkdownLine, markdownLine } from './markdown-line';
import { marksOf, type NextMark, writeMark } from './markup';

/** Marks at the start of a line: quotation, heading. */
const LEAD = /^(?: {0,3}>[ \t]?){0,5} {0,3}(?:#{1,6}[ \t]+)?/;
const TRAIL = /[ \t]#{1,6}$/;
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

function writeLines(source: string, range: Range, marks: NextMark, writer: PlainTextWriter): void {
  let start = range.start;
  while (start < range.end) {
    const feed = source.indexOf('\n', start);
    const end = feed < 0 || feed >= range.end ? range.end : feed + 1;
    writeLine(source, markdownLine(source, start, end), marks, writer);
    start = end;
  }
}

function writeLine(source: string, line: MarkdownLine, marks: NextMark, writer: PlainTextWriter): void {
  const lead = LEAD.exec(source.slice(line.start, Math.min(line.end, line.start + 60)))?.[0] ?? '';
  const isHeading = lead.includes('#');
  const trail = isHeading ? trailOf(source.slice(line.start, line.end).trimEnd()) : 0;
  const content = /[#>]/.test(lead) ? line.start + lead.length : line.start;
  const end = trail > 0 ? source.slice(line.start, line.end).trimEnd().length + line.start - trail : line.end;
  let at = content;
  for (let mark = marks(content); mark !== null && mark.index < end; ) {
    const [found, start] = [mark[0], mark.index];
    const next = writeMark({ source, mark: found, start, end: start + found.length, line }, writer, at);
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
