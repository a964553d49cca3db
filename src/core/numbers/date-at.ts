import type { PrintedDate } from '../model/analysis';
import { damagedDate } from '../text/damaged-date';
import { isDigit } from '../text/digit';
import { matchFrom } from '../text/matching';
import { chineseDateAt, dashedDateAt, dayAt, fullDateAt, GAP, monthAt, type WrittenDate, YEAR } from './written-date';

/** A printed date with its end. */
export interface DateAt {
  readonly date: PrintedDate;
  readonly end: number;
}

/** 2025  1  1  日: the words fell out, the spaces stayed. */
const SPACED = new RegExp(`${YEAR} {1,3}(\\d{1,2}) {1,3}(\\d{1,2}) {0,3}日`, 'y');
/** 20231月1日: only 年 fell out. */
const NO_YEAR_WORD = new RegExp(`${YEAR}(\\d{1,2})${GAP}月${GAP}(\\d{1,2})${GAP}[日号]`, 'y');
/** 201811日, 2018314, 917日: the words fell out with nothing in their place. */
const SHORTEST_RUN = 3;
const LONGEST_RUN = 8;
const YEAR_LENGTH = 4;
const LONGEST_WORDLESS = 6;

/** 08:30 behind 2018-3-14. */
const CLOCK = /[ T]{1,3}\d{1,2}:\d{2}(?::\d{2})?/y;

const isMonth = (n: number): boolean => n >= 1 && n <= 12;
const isDay = (n: number): boolean => n >= 1 && n <= 31;

/** A date with what is printed of it; null where there is no such month or day. */
export function printed(
  year: number | null,
  month: number | null,
  day: number | null,
  damaged = false,
): PrintedDate | null {
  if (month !== null && !isMonth(month)) return null;
  if (day !== null && !isDay(day)) return null;
  return { year, month, day, damaged };
}

/** A written date whose month and day there are. */
function known(written: WrittenDate | null): DateAt | null {
  const date = written && printed(written.year, written.month, written.day);
  return date && { date, end: written.end };
}

/** 20201日: a digit is lost beside the words, so that only the year can be told. */
const yearWithRest = (run: string): PrintedDate | null =>
  /^(?:19|20)\d{3}$/.test(run) ? { year: Number(run.slice(0, 4)), month: null, day: null, damaged: true } : null;

/** How many digits begin at `at`, up to more than any date has. */
function digitsAt(folded: string, at: number): number {
  let length = 0;
  while (length <= LONGEST_RUN && isDigit(folded.charCodeAt(at + length))) length++;
  return length;
}

function damagedAt(folded: string, at: number, length: number): DateAt | null {
  if (length < SHORTEST_RUN || length > LONGEST_RUN || folded.charAt(at + length) !== '日') return null;
  const run = folded.slice(at, at + length);
  const date = damagedDate(run) ?? yearWithRest(run);
  return date && { date, end: at + length + 1 };
}

/** A date that lost words and kept its digits apart: year, month and day are the groups of the expression. */
function wordlessAt(expression: RegExp, folded: string, at: number): DateAt | null {
  const match = matchFrom(expression, folded, at);
  const date = match && printed(Number(match[1]), Number(match[2]), Number(match[3]), true);
  return date && { date, end: at + match[0].length };
}

/** 2018-3-14, with the time of day if it is printed. */
function timedAt(folded: string, at: number): DateAt | null {
  const day = known(dashedDateAt(folded, at));
  const clock = day && matchFrom(CLOCK, folded, day.end);
  return clock ? { date: day.date, end: day.end + clock[0].length } : day;
}

/** 2018年…, 2018-3-14, 2018  3  14  日. */
const yearAt = (folded: string, at: number): DateAt | null =>
  known(fullDateAt(folded, at)) ?? timedAt(folded, at) ?? wordlessAt(SPACED, folded, at);

/** How many digits there are tells what date they may begin. */
function arabicAt(folded: string, at: number): DateAt | null {
  const length = digitsAt(folded, at);
  if (length < SHORTEST_RUN) return known(monthAt(folded, at)) ?? known(dayAt(folded, at));
  if (length === YEAR_LENGTH) return yearAt(folded, at) ?? damagedAt(folded, at, length);
  const date = length <= LONGEST_WORDLESS ? wordlessAt(NO_YEAR_WORD, folded, at) : null;
  return date ?? damagedAt(folded, at, length);
}

function chineseAt(folded: string, at: number): DateAt | null {
  const written = chineseDateAt(folded, at);
  return written?.year === null && written.month === null ? null : known(written);
}

/**
 * The date that begins at `at` of a folded text: 2017年1月1日, 2018-12-31, 2023 年 1 月\n1 日, 二〇一三年一月, 9月, 20日,
 * also 201811日 and 917日, which lost characters. Null if there is none.
 */
export function dateAt(folded: string, at: number): DateAt | null {
  const code = folded.charCodeAt(at);
  return code > 57 ? chineseAt(folded, at) : arabicAt(folded, at);
}
