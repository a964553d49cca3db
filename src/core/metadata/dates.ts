import { parseChineseNumeral } from '../numbers/chinese';
import { GAP } from '../numbers/date-at';
import { matchFrom } from '../text/matching';
import type { Range } from '../text/range';

/** A date as a text gives it. */
export interface DateMention extends Range {
  /** As printed. */
  readonly text: string;
  readonly year: number;
  readonly month: number;
  /** Null where only the month is given (二〇一三年一月). */
  readonly day: number | null;
  /** 年, 月 or 日 were lost and the digits leave one reading. */
  readonly damaged: boolean;
  /** False for 11月31日. */
  readonly exists: boolean;
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const lastDayOf = (year: number, month: number): number =>
  month === 2 && !isLeap(year) ? 28 : (DAYS[month - 1] ?? 0);

const exists = (year: number, month: number, day: number | null): boolean =>
  month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= lastDayOf(year, month)));

const isYear = (year: number): boolean => year >= 1990 && year <= 2099;

/** `2018-03-14`, or `2013-01` where no day is given. */
export function isoDate({ year, month, day }: Pick<DateMention, 'year' | 'month' | 'day'>): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return day === null ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}

/** Negative, zero or positive as a is before, the same as or after b; a month without a day equals all its days. */
export function compareDates(
  a: Pick<DateMention, 'year' | 'month' | 'day'>,
  b: Pick<DateMention, 'year' | 'month' | 'day'>,
): number {
  const months = (a.year - b.year) * 12 + a.month - b.month;
  return months !== 0 || a.day === null || b.day === null ? months : a.day - b.day;
}

/** Month and day of 2 to 4 digits that lost their marks: 314 is 3月14日; 125 may be two dates, so it is null. */
export function splitMonthDay(digits: string, year: number): readonly [number, number] | null {
  const found: [number, number][] = [];
  for (const cut of [1, 2]) {
    const [month, day] = [digits.slice(0, cut), digits.slice(cut)];
    if (day.length === 0 || day.length > 2 || (day.startsWith('0') && day.length === 1)) continue;
    if ((month.startsWith('0') && month.length === 1) || !exists(year, Number(month), Number(day))) continue;
    found.push([Number(month), Number(day)]);
  }
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Month, day, month, day that lost their marks (111231): the one reading that ends after it begins, or null. */
export function splitPeriod(digits: string, year: number): readonly [number, number, number, number] | null {
  const found: [number, number, number, number][] = [];
  for (let cut = 2; cut <= 4 && cut < digits.length; cut++) {
    const first = splitMonthDay(digits.slice(0, cut), year);
    const last = splitMonthDay(digits.slice(cut), year);
    if (first && last && (first[0] < last[0] || (first[0] === last[0] && first[1] < last[1])))
      found.push([...first, ...last]);
  }
  return found.length === 1 ? (found[0] ?? null) : null;
}

const HAN = '[〇○零Oo0一二三四五六七八九]';
const ARABIC = new RegExp(`(\\d{4})${GAP}年${GAP}(\\d{1,2})${GAP}月(?:份|${GAP}(\\d{1,2})${GAP}[日号])?`, 'y');
const CHINESE = new RegExp(
  `(${HAN}{4})${GAP}年${GAP}([一二三四五六七八九十]{1,3})${GAP}月(?:${GAP}([一二三四五六七八九十]{1,3})${GAP}[日号])?`,
  'y',
);
const PLAIN = /(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?!\d)/y;
/** 年, 月 lost between digits: by blanks (2025  1  1  日) or by nothing (2018314, 20181231日, 2018年1231日). */
const SPACED = /(\d{4})(?: {0,3}年)? {1,4}(\d{1,2}) {1,4}(\d{1,2})(?!\d) {0,4}日?/y;
const GLUED = /(\d{4})年?(\d{2,4})(?!\d| {0,3}月)(日?)/y;
const HALF = /(\d{4}) {0,3}(?:年 {0,3})?(\d{1,2}) {0,3}(?:月 {0,3})?(\d{1,2}) {0,3}日/y;

const NUMERAL = new Map([...'Oo0'].map((c) => [c, '〇'] as const));

function yearOfHan(text: string): number {
  return parseChineseNumeral([...text].map((c) => NUMERAL.get(c) ?? c).join('')) ?? 0;
}

function mention(
  match: RegExpExecArray,
  year: number,
  month: number,
  day: number | null,
  damaged: boolean,
): DateMention | null {
  if (!isYear(year) || month < 1 || month > 31) return null;
  const text = match[0].trimEnd();
  const start = match.index;
  return { start, end: start + text.length, text, year, month, day, damaged, exists: exists(year, month, day) };
}

const numberOrNull = (text: string | undefined): number | null => (text === undefined ? null : Number(text));

function damagedDateAt(folded: string, at: number): DateMention | null {
  const spaced = matchFrom(SPACED, folded, at);
  if (spaced) {
    const date = mention(spaced, Number(spaced[1]), Number(spaced[2]), Number(spaced[3]), true);
    return date?.exists ? date : null;
  }
  const glued = matchFrom(GLUED, folded, at);
  const split = glued && splitMonthDay(glued[2] ?? '', Number(glued[1]));
  if (glued && split) return mention(glued, Number(glued[1]), split[0], split[1], true);
  const half = matchFrom(HALF, folded, at);
  const date =
    half && /[年月]/.test(half[0]) ? mention(half, Number(half[1]), Number(half[2]), Number(half[3]), true) : null;
  return date?.exists ? date : null;
}

/**
 * The date that begins at `at`, in any writing (2018年3月14日, 2018-3-14, 二〇一八年三月十四日). With `damaged`, also one
 * whose 年, 月 or 日 were lost, where a single reading is left. Null for anything else.
 */
export function dateMentionAt(folded: string, at: number, damaged: boolean): DateMention | null {
  const arabic = matchFrom(ARABIC, folded, at);
  if (arabic) return mention(arabic, Number(arabic[1]), Number(arabic[2]), numberOrNull(arabic[3]), false);
  const plain = matchFrom(PLAIN, folded, at);
  if (plain) return mention(plain, Number(plain[1]), Number(plain[3]), Number(plain[4]), false);
  const chinese = matchFrom(CHINESE, folded, at);
  if (chinese) {
    const day = chinese[3] === undefined ? null : (parseChineseNumeral(chinese[3]) ?? 0);
    return mention(chinese, yearOfHan(chinese[1] ?? ''), parseChineseNumeral(chinese[2] ?? '') ?? 0, day, false);
  }
  return damaged ? damagedDateAt(folded, at) : null;
}
