import type { PrintedDate } from '../model/analysis';
import { damagedDate } from '../text/damaged-date';
import { isDigit } from '../text/digit';
import { parseChineseNumeral } from './chinese';
import { matchAt } from './reading';

/** A printed date with its end. */
export interface DateAt {
  readonly date: PrintedDate;
  readonly end: number;
}

/** Spaces and line breaks as text taken from a PDF has them inside a date: for every reader of dates. */
export const GAP = '[ \\n\\r]{0,6}';
export const YEAR = '((?:19|20)\\d\\d)';
const CHINESE_YEAR = '[〇○零一二三四五六七八九]{4}';
const CHINESE_COUNT = '[一二三四五六七八九十廿卅]{1,3}';
const CLOCK = `(?:[ T]{1,3}\\d{1,2}:\\d{2}(?::\\d{2})?)?`;

const FULL = new RegExp(`${YEAR}${GAP}年(?:${GAP}(\\d{1,2})${GAP}月(?:${GAP}(\\d{1,2})${GAP}[日号])?)?`, 'y');
const MONTH_DAY = new RegExp(`(\\d{1,2})${GAP}月(?:${GAP}(\\d{1,2})${GAP}[日号]|份)?`, 'y');
const DAY = new RegExp(`(\\d{1,2})${GAP}日`, 'y');
const DASHED = new RegExp(`${YEAR}([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)${CLOCK}`, 'y');
/** 2025  1  1  日: the words fell out, the spaces stayed. */
const SPACED = new RegExp(`${YEAR} {1,3}(\\d{1,2}) {1,3}(\\d{1,2}) {0,3}日`, 'y');
/** 20231月1日: only 年 fell out. */
const NO_YEAR_WORD = new RegExp(`${YEAR}(\\d{1,2})${GAP}月${GAP}(\\d{1,2})${GAP}[日号]`, 'y');
/** 201811日, 2018314, 917日: the words fell out with nothing in their place. */
const SHORTEST_RUN = 3;
const LONGEST_RUN = 8;
const YEAR_LENGTH = 4;
const LONGEST_WORDLESS = 6;
const CHINESE_FULL = new RegExp(
  `(${CHINESE_YEAR})${GAP}年(?:${GAP}(${CHINESE_COUNT})${GAP}月(?:${GAP}(${CHINESE_COUNT})${GAP}日)?)?`,
  'y',
);
const CHINESE_MONTH_DAY = new RegExp(`(${CHINESE_COUNT})${GAP}月(?:${GAP}(${CHINESE_COUNT})${GAP}日|份)?`, 'y');

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

const numberOrNull = (text: string | undefined): number | null => (text === undefined ? null : Number(text));

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

/** 2018年…, 2018-3-14, 2018  3  14  日. */
function yearAt(folded: string, at: number): DateAt | null {
  const full = matchAt(FULL, folded, at);
  if (full) {
    const date = printed(Number(full[1]), numberOrNull(full[2]), numberOrNull(full[3]));
    if (date) return { date, end: at + full[0].length };
  }
  const dashed = matchAt(DASHED, folded, at);
  if (dashed) {
    const date = printed(Number(dashed[1]), Number(dashed[3]), Number(dashed[4]));
    if (date) return { date, end: at + dashed[0].length };
  }
  const spaced = matchAt(SPACED, folded, at);
  const date = spaced && printed(Number(spaced[1]), Number(spaced[2]), Number(spaced[3]), true);
  return date && { date, end: at + spaced[0].length };
}

/** 3月, 3月14日, 14日. */
function monthOrDayAt(folded: string, at: number): DateAt | null {
  const month = matchAt(MONTH_DAY, folded, at);
  if (month) {
    const date = printed(null, Number(month[1]), numberOrNull(month[2]));
    if (date) return { date, end: at + month[0].length };
  }
  const day = matchAt(DAY, folded, at);
  const date = day && printed(null, null, Number(day[1]));
  return date && { date, end: at + day[0].length };
}

function wordlessAt(folded: string, at: number): DateAt | null {
  const match = matchAt(NO_YEAR_WORD, folded, at);
  const date = match && printed(Number(match[1]), Number(match[2]), Number(match[3]), true);
  return date && { date, end: at + match[0].length };
}

/** How many digits there are tells what date they may begin. */
function arabicAt(folded: string, at: number): DateAt | null {
  const length = digitsAt(folded, at);
  if (length < SHORTEST_RUN) return monthOrDayAt(folded, at);
  const date = length === YEAR_LENGTH ? yearAt(folded, at) : length <= LONGEST_WORDLESS ? wordlessAt(folded, at) : null;
  return date ?? damagedAt(folded, at, length);
}

function chineseAt(folded: string, at: number): DateAt | null {
  const full = matchAt(CHINESE_FULL, folded, at);
  const said = (text: string | undefined) => (text === undefined ? null : parseChineseNumeral(text));
  if (full) {
    const date = printed(said(full[1]), said(full[2]), said(full[3]));
    return date && { date, end: at + full[0].length };
  }
  const month = matchAt(CHINESE_MONTH_DAY, folded, at);
  if (!month || said(month[1]) === null) return null;
  const date = printed(null, said(month[1]), said(month[2]));
  return date && { date, end: at + month[0].length };
}

/**
 * The date that begins at `at` of a folded text: 2017年1月1日, 2018-12-31, 2023 年 1 月\n1 日, 二〇一三年一月, 9月, 20日,
 * also 201811日 and 917日, which lost characters. Null if there is none.
 */
export function dateAt(folded: string, at: number): DateAt | null {
  const code = folded.charCodeAt(at);
  return code > 57 ? chineseAt(folded, at) : arabicAt(folded, at);
}
