import type { Section } from '../../model/analysis';
import { isBlank } from '../../text/blanks';
import { characterClasses } from '../../text/character-classes';
import type { Range } from '../../text/range';
import type { TextIndex } from '../../text/search/text-index';
import { Cursor } from './cursor';
import type { Narrative } from './place';
import { Queue } from './queue';

interface Heading extends Range {
  readonly titles: readonly string[];
}

/** What ends a sentence, a segment, a clause; brackets, lines, and quotations. */
const [END, SEGMENT, CLAUSE, OPENING, CLOSING, LINE, QUOTE] = [1, 2, 3, 4, 5, 6, 7];
const KINDS = characterClasses('。!?', ';', ',:', '(', ')', '\n', '“《「');

/** Quotation marks and titles keep their punctuation to themselves. */
const CLOSERS = new Map([
  ['“', '”'],
  ['《', '》'],
  ['「', '」'],
]);
const LONGEST_QUOTE = 80;

/** Shorter lines are headings or captions, not lines that a PDF broke in the middle of a sentence. */
const WRAPPED_LINE = 15;
const ORDINAL_START =
  /^\s*(?:[一二三四五六七八九十]{1,3}[、是.]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[、.](?!\d)|附)/;

function flatten(sections: readonly Section[], above: readonly string[], into: Heading[]): Heading[] {
  for (const section of sections) {
    const titles = [...above, section.title];
    into.push({ start: section.heading.start, end: section.heading.end, titles });
    flatten(section.children, titles, into);
  }
  return into;
}

/** What an ordinal begins with. */
const ORDINAL_FIRST = characterClasses('一二三四五六七八九十(附0123456789');

/** What ends a line that is complete, and what a line goes on behind, whatever follows. */
const ENDINGS = characterClasses('。!?|\n', ',、', ';:');
const [COMPLETE, OPEN, WITH_MORE] = [1, 2, 3];

/** Whether the line that ends at `at` goes on in the next one. */
function goesOn(folded: string, at: number): boolean {
  let last = at - 1;
  while (last >= 0 && isSpace(folded.charCodeAt(last))) last--;
  const ending = last < 0 ? COMPLETE : ENDINGS[folded.charCodeAt(last)];
  if (ending === COMPLETE || ending === OPEN) return ending === OPEN;
  if (isEmptyLine(folded, at + 1)) return false;
  if (ending === WITH_MORE) return true;
  const start = folded.lastIndexOf('\n', last) + 1;
  return last - start + 1 >= WRAPPED_LINE && !isOrdinal(folded, at + 1);
}

/** Whether the line that starts here begins with an ordinal. */
function isOrdinal(folded: string, start: number): boolean {
  let first = start;
  while (first < start + LONGEST_ORDINAL && isBlank(folded.charCodeAt(first))) first++;
  return (
    ORDINAL_FIRST[folded.charCodeAt(first)] !== 0 && ORDINAL_START.test(folded.slice(start, start + LONGEST_ORDINAL))
  );
}

const LONGEST_ORDINAL = 12;
const isSpace = (code: number): boolean => code === 32 || code === 13;

/** Nothing but spaces up to the end of the line, or as far as an ordinal could stand. */
function isEmptyLine(folded: string, start: number): boolean {
  const limit = Math.min(start + LONGEST_ORDINAL, folded.length);
  let at = start;
  while (at < limit && isSpace(folded.charCodeAt(at))) at++;
  return at === limit || folded[at] === '\n';
}

/** Goes over a border that is no figure's. */
function step(cursor: Cursor, folded: string, at: number, border: number): void {
  switch (border) {
    case CLAUSE:
      cursor.newClause(at + 1);
      break;
    case END:
      cursor.newSentence(at + 1);
      break;
    case SEGMENT:
      cursor.newSegment(at + 1);
      break;
    case OPENING:
      cursor.openBracket(at);
      break;
    case CLOSING:
      cursor.closeBracket();
      break;
    case LINE:
      if (!goesOn(folded, at)) cursor.newParagraph(at + 1);
      break;
    case QUOTE:
      cursor.quotedUntil = afterQuote(folded, at);
      break;
    default:
  }
}

/** The offset just past a quotation that opens at `at`, or just past its mark if it never closes. */
function afterQuote(folded: string, at: number): number {
  const closer = CLOSERS.get(folded.charAt(at)) ?? '';
  const end = folded.slice(at + 1, at + 1 + LONGEST_QUOTE).indexOf(closer);
  return end < 0 ? at + 1 : at + 2 + end;
}

/**
 * Cuts the running text into paragraphs, sentences, segments (；) and clauses (，：), and says where each figure stands.
 * Headings stand alone; ranges in `skip` (tables) are passed over; a line that a PDF broke goes on in the next one.
 * `figures` must be in document order.
 */
export function readNarrative(
  { folded, borders }: TextIndex,
  figures: readonly Range[],
  sections: readonly Section[],
  skip: readonly Range[],
): Narrative {
  const headings = new Queue(flatten(sections, [], []));
  const tables = new Queue(skip);
  const cursor = new Cursor(figures);
  let apart = Math.min(headings.start, tables.start);
  let next = 0;
  for (let at = 0; at <= folded.length; ) {
    while (next < borders.length && (borders[next] as number) < at) next++;
    const border = borders[next] ?? folded.length;
    if (border >= apart) {
      at = passOver(headings.upTo(border) ?? tables.upTo(border), cursor, at);
      apart = Math.min(headings.start, tables.start);
      continue;
    }
    const read = border < cursor.nextFigure ? 0 : cursor.placeUpTo(border);
    if (border >= cursor.quotedUntil && border >= read && border < folded.length)
      step(cursor, folded, border, KINDS[folded.charCodeAt(border)] as number);
    at = Math.max(border + 1, read);
  }
  cursor.placeUpTo(Number.POSITIVE_INFINITY);
  cursor.newSentence(folded.length);
  return { sentences: cursor.sentences, places: cursor.places };
}

/** A heading or a table is a paragraph of its own; what follows stands under the heading. Where to go on. */
function passOver(apart: Heading | Range | undefined, cursor: Cursor, at: number): number {
  if (apart === undefined) return at;
  cursor.placeUpTo(apart.start - 1);
  cursor.newParagraph(apart.start);
  cursor.placeUpTo(apart.end - 1);
  if ('titles' in apart) cursor.titles = apart.titles;
  const end = Math.max(at, apart.end);
  cursor.newParagraph(end);
  return end;
}
