import type { PrintedDate } from '../model/analysis';
import { characterClasses } from '../text/character-classes';
import { damagedDate } from '../text/damaged-date';
import { matchFrom } from '../text/matching';
import { type DateAt, dateAt, printed } from './date-at';
import { compactBefore, type DigitRun, type NumberReading } from './reading';
import { GAP, YEAR } from './written-date';

/** Between the first and the last of two dates or parts of them. */
const TO = '(?:-{1,2}|[—–―─]{1,2}|~|至|到)';
const UPTO = `${GAP}${TO}${GAP}`;
const YEAR_MONTH = new RegExp(`${YEAR}[-/.](0[1-9]|1[0-2])(?![\\d.])`, 'y');
const YEARS = new RegExp(`${YEAR}${GAP}年?${UPTO}${YEAR}(?!\\d)(?:${GAP}年)?`, 'y');
const MONTHS = new RegExp(`(\\d{1,2})${UPTO}(\\d{1,2})${GAP}月份?`, 'y');
const DAYS = new RegExp(`(\\d{1,2})${UPTO}(\\d{1,2})${GAP}日`, 'y');
const CONNECTOR = new RegExp(`${GAP}(?:起|开始)?${GAP},?${TO}${GAP}`, 'y');
const ENDING = new RegExp(`${GAP}为?止`, 'y');
/** 24时, 8时30分 behind a day. */
const HOUR = /[ ]?\d{1,2}时(?:\d{1,2}分)?/y;
const TIME = /(\d{1,2}):(\d{2})(?::\d{2})?(?!\d)(?: ?(?:-{1,2}|[—–]{1,2}|~|至|到) ?\d{1,2}:\d{2}(?!\d))?/y;

/** What may stand between the first and the last day of a period, and behind the first. */
const JOINTS = characterClasses('-—–―─~至到起开, \n\r');
const mayGoOn = (folded: string, at: number): boolean => JOINTS[folded.charCodeAt(at)] === 1;

const reading = (candidate: DigitRun, end: number, dates: readonly PrintedDate[]): NumberReading => ({
  start: candidate.start,
  end,
  role: dates.length === 2 ? 'period' : 'date',
  dates,
});

/** A span whose ends print only one of year, month and day each. */
function spanReading(
  candidate: DigitRun,
  expression: RegExp,
  dateOf: (printed: number) => PrintedDate | null,
): NumberReading | null {
  const match = matchFrom(expression, candidate.folded, candidate.start);
  const first = match && dateOf(Number(match[1]));
  const last = match && dateOf(Number(match[2]));
  return first && last && reading(candidate, candidate.start + match[0].length, [first, last]);
}

/** Reads 2017-2018年, 2017年至2018年. */
export function readYears(candidate: DigitRun): NumberReading | null {
  if (candidate.after === '年' && !mayGoOn(candidate.folded, candidate.afterAt + 1)) return null;
  return spanReading(candidate, YEARS, (year) => printed(year, null, null));
}

/** Reads 3-5月, 3至5日. */
export const readDays = (candidate: DigitRun): NumberReading | null =>
  spanReading(candidate, MONTHS, (month) => printed(null, month, null)) ??
  spanReading(candidate, DAYS, (day) => printed(null, null, day));

/** A whole damaged period in one run: 2025111231日, the first day of the year and the last. */
function damagedPeriod(candidate: DigitRun): NumberReading | null {
  if (candidate.after !== '日') return null;
  const match = /^((?:19|20)\d\d)0?10?11231$/.exec(candidate.folded.slice(candidate.start, candidate.end));
  if (!match) return null;
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
export function readBareDate(candidate: DigitRun): NumberReading | null {
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

const yearOnly = (candidate: DigitRun): NumberReading | null => {
  const match = matchFrom(YEAR_MONTH, candidate.folded, candidate.start);
  if (!match) return null;
  const end = candidate.start + match[0].length;
  const next = candidate.folded.charAt(end);
  if (/[%‰万亿件条次个项人元]/.test(next)) return null;
  return reading(candidate, end, [{ year: Number(match[1]), month: Number(match[2]), day: null, damaged: false }]);
};

/** 8时30分, 9时至17时30分; 8时段 and 24小时 are other words. */
const HOURS =
  /(\d{1,2})[ ]?时(?![间段长限效期])(?:(\d{1,2})分)?(?:(?:-{1,2}|[—–]{1,2}|~|至|到)\d{1,2}时(?:\d{1,2}分)?)?/y;

function timeOfDay(candidate: DigitRun): NumberReading | null {
  const { folded, start } = candidate;
  const hours = candidate.after === '时' ? matchFrom(HOURS, folded, start) : null;
  if (hours !== null && Number(hours[1]) <= 24 && Number(hours[2] ?? 0) <= 59)
    return { start, end: start + hours[0].length, role: 'date' };
  const match =
    folded.charAt(start + 1) === ':' || folded.charAt(start + 2) === ':' ? matchFrom(TIME, folded, start) : null;
  if (!match || Number(match[1]) > 24 || Number(match[2]) > 59) return null;
  return { start, end: start + match[0].length, role: 'date' };
}

/** 20日内 is a time allowed, not a day. */
const ALLOWANCE = /[ \n\r]{0,3}(?:之内|以内|内|均|以上|的期限)/y;

/** The date or the period that begins with `first`. */
function readingFrom(candidate: DigitRun, first: DateAt): NumberReading | null {
  const { folded } = candidate;
  const isDayAlone = first.date.year === null && (first.date.month === null || first.date.damaged);
  if (isDayAlone && matchFrom(ALLOWANCE, folded, first.end)) return null;
  const connector = mayGoOn(folded, first.end) ? matchFrom(CONNECTOR, folded, first.end) : null;
  const second = connector && dateAt(folded, first.end + connector[0].length);
  if (!second) {
    const hour = matchFrom(HOUR, folded, first.end);
    return reading(candidate, first.end + (hour ? hour[0].length : 0), [first.date]);
  }
  const ending = matchFrom(ENDING, folded, second.end);
  return reading(candidate, second.end + (ending ? ending[0].length : 0), [first.date, second.date]);
}

/** Reads Arabic digits as a date or a period. */
export function readDate(candidate: DigitRun): NumberReading | null {
  const first = dateAt(candidate.folded, candidate.start);
  if (first !== null) return readingFrom(candidate, first);
  return damagedPeriod(candidate) ?? yearOnly(candidate) ?? timeOfDay(candidate);
}

/** Reads a Chinese numeral as a date or a period. */
export function readChineseDate(candidate: DigitRun): NumberReading | null {
  const first = dateAt(candidate.folded, candidate.start);
  return first && readingFrom(candidate, first);
}
