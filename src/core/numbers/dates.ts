import type { PrintedDate } from '../report/analysis';
import { damagedDate } from '../text/damaged-date';
import { parseChineseNumeral } from './chinese';
import { type Candidate, compactBefore, matchAt, type Reading } from './reading';

/** A printed date with its end. */
export interface DateAt {
  readonly date: PrintedDate;
  readonly end: number;
}

/** Spaces and line breaks as text taken from a PDF has them inside a date. */
const GAP = '[ \\n\\r]{0,6}';
const YEAR = '((?:19|20)\\d\\d)';
const UPTO = `${GAP}(?:-{1,2}|[—–―─]{1,2}|~|至|到)${GAP}`;
const CHINESE_YEAR = '[〇○零一二三四五六七八九]{4}';
const CHINESE_COUNT = '[一二三四五六七八九十廿卅]{1,3}';
const CLOCK = `(?:[ T]{1,3}\\d{1,2}:\\d{2}(?::\\d{2})?)?`;

const FULL = new RegExp(`${YEAR}${GAP}年(?:${GAP}(\\d{1,2})${GAP}月(?:${GAP}(\\d{1,2})${GAP}[日号])?)?`, 'y');
const MONTH_DAY = new RegExp(`(\\d{1,2})${GAP}月(?:${GAP}(\\d{1,2})${GAP}[日号]|份)?`, 'y');
const DAY = new RegExp(`(\\d{1,2})${GAP}日`, 'y');
const DASHED = new RegExp(`${YEAR}([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)${CLOCK}`, 'y');
const YEAR_MONTH = new RegExp(`${YEAR}[-/.](0[1-9]|1[0-2])(?![\\d.])`, 'y');
/** 2025  1  1  日: the words fell out, the spaces stayed. */
const SPACED = new RegExp(`${YEAR} {1,3}(\\d{1,2}) {1,3}(\\d{1,2}) {0,3}日`, 'y');
/** 20231月1日: only 年 fell out. */
const NO_YEAR_WORD = new RegExp(`${YEAR}(\\d{1,2})${GAP}月${GAP}(\\d{1,2})${GAP}[日号]`, 'y');
/** 201811日, 2018314, 917日: the words fell out with nothing in their place. */
const RUN = /\d{3,12}/y;
const CHINESE_FULL = new RegExp(
  `(${CHINESE_YEAR})${GAP}年(?:${GAP}(${CHINESE_COUNT})${GAP}月(?:${GAP}(${CHINESE_COUNT})${GAP}日)?)?`,
  'y',
);
const CHINESE_MONTH_DAY = new RegExp(`(${CHINESE_COUNT})${GAP}月(?:${GAP}(${CHINESE_COUNT})${GAP}日|份)?`, 'y');

const YEARS = new RegExp(`${YEAR}${GAP}年?${UPTO}${YEAR}(?!\\d)(?:${GAP}年)?`, 'y');
const MONTHS = new RegExp(`(\\d{1,2})${UPTO}(\\d{1,2})${GAP}月份?`, 'y');
const DAYS = new RegExp(`(\\d{1,2})${UPTO}(\\d{1,2})${GAP}日`, 'y');
const CONNECTOR = new RegExp(`${GAP}(?:起|开始)?${GAP},?(?:-{1,2}|[—–―─]{1,2}|~|至|到)${GAP}`, 'y');
const ENDING = new RegExp(`${GAP}止`, 'y');
/** 24时, 8时30分 behind a day. */
const HOUR = /[ ]?\d{1,2}时(?:\d{1,2}分)?/y;
const TIME = /(\d{1,2}):(\d{2})(?::\d{2})?(?!\d)(?: ?(?:-{1,2}|[—–]{1,2}|~|至|到) ?\d{1,2}:\d{2}(?!\d))?/y;

const isMonth = (n: number): boolean => n >= 1 && n <= 12;
const isDay = (n: number): boolean => n >= 1 && n <= 31;

function printed(year: number | null, month: number | null, day: number | null, damaged = false): PrintedDate | null {
  if (month !== null && !isMonth(month)) return null;
  if (day !== null && !isDay(day)) return null;
  return { year, month, day, damaged };
}

const numberOrNull = (text: string | undefined): number | null => (text === undefined ? null : Number(text));

/** 20201日: a digit is lost beside the words, so that only the year can be told. */
const yearWithRest = (run: string): PrintedDate | null =>
  /^(?:19|20)\d{3}$/.test(run) ? { year: Number(run.slice(0, 4)), month: null, day: null, damaged: true } : null;

function damagedAt(folded: string, at: number): DateAt | null {
  const run = matchAt(RUN, folded, at)?.[0];
  if (run === undefined || run.length > 8 || folded.charAt(at + run.length) !== '日') return null;
  const date = damagedDate(run) ?? yearWithRest(run);
  return date && { date, end: at + run.length + 1 };
}

function arabicAt(folded: string, at: number): DateAt | null {
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
  const month = matchAt(MONTH_DAY, folded, at);
  if (month) {
    const date = printed(null, Number(month[1]), numberOrNull(month[2]));
    if (date) return { date, end: at + month[0].length };
  }
  const spaced = matchAt(SPACED, folded, at);
  if (spaced) {
    const date = printed(Number(spaced[1]), Number(spaced[2]), Number(spaced[3]), true);
    if (date) return { date, end: at + spaced[0].length };
  }
  const wordless = matchAt(NO_YEAR_WORD, folded, at);
  if (wordless) {
    const date = printed(Number(wordless[1]), Number(wordless[2]), Number(wordless[3]), true);
    if (date) return { date, end: at + wordless[0].length };
  }
  return damagedAt(folded, at);
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
  if (code > 57) return chineseAt(folded, at);
  const found = arabicAt(folded, at);
  if (found) return found;
  const day = matchAt(DAY, folded, at);
  const date = day && printed(null, null, Number(day[1]));
  return date ? { date, end: at + day[0].length } : null;
}

