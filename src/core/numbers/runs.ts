import { characterClasses } from '../text/character-classes';
import { isDigit } from '../text/digit';
import { matchFrom } from '../text/matching';

const COMMA = 44;
const POINT = 46;
const YEAR_LENGTH = 4;

const THOUSANDS = /[1-9]\d{0,2}(?:,\d{3}){1,6}(?!\d|,\d)(?:\.\d+)*/y;
const ITEM_AND_YEAR = /(\d{1,2})\.(?:19|20)\d\d[ \n\r]{0,3}年/y;
/** The longest that {@link ITEM_AND_YEAR} takes of one run: 12.2018. */
const LONGEST_ITEM_AND_YEAR = 3 + YEAR_LENGTH;

/** What a Chinese numeral may begin with, and what it may go on with; 几, 数 and 上 stand before scales only. */
export const NUMERAL_HEADS = '〇○零一二三四五六七八九十廿卅两半百千壹贰叁参肆伍陆柒捌玖拾';
export const ESTIMATE_HEADS = '几数上';
const IN_NUMERAL = characterClasses('〇○零一二三四五六七八九十百千万亿廿卅壹贰叁参肆伍陆柒捌玖拾佰仟');
const SCALES = '十百千万';

/** Where the digits that begin at `from` end; `from` itself if there are none. */
export function endOfDigits(folded: string, from: number): number {
  let at = from;
  while (at < folded.length && isDigit(folded.charCodeAt(at))) at++;
  return at;
}

/** Where the points and digits that go on at `from` end: .12.31. */
export function endOfPoints(folded: string, from: number): number {
  let at = from;
  while (folded.charCodeAt(at) === POINT && isDigit(folded.charCodeAt(at + 1))) at = endOfDigits(folded, at + 1);
  return at;
}

/** Where the rest of a run of digits and points ends that `from` stands in. */
export const endOfRun = (folded: string, from: number): number => endOfPoints(folded, endOfDigits(folded, from));

/** 1,234 is one number, 1,2,3 are three; 1.2018年 is an item and a year. Returns where the number that begins at `start` ends. */
export function endOfNumber(folded: string, start: number): number {
  const whole = endOfDigits(folded, start);
  const end = endOfPoints(folded, whole);
  if (folded.charCodeAt(end) === COMMA) {
    const thousands = matchFrom(THOUSANDS, folded, start);
    return thousands ? start + thousands[0].length : end;
  }
  const item = end > whole && end - start <= LONGEST_ITEM_AND_YEAR ? matchFrom(ITEM_AND_YEAR, folded, start) : null;
  return item ? start + (item[1] ?? '').length : end;
}

/** Where the Chinese numeral that begins at `start` ends. */
export function endOfNumeral(folded: string, start: number): number {
  let at = start + 1;
  while (at < folded.length && (IN_NUMERAL[folded.charCodeAt(at)] !== 0 || isTwoOf(folded, at))) at++;
  return endOfDecimals(folded, at);
}

/** 一万两千: 两 goes on before a scale only. */
const isTwoOf = (folded: string, at: number): boolean =>
  folded.charAt(at) === '两' && '百千万亿'.includes(folded.charAt(at + 1) || '两');

const DECIMALS = /点[〇零一二三四五六七八九]{1,6}(?=[万亿倍]|个?百分点|元|公里|平方)/y;

/** 一点二万: where decimals end that a scale or what may be measured in parts follows; 三点五分 is a time. */
const endOfDecimals = (folded: string, at: number): number =>
  folded.charAt(at) === '点' ? at + (matchFrom(DECIMALS, folded, at)?.[0].length ?? 0) : at;

/** Where 几十, 数千, 上百 ends; `start + 1` where no scale follows. */
export function endOfEstimate(folded: string, start: number): number {
  let at = start + 1;
  while (at < folded.length && SCALES.includes(folded.charAt(at))) at++;
  return at;
}
