import { chineseDateAt, dashedDateAt, fullDateAt, type WrittenDate } from '../numbers/written-date';
import { isInCalendar } from '../text/calendar';
import { splitMonthDay } from '../text/damaged-date';
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

/** 年, 月 lost between digits: by blanks (2025  1  1  日), by nothing (2018314, 20181231日, 2018年1231日), or only one of them. */
const SPACED = /(\d{4})(?: {0,3}年)? {1,4}(\d{1,2}) {1,4}(\d{1,2})(?!\d) {0,4}日?/y;
const GLUED = /(\d{4})年?(\d{2,4})(?!\d| {0,3}月)(日?)/y;
const HALF = /(?=[\d ]{4,14}[年月])(\d{4}) {0,3}(?:年 {0,3})?(\d{1,2}) {0,3}(?:月 {0,3})?(\d{1,2}) {0,3}日/y;

function mention(folded: string, start: number, date: WrittenDate, damaged: boolean): DateMention | null {
  const { year, month, day, end } = date;
  if (year === null || !isYear(year) || month === null || month < 1 || month > 31) return null;
  const text = folded.slice(start, end).trimEnd();
  return { start, end: start + text.length, text, year, month, day, damaged, exists: isInCalendar(year, month, day) };
}

function lost(expression: RegExp, folded: string, at: number): DateMention | null {
  const match = matchFrom(expression, folded, at);
  if (match === null) return null;
  const [words, year, month, day] = match;
  const date = { year: Number(year), month: Number(month), day: Number(day), end: at + words.length };
  const found = mention(folded, at, date, true);
  return found?.exists ? found : null;
}

function gluedAt(folded: string, at: number): DateMention | null {
  const match = matchFrom(GLUED, folded, at);
  const year = Number(match?.[1]);
  const split = match && splitMonthDay(match[2] ?? '', year);
  return split && mention(folded, at, { year, month: split[0], day: split[1], end: at + match[0].length }, true);
}

function damagedDateAt(folded: string, at: number): DateMention | null {
  if (matchFrom(SPACED, folded, at)) return lost(SPACED, folded, at);
  return gluedAt(folded, at) ?? lost(HALF, folded, at);
}

/**
 * The date with year and month that begins at `at`, in any writing (2018年3月14日, 2018-3-14, 二〇一八年三月十四日). With
 * `damaged`, also one whose 年, 月 or 日 were lost, where a single reading is left. Null for anything else.
 */
export function dateMentionAt(folded: string, at: number, damaged: boolean): DateMention | null {
  const written = fullDateAt(folded, at) ?? dashedDateAt(folded, at) ?? chineseDateAt(folded, at);
  if (written?.month != null) return written.year === null ? null : mention(folded, at, written, false);
  return damaged ? damagedDateAt(folded, at) : null;
}
