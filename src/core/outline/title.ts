import { packed } from '../text/blanks';
import { characterClasses, nextOf } from '../text/character-classes';
import type { Range } from '../text/range';
import { knownTitleLength } from './statutory-labels';

/** The words behind an ordinal. */
export interface Title extends Range {
  /** A title that the notices print; its end is certain even where the text goes on without a break. */
  readonly known: boolean;
  /** Nothing else stands on its line. */
  readonly alone: boolean;
  /** The words without blanks and without the mark behind them. */
  readonly packed: string;
}

/** Longer than any heading that was seen; what is longer is a sentence. */
const LONGEST = 45;
/** A title inside running text is shorter. */
export const SHORT = 30;
const PREVIEW = 90;

const isBlank = (c: string): boolean => c === ' ' || c === '\n' || c === '\r';
const LINE_END = characterClasses('\n\r<|');

function skipBlanks(folded: string, from: number): number {
  let i = from;
  while (i < folded.length && i - from < 20 && folded.charAt(i) === ' ') i++;
  return i;
}

/** The end in the text of the first `length` characters that are no blanks, from `start`. */
function endOfPacked(folded: string, start: number, length: number): number {
  let i = start;
  for (let seen = 0; seen < length && i < folded.length; i++) if (!isBlank(folded.charAt(i))) seen++;
  return i;
}

const lineEnd = (folded: string, from: number): number => nextOf(LINE_END, folded, from, from + PREVIEW);

/** First of the characters in `stops` between two places, or the second place. */
function firstStop(folded: string, from: number, to: number, stops: RegExp): number {
  const at = folded.slice(from, to).search(stops);
  return at < 0 ? to : from + at;
}

const CLAUSE_END = /[。;:!?]|一是/;
/** Where running text parts from a title: the end of a clause, a blank, a year, the next ordinal. */
const RUNNING_END =
  /[。;:!?]| |(?:19|20)\d\d ?年|\( ?[一二三四五六七八九十\d]{1,3} ?\)|[一二三四五六七八九十]是|\d\s?[、.]/;

/** 四、行政复议和行政诉讼情况因政府信息公开…: the last word of a title, with the text glued to it. */
const GLUED_TITLE = /^[^,]{2,26}?(?:情况|事项)(?![及和与、,的]|报告|说明|分析)/;

const trimEnd = (folded: string, start: number, end: number): number => {
  let i = end;
  while (i > start && isBlank(folded.charAt(i - 1))) i--;
  return i;
};

/** A line of its own: all of it if it is short, else up to the end of its first clause. */
function endOnLine(folded: string, start: number, stop: number): { end: number; alone: boolean } {
  const clause = firstStop(folded, start, stop, CLAUSE_END);
  const rest = trimEnd(folded, clause, stop);
  if (clause - start <= LONGEST) return { end: trimEnd(folded, start, clause), alone: rest <= clause + 1 };
  return { end: trimEnd(folded, start, firstStop(folded, start, clause, /[, ]/)), alone: false };
}

/** Inside a line of text: up to the first mark or blank; a comma ends it only where it would be a sentence. */
function endInText(folded: string, start: number, stop: number): { end: number; alone: boolean } {
  const from = Math.min(start + 2, stop);
  const end = firstStop(folded, from, stop, RUNNING_END);
  const clause = end - start <= SHORT ? end : firstStop(folded, from, end, /,/);
  const glued = GLUED_TITLE.exec(folded.slice(start, clause));
  return { end: glued ? start + glued[0].length : trimEnd(folded, start, clause), alone: false };
}

function wordsOf(folded: string, start: number, end: number): string {
  const words = packed(folded, start, end);
  return words.includes('.') || words.includes('…') ? words.replace(/[.…]+/g, '') : words;
}

/**
 * The title that begins behind an ordinal which ends at `from`. `running`: the heading stands inside a line of text,
 * where a title ends at the first mark or blank; only a chapter's (`ofChapter`) may be a title of the notices. Never longer than a line; empty if nothing stands there.
 */
export function titleAt(folded: string, from: number, running: boolean, ofChapter: boolean): Title {
  const start = skipBlanks(folded, from);
  const stop = lineEnd(folded, start);
  const known = ofChapter ? knownTitleLength(packed(folded, start, start + PREVIEW)) : 0;
  const knownEnd = known > 0 ? endOfPacked(folded, start, known) : start;
  const free = running ? endInText(folded, start, stop) : endOnLine(folded, start, stop);
  const takeKnown = known > 0 && (running || !free.alone || knownEnd > free.end);
  const end = takeKnown ? knownEnd : free.end;
  const alone = free.alone && end >= free.end;
  return { start, end, known: known > 0, alone, packed: wordsOf(folded, start, end) };
}
