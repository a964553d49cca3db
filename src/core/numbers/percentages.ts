import { type Exact, exactInteger, parseExact, powerOfTen } from '../arithmetic/exact';
import { type Interval, point } from '../arithmetic/interval';
import { matchFrom } from '../text/matching';
import { approximatorAt } from './approximators';
import { parseChineseNumeral } from './chinese';
import { intervalOf, roundedOrTruncated } from './precision';
import { approximationBefore } from './quantity';
import { type DigitRun, hasLostDigits, type NumberReading, skipGap } from './reading';

const GAP = '[ \\n\\r]{0,3}';
const SIGN = new RegExp(`${GAP}(?:~|-{1,2}|[—–])${GAP}(\\d+(?:\\.\\d+)?)${GAP}([%‰])`, 'y');
const OF =
  /(百|千|[〇一二两三四五六七八九十百千万]{1,6})分之((?:\d+(?:\.\d+)?)|[〇○零一二两三四五六七八九十百千]{1,8}(?:点[〇○零一二三四五六七八九]{1,6})?)/y;
const SLASHED = /(\d{1,9})[ ]?\/[ ]?(\d{1,9})(?![\d/])/y;
const TENTHS = new RegExp(
  `([一二两三四五六七八九])${GAP}成(?![立为效果员交本功都熟长品了绩年分型因])(?:([一二三四五六七八九])(?!是))?`,
  'y',
);
const ARABIC_TENTHS = /(?<!\d)(\d)成(\d)(?![\d.])/y;
const HALF = /半数|(?<=[过超近约])半(?![年月天日小个点路夜生径载价截圈斤径])|一半/y;
const WHOLE = /百分百/y;

/** The quotient, whole where it ends within six decimals, else between its neighbours of six decimals. */
function quotient(numerator: Exact, denominator: Exact): Interval | undefined {
  if (denominator.units === 0n) return undefined;
  const shifted = numerator.units * powerOfTen(6 + denominator.places);
  const divisor = denominator.units * powerOfTen(numerator.places);
  const low: Exact = { units: shifted / divisor, places: 6 };
  if (shifted % divisor === 0n) return point(low);
  return { low, high: { units: low.units + 1n, places: 6 }, lowOpen: true, highOpen: true };
}

/** The reading of a printed percentage: its value is in percent, as wide as its last digit may have been rounded or cut off. */
function percentReading(candidate: DigitRun, printed: Exact, unit: string, outerEnd: number): NumberReading {
  const after = approximatorAt(candidate.folded, outerEnd);
  const approximation = approximationBefore(candidate.folded, candidate.start) ?? after?.approximation ?? null;
  const value = approximation === null ? roundedOrTruncated(printed, 0) : intervalOf(printed, 0, approximation);
  return {
    start: candidate.start,
    end: candidate.end,
    role: 'percentage',
    value,
    approximate: approximation !== null,
    printed,
    scale: 0,
    unit,
    outerEnd: after === null ? outerEnd : after.end,
  };
}

function spanReading(candidate: DigitRun, low: Exact, match: RegExpExecArray): NumberReading {
  const high = parseExact(match[1] ?? '') ?? low;
  const unit = match[2] ?? '%';
  const outerEnd = candidate.end + match[0].length;
  const value: Interval = { low, high, lowOpen: false, highOpen: false };
  return {
    start: candidate.start,
    end: outerEnd - unit.length,
    role: 'percentage',
    value,
    approximate: true,
    unit,
    outerEnd,
  };
}

/** Reads 34.88%, 3‰, 10-20%, 50/131: what a `%`, a dash or a `/` follows. */
export function readRate(candidate: DigitRun): NumberReading | null {
  const { folded, start, end, after, afterAt } = candidate;
  const printed = parseExact(folded.slice(start, end));
  if (printed === null || hasLostDigits(folded, start)) return null;
  if (after === '%' || after === '‰') return percentReading(candidate, printed, after, afterAt + 1);
  const span = matchFrom(SIGN, folded, end);
  if (span) return spanReading(candidate, printed, span);
  const slashed = matchFrom(SLASHED, folded, start);
  if (!slashed || folded.charAt(start - 1) === '/') return null;
  const fraction = { numerator: exactInteger(Number(slashed[1])), denominator: exactInteger(Number(slashed[2])) };
  const value = quotient(fraction.numerator, fraction.denominator);
  if (value === undefined || fraction.numerator.units > fraction.denominator.units) return null;
  return { start, end: start + slashed[0].length, role: 'fraction', value, fraction };
}

