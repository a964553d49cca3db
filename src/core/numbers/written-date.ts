import { matchFrom } from '../text/matching';
import { parseChineseNumeral } from './chinese';

/** A date as it is written, with nothing lost; that there is such a month or day is not yet said. */
export interface WrittenDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly end: number;
}

/** Spaces and line breaks as text taken from a PDF has them inside a date: for every reader of dates. */
export const GAP = '[ \\n\\r]{0,6}';
export const YEAR = '((?:19|20)\\d\\d)';
/** Letters and digits stand in for 〇: 二O一八年. */
const CHINESE_YEAR = '[〇○零Oo0一二三四五六七八九]{4}';
const CHINESE_COUNT = '[一二三四五六七八九十廿卅]{1,3}';

const month = (count: string): string => `(${count})${GAP}月`;
const day = (count: string, words: string): string => `(?:${GAP}(${count})${GAP}${words})`;
const FULL = new RegExp(`${YEAR}${GAP}年(?:${GAP}${month('\\d{1,2}')}(?:${day('\\d{1,2}', '[日号]')}|份)?)?`, 'y');
const MONTH_DAY = new RegExp(`${month('\\d{1,2}')}(?:${day('\\d{1,2}', '[日号]')}|份)?`, 'y');
const DAY = new RegExp(`(\\d{1,2})${GAP}日`, 'y');
const DASHED = new RegExp(`${YEAR}([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)`, 'y');
const CHINESE_FULL = new RegExp(
  `(${CHINESE_YEAR})${GAP}年(?:${GAP}${month(CHINESE_COUNT)}(?:${day(CHINESE_COUNT, '[日号]')}|份)?)?`,
  'y',
);
const CHINESE_MONTH_DAY = new RegExp(`${month(CHINESE_COUNT)}(?:${day(CHINESE_COUNT, '[日号]')}|份)?`, 'y');

const numberOrNull = (text: string | undefined): number | null => (text === undefined ? null : Number(text));

const dateOf = (match: RegExpExecArray, ...[year, month, day]: readonly (number | null)[]): WrittenDate => ({
  year: year ?? null,
  month: month ?? null,
  day: day ?? null,
  end: match.index + match[0].length,
});

/** 2018年, 2018年3月, 2018年3月14日. */
export function fullDateAt(folded: string, at: number): WrittenDate | null {
  const match = matchFrom(FULL, folded, at);
  return match && dateOf(match, Number(match[1]), numberOrNull(match[2]), numberOrNull(match[3]));
}

/** 2018-3-14, 2018.03.14, 2018/3/14. */
export function dashedDateAt(folded: string, at: number): WrittenDate | null {
  const match = matchFrom(DASHED, folded, at);
  return match && dateOf(match, Number(match[1]), Number(match[3]), Number(match[4]));
}

/** 3月, 3月份, 3月14日. */
export function monthAt(folded: string, at: number): WrittenDate | null {
  const match = matchFrom(MONTH_DAY, folded, at);
  return match && dateOf(match, null, Number(match[1]), numberOrNull(match[2]));
}

/** 14日. */
export function dayAt(folded: string, at: number): WrittenDate | null {
  const match = matchFrom(DAY, folded, at);
  return match && dateOf(match, null, null, Number(match[1]));
}

const numeral = (text: string | undefined): number | null =>
  text === undefined ? null : parseChineseNumeral(text.replace(/[Oo0]/g, '〇'));

/** 二〇一八年三月十四日, 三月十四日; a part whose numeral says nothing (三二月) is null, as one that is not printed. */
export function chineseDateAt(folded: string, at: number): WrittenDate | null {
  const full = matchFrom(CHINESE_FULL, folded, at);
  if (full) return dateOf(full, numeral(full[1]), numeral(full[2]), numeral(full[3]));
  const match = matchFrom(CHINESE_MONTH_DAY, folded, at);
  return match && dateOf(match, null, numeral(match[1]), numeral(match[2]));
}
