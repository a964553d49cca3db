import { monthAt } from '../numbers/written-date';
import { isInCalendar } from '../text/calendar';
import { characterClasses } from '../text/character-classes';
import { splitMonthDay, splitPeriod } from '../text/damaged-date';
import { matchFrom } from '../text/matching';
import type { Range } from '../text/range';
import { type DateMention, dateMentionAt } from './dates';

/** The period of the statistics, first and last day. */
export interface Period extends Range {
  /** As printed. */
  readonly text: string;
  readonly first: DateMention;
  readonly last: DateMention;
}

const S = '[ \\r\\n]{0,2}';
const KEYWORD = new RegExp(
  `(?:统${S}计${S}的?${S}(?:起${S}止${S})?(?:期${S}限|时${S}限|周${S}期|时${S}间|时${S}段|区${S}间|期${S}间|年${S}限)|(?:起${S}止|数${S}据|计${S}算)${S}(?:期${S}限|时${S}间|时${S}限|日${S}期|周${S}期))`,
  'g',
);
const FULL_YEAR = /\d{4} {0,2}年 {0,2}1 {0,2}月 {0,2}1 {0,2}日 {0,2}(?:起|开始)?[\s,]{0,2}(?:至|到|—|-|~)/;
/** Between the keyword and the date: 为, 是, 自, 从, a colon, a name in brackets. */
const LEAD = 24;
/** A digit, a Chinese numeral that a year begins with, the end of the sentence. */
const SIGNS = characterClasses('0123456789', '〇○二', '。');
const DIGIT = 1;
const SENTENCE_END = 3;
const JOINT = /[ \r\n]{0,4}[起开]?始?[ \r\n]{0,4},?[ \r\n]{0,4}(?:至|到|——|—|–|-|~|止)[ \r\n]{0,4}/y;
const DAY_GLUED = /(\d{3,4})日/y;
const GLUED_PERIOD = /(\d{4})年?(\d{5,7})(?!\d)日?/y;

/** The last day without its year: 2018年1月1日到12月31日, 到1231日. */
function lastWithoutYear(folded: string, at: number, year: number): DateMention | null {
  const written = monthAt(folded, at);
  if (written?.month != null && written.day !== null) {
    return lastDay(folded, at, written.end, year, [written.month, written.day], false);
  }
  const glued = matchFrom(DAY_GLUED, folded, at);
  const split = glued && splitMonthDay(glued[1] ?? '', year);
  return split && lastDay(folded, at, at + glued[0].length, year, split, true);
}

function lastDay(
  folded: string,
  start: number,
  end: number,
  year: number,
  [month, day]: readonly [number, number],
  damaged: boolean,
): DateMention {
  const exists = isInCalendar(year, month, day);
  return { start, end, text: folded.slice(start, end), year, month, day, damaged, exists };
}

function gluedPeriod(folded: string, at: number): Period | null {
  const match = matchFrom(GLUED_PERIOD, folded, at);
  const split = match && splitPeriod(match[2] ?? '', Number(match[1]));
  if (!match || !split) return null;
  const range = { start: match.index, end: match.index + match[0].length };
  const day = (month: number, d: number): DateMention => ({
    ...range,
    text: match[0],
    year: Number(match[1]),
    month,
    day: d,
    damaged: true,
    exists: true,
  });
  return { ...range, text: match[0], first: day(split[0], split[1]), last: day(split[2], split[3]) };
}

function periodAt(folded: string, at: number): Period | null {
  const first = dateMentionAt(folded, at, true);
  const joint = first && matchFrom(JOINT, folded, first.end);
  if (!first || !joint) return gluedPeriod(folded, at);
  const from = first.end + joint[0].length;
  const last = dateMentionAt(folded, from, true) ?? lastWithoutYear(folded, from, first.year);
  if (last === null || first.day === null || last.day === null) return null;
  return { start: first.start, end: last.end, text: folded.slice(first.start, last.end), first, last };
}

function behindKeyword(folded: string, from: number): Period | null {
  for (let at = from; at < from + LEAD && at < folded.length; at++) {
    const sign = SIGNS[folded.charCodeAt(at)];
    if (sign === SENTENCE_END) return null;
    if (!sign || SIGNS[folded.charCodeAt(at - 1)] === DIGIT) continue;
    const period = periodAt(folded, at);
    if (period) return period;
  }
  return null;
}

/**
 * The period that the report says its figures cover (统计期限自…至…); failing that, the first 1月1日至… of the text before
 * `body`. The last day may lack its year; lost 年 and 月 are put back where one reading is left. Null if none is said.
 */
export function periodOf(folded: string, body: number): Period | null {
  for (let keyword = matchFrom(KEYWORD, folded, 0); keyword; ) {
    const end = keyword.index + keyword[0].length;
    const period = behindKeyword(folded, end);
    if (period) return period;
    keyword = matchFrom(KEYWORD, folded, end);
  }
  const full = FULL_YEAR.exec(folded.slice(0, body));
  return full ? periodAt(folded, full.index) : null;
}
