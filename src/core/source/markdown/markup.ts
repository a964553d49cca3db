import { isDigit } from '../../text/digit';
import type { PlainTextWriter } from '../../text/mapped-text';
import type { Range } from '../../text/range';
import { decodeEntity } from '../html/entities';
import { linkAt } from './links';
import type { MarkdownLine } from './markdown-line';
import { endOfUnseen, isNoteBetween } from './unseen';

/** A bar that is no border of a cell. */
const BAR = '\u2502';

/** What may be markup inside a line; one alternative a kind, every quantifier bounded. */
const MARK =
  /\\[!-/:-@[-`{-~]|<!--|<\/?[a-zA-Z][^<>]{0,2000}>|&(?:#[xX]?[0-9a-fA-F]{1,8}|[a-zA-Z][a-zA-Z0-9]{1,31});|\*{1,3}|__|~~|`+|\^\d{1,2}\^|\[\^[^\]\s]{1,20}\]|!?\[/g;
const BLOCK = /^<\/?(?:br|p|div|h[1-6]|li|ul|ol|tr|section|article|center|hr)\b/i;

/**
 * The first mark at or behind a place, and remembered: a line without marks must not look for the next one through all
 * the lines below it. A place before the last one (a tag was broken over lines) is looked at anew.
 */
export type NextMark = (from: number) => RegExpExecArray | null;

export function marksOf(source: string): NextMark {
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

/** A mark of Markdown with what belongs to it. */
interface Markup {
  /** Where the text goes on. */
  readonly end: number;
  /** Writes what is seen in its place; nothing where the mark is only taken away. */
  readonly write?: (writer: PlainTextWriter) => void;
}

export interface MarkupPlace {
  readonly source: string;
  readonly mark: string;
  readonly start: number;
  readonly end: number;
  readonly line: MarkdownLine;
}

/** Of each character that a mark begins with, what it is there; null if it is no markup. */
const MARKUP: Readonly<Record<string, (place: MarkupPlace) => Markup | null>> = {
  '\\': escaped,
  '&': entity,
  '<': tag,
  '^': ({ source, start, end }) => (isNoteBetween(source, start, end) ? { end } : null),
  '!': link,
  '[': link,
  '~': struck,
};

/** Writes the text up to a mark and what the mark stands for; where to go on, -1 if it is no markup. */
export function writeMark(place: MarkupPlace, writer: PlainTextWriter, from: number): number {
  const markup = (MARKUP[place.mark.charAt(0)] ?? emphasis)(place);
  if (markup === null) return -1;
  writer.copy(from, place.start);
  markup.write?.(writer);
  return markup.end;
}

function escaped({ mark, start, end }: MarkupPlace): Markup {
  return { end, write: (writer) => (mark === '\\|' ? writer.put(BAR, start, end) : writer.copy(start + 1, end)) };
}

function entity({ mark, start, end }: MarkupPlace): Markup | null {
  const text = decodeEntity(mark);
  return text === mark ? null : { end, write: (writer) => writer.put(text === '|' ? BAR : text, start, end) };
}

/** `[^1]` is a note, whose mark is taken away; of a picture nothing is seen. */
function link({ source, mark, start, end }: MarkupPlace): Markup | null {
  if (mark.length > 2) return { end };
  const found = linkAt(source, start);
  if (found === null) return null;
  const { text } = found;
  return mark === '[' ? { end: found.end, write: (writer) => writer.copy(text.start, text.end) } : { end: found.end };
}

/** ~~Struck words~~ are not said. */
function struck({ source, end, line }: MarkupPlace): Markup {
  const close = source.indexOf('~~', end);
  return { end: close > end && close < line.end ? close + 2 : end };
}

function emphasis({ source, start, end }: MarkupPlace): Markup | null {
  return isEmphasis(source, start, end) ? { end } : null;
}

function tag({ source, mark, start, end, line }: MarkupPlace): Markup {
  if (mark === '<!--') return { end: start > line.lastClose() ? start + 4 : source.indexOf('-->', start) + 3 };
  const unseen = endOfUnseen(source, mark, start, line.end);
  if (unseen > 0) return { end: unseen };
  return BLOCK.test(mark) ? { end, write: (writer) => writeBreak(source, { start, end }, line, writer) } : { end };
}

/** Inside a row of a table a line break parts two words; a number it has broken is one, unless the row is several. */
function writeBreak(source: string, { start, end }: Range, line: MarkdownLine, writer: PlainTextWriter): void {
  if (!line.isRow()) writer.newLine(start);
  else if (!isDigit(source.charCodeAt(start - 1)) || !isDigit(source.charCodeAt(end))) writer.put(' ', start, end);
  else if (line.isSeveral()) writer.put(';', start, end);
}

/** Emphasis touches a word on one side; an asterisk between blanks or bars is a mark of its own. */
function isEmphasis(source: string, start: number, end: number): boolean {
  const isOpen = (character: string): boolean => character === '' || /[\s|]/.test(character);
  return !isOpen(source.charAt(start - 1)) || !isOpen(source.charAt(end));
}
