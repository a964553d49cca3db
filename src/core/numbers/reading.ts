import type { Exact } from '../arithmetic/exact';
import type { Interval } from '../arithmetic/interval';
import type { Fraction, PrintedDate } from '../model/analysis';
import type { FigureRole } from '../model/schema';
import { hasBlank, packed } from '../text/blanks';
import type { Range } from '../text/range';

/** A number that the lexer has come to, and its surroundings. */
export interface DigitRun extends Range {
  /** The folded text; zones to be skipped are blanked with {@link BARRIER}. */
  readonly folded: string;
  /** The end of the figure before: no reading may begin earlier. */
  readonly floor: number;
  /** The character before `start`, spaces of the same line left out; '\n' at a line's beginning, '' at the text's. */
  readonly before: string;
  /** The character at or behind `end`, spaces and one line break left out; '' at the end. */
  readonly after: string;
  /** Where `after` is. */
  readonly afterAt: number;
  /** In 《…》, in a short pair of quotation marks, or in neither. */
  readonly inside: 'title' | 'quotes' | null;
}

/** What a reader says a number is. `end` may lie behind the candidate's end: then the reading covers several runs. */
export interface NumberReading extends Range {
  readonly role: FigureRole;
  readonly value?: Interval;
  readonly unit?: string | undefined;
  /** Where scale, approximator and unit end; `end` without them. */
  readonly outerEnd?: number;
  readonly approximate?: boolean;
  readonly printed?: Exact;
  readonly scale?: number;
  readonly fraction?: Fraction;
  readonly dates?: readonly PrintedDate[];
}

/** Stands in for every character of a zone that is not read. */
export const BARRIER = '\0';

const LONGEST_GAP = 80;

const isSpace = (code: number): boolean => code === 32;
const isBreak = (code: number): boolean => code === 10 || code === 13;

/** The next character that is no space, at most one line break crossed; `at` of the text's end if there is none. */
export function skipGap(folded: string, from: number): number {
  let at = from;
  let broken = false;
  const limit = Math.min(folded.length, from + LONGEST_GAP);
  for (; at < limit; at++) {
    const code = folded.charCodeAt(at);
    if (isSpace(code)) continue;
    if (!isBreak(code) || broken) break;
    broken = true;
    if (code === 13 && folded.charCodeAt(at + 1) === 10) at++;
  }
  return at;
}

/** Spaces of one line only. */
export function skipSpaces(folded: string, from: number): number {
  let at = from;
  const limit = Math.min(folded.length, from + LONGEST_GAP);
  while (at < limit && isSpace(folded.charCodeAt(at))) at++;
  return at;
}

/** The last character before `from` that is no space; '\n' where the line begins, '' where the text begins. */
export function characterBefore(folded: string, from: number): string {
  let at = from - 1;
  const limit = Math.max(-1, from - 1 - LONGEST_GAP);
  while (at > limit && isSpace(folded.charCodeAt(at))) at--;
  if (at < 0) return '';
  const character = folded.charAt(at);
  return character === '\r' || character === BARRIER ? '\n' : character;
}

/** The text before `from` without any space or line break, at most `length` characters of it. */
export function compactBefore(folded: string, from: number, length: number): string {
  const near = Math.max(0, from - length);
  if (!hasBlank(folded, near, from)) return folded.slice(near, from);
  return packed(folded, Math.max(0, from - length * 3), from).slice(-length);
}

/** True where a heading or an item of a list may begin: at the head of a line or behind the end of a sentence. */
export const isHead = (before: string): boolean => before === '' || '\n。;:!?)>#*-|•●'.includes(before);

/** 公开.5件: what stood before the point is lost. 一.5件 begins an item. */
export const hasLostDigits = (folded: string, start: number): boolean =>
  folded.charAt(start - 1) === '.' && /[\u4e00-\u9fff]/.test(folded.charAt(start - 2).replace(ORDINALS, ''));
const ORDINALS = /[一二三四五六七八九十]/;