const reading = (candidate: Candidate, end: number, dates: readonly PrintedDate[]): Reading => ({
  start: candidate.start,
  end,
  role: dates.length === 2 ? 'period' : 'date',
  dates,
});

/** A span whose ends print only one of year, month and day each. */
function spanReading(
  candidate: Candidate,
  expression: RegExp,
  dateOf: (printed: number) => PrintedDate | null,
): Reading | null {
  const match = matchAt(expression, candidate.folded, candidate.start);
  const first = match && dateOf(Number(match[1]));
  const last = match && dateOf(Number(match[2]));
  return first && last && reading(candidate, candidate.start + match[0].length, [first, last]);
}

/** Reads 2017-2018年, 2017年至2018年. */
export const readYears = (candidate: Candidate): Reading | null =>
  spanReading(candidate, YEARS, (year) => printed(year, null, null));

/** Reads 3-5月, 3至5日. */
export const readDays = (candidate: Candidate): Reading | null =>
  spanReading(candidate, MONTHS, (month) => printed(null, month, null)) ??
  spanReading(candidate, DAYS, (day) => printed(null, null, day));

/** A whole damaged period in one run: 2025111231日, the first day of the year and the last. */
function damagedPeriod(candidate: Candidate): Reading | null {
  const match = /^((?:19|20)\d\d)0?10?11231$/.exec(candidate.folded.slice(candidate.start, candidate.end));
  if (!match || candidate.after !== '日') return null;
  const year = Number(match[1]);
  return reading(candidate, candidate.afterAt + 1, [
    { year, month: 1, day: 1, damaged: true },
    { year, month: 12, day: 31, damaged: true },
  ]);
}

const ANNOUNCED = /(?:日期|时间)[:|]?$/;

const SHORTEST_BARE = 6;
const LONGEST_BARE = 8;

/** 2018314 alone on its line or announced by 日期, or eight digits that make a day. */
export function readBareDate(candidate: Candidate): Reading | null {
  const { folded, start, end, before, after } = candidate;
  if (end - start < SHORTEST_BARE || end - start > LONGEST_BARE) return null;
  const digits = folded.slice(start, end);
  if (!/^(?:19|20)\d{4,6}$/.test(digits)) return null;
  const date = damagedDate(digits);
  if (!date) return null;
  const alone =
    ((before === '' || before === '\n') && isLineEnd(folded, end)) || ANNOUNCED.test(compactBefore(folded, start, 4));
  if (!alone && (date.month === null || digits.length !== 8 || !/^[^\p{L}\d%‰+]?$/u.test(after))) return null;
  return reading(candidate, end, [digits.length === 8 ? { ...date, damaged: false } : date]);
}

function isLineEnd(folded: string, at: number): boolean {
  for (let i = at; i < folded.length && i < at + 80; i++) {
    const character = folded.charAt(i);
    if (character !== ' ') return character === '\n' || character === '\r' || character === '\0';
  }
  return true;
}

const yearOnly = (candidate: Candidate): Reading | null => {
  const match = matchAt(YEAR_MONTH, candidate.folded, candidate.start);
  if (!match) return null;
  const end = candidate.start + match[0].length;
  const next = candidate.folded.charAt(end);
  if (/[%‰万亿件条次个项人元]/.test(next)) return null;
  return reading(candidate, end, [{ year: Number(match[1]), month: Number(match[2]), day: null, damaged: false }]);
};

function timeOfDay(candidate: Candidate): Reading | null {
  const match = matchAt(TIME, candidate.folded, candidate.start);
  if (!match || Number(match[1]) > 24 || Number(match[2]) > 59) return null;
  return { start: candidate.start, end: candidate.start + match[0].length, role: 'date' };
}

/** 20日内 is a time allowed, not a day. */
const ALLOWANCE = /[ \n\r]{0,3}(?:之内|以内|内|均|以上|的期限)/y;

/** The date or the period that begins with `first`. */
function readingFrom(candidate: Candidate, first: DateAt): Reading | null {
  const { folded } = candidate;
  const isDayAlone = first.date.year === null && (first.date.month === null || first.date.damaged);
  if (isDayAlone && matchAt(ALLOWANCE, folded, first.end)) return null;
  const connector = matchAt(CONNECTOR, folded, first.end);
  const second = connector && dateAt(folded, first.end + connector[0].length);
  if (!second) {
    const hour = matchAt(HOUR, folded, first.end);
    return reading(candidate, first.end + (hour ? hour[0].length : 0), [first.date]);
  }
  const ending = matchAt(ENDING, folded, second.end);
  return reading(candidate, second.end + (ending ? ending[0].length : 0), [first.date, second.date]);
}

/** Reads Arabic digits as a date or a period. */
export function readDate(candidate: Candidate): Reading | null {
  const first = dateAt(candidate.folded, candidate.start);
  if (first !== null) return readingFrom(candidate, first);
  return damagedPeriod(candidate) ?? yearOnly(candidate) ?? timeOfDay(candidate);
}

/** Reads a Chinese numeral as a date or a period. */
export function readChineseDate(candidate: Candidate): Reading | null {
  const first = dateAt(candidate.folded, candidate.start);
  return first && readingFrom(candidate, first);
}