/** 十二点五; 百 is 100. Null for what is no number. */
export function decimalOf(text: string): Exact | null {
  if (text === '百') return exactInteger(100);
  const arabic = parseExact(text);
  if (arabic !== null) return arabic;
  const [whole = '', decimals] = text.split('点');
  const value = parseChineseNumeral(whole);
  if (value === null) return null;
  if (decimals === undefined) return exactInteger(value);
  const digits = [...decimals].map((digit) => parseChineseNumeral(digit) ?? 0).join('');
  return parseExact(`${value}.${digits}`);
}

function readOf(candidate: DigitRun, match: RegExpExecArray): NumberReading | null {
  const denominatorText = match[1] ?? '';
  const numerator = decimalOf(match[2] ?? '');
  const denominator = parseChineseNumeral(denominatorText.length === 1 ? `一${denominatorText}` : denominatorText);
  const single = parseChineseNumeral(denominatorText);
  const base = single ?? denominator;
  if (numerator === null || base === null) return null;
  const to = candidate.start + match[0].length;
  const whole: DigitRun = { ...candidate, end: to };
  if (denominatorText === '百') return percentReading(whole, numerator, '%', to);
  if (denominatorText === '千') return percentReading(whole, numerator, '‰', to);
  const fraction = { numerator, denominator: exactInteger(base) };
  const value = quotient(fraction.numerator, fraction.denominator);
  return value === undefined ? null : { start: candidate.start, end: to, role: 'fraction', value, fraction };
}

/** 过半, 超过半数 and 半数以上 are more than a half, 近半 less. */
function halfReading(folded: string, start: number, end: number): NumberReading {
  const half: Exact = { units: 5n, places: 1 };
  const before = folded.slice(Math.max(0, start - 2), start);
  const over = /[过超逾]$/.test(before) || folded.startsWith('以上', end);
  const under = /近$|不足$|不到$/.test(before);
  const value: Interval =
    over || under
      ? { low: over ? half : null, high: over ? exactInteger(1) : half, lowOpen: over, highOpen: !over }
      : point(half);
  return { start, end, role: 'fraction', value, approximate: true };
}

/** Reads 百分之十五, 四分之一, 近三成, 半数: shares written in Chinese numerals. */
export function readChineseShare(candidate: DigitRun): NumberReading | null {
  const { folded, start } = candidate;
  const of = matchFrom(OF, folded, start);
  if (of) return readOf(candidate, of);
  const half = matchFrom(HALF, folded, start);
  if (half) return halfReading(folded, start, start + half[0].length);
  const whole = matchFrom(WHOLE, folded, start);
  if (whole)
    return percentReading(
      { ...candidate, end: start + whole[0].length },
      exactInteger(100),
      '%',
      start + whole[0].length,
    );
  const tenths = matchFrom(TENTHS, folded, start);
  return tenths && tenthsReading(candidate, tenths);
}

/** Reads 8成5; of 8成 the unit says all. */
export function readTenths(candidate: DigitRun): NumberReading | null {
  const tenths = matchFrom(ARABIC_TENTHS, candidate.folded, candidate.start);
  return tenths && tenthsReading(candidate, tenths);
}

/** Tenths and hundredths, in percent. */
function tenthsReading({ folded, start }: DigitRun, [text, ...digits]: RegExpExecArray): NumberReading {
  const [tens = 0, ones = 0] = digits.map((digit = '〇') => parseChineseNumeral(digit) ?? Number(digit));
  const to = start + text.length;
  const approximation =
    approximationBefore(folded, start) ?? approximatorAt(folded, skipGap(folded, to))?.approximation ?? 'about';
  return {
    start,
    end: to,
    role: 'percentage',
    unit: '成',
    value: intervalOf(exactInteger(tens * 10 + ones), 0, approximation),
    approximate: true,
  };
}
