import type { Range } from '../text/range';
import { type DateMention, dateAt, splitMonthDay, splitPeriod } from './dates';

/** The period of the statistics, first and last day. */
export interface Period extends Range {
  /** As printed. */
  readonly text: string;
  readonly first: DateMention;
  readonly last: DateMention;
}

const S = '[ \\r\\n]{0,2}';
const KEYWORD = new RegExp(
  `(?:统${S}计${S}的?${S}(?:起${S}止${S})?(?:期${S}限|时${S}限|周${S}期|时${S}间|时${S}段|区${S}间|期${S}间|年${S}限)|(?:起${S}止|数${S}据)${S}(?:期${S}限|时${S}间|时${S}限|日${S}期|周${S}期))`,
  'g',
);
const FULL_YEAR = /\d{4} {0,2}年 {0,2}1 {0,2}月 {0,2}1 {0,2}日 {0,2}起?[\s]{0,2}(?:至|到|—|-|~)/g;
/** Between the keyword and the date: 为, 是, 自, 从, a colon, a name in brackets. */
const LEAD = 24;
const JOINT = /[ \r\n]{0,4}(?:起)?(?:始)?[ \r\n]{0,4},?[ \r\n]{0,4}(?:至|到|——|—|–|-|~|止)[ \r\n]{0,4}/y;
const DAY_ONLY = /(\d{1,2})[ \r\n]{0,4}月[ \r\n]{0,4}(\d{1,2})[ \r\n]{0,4}日/y;
const DAY_GLUED = /(\d{3,4})日/y;
const GLUED_PERIOD = /(\d{4})年?(\d{5,7})(?!\d)日?/y;

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The last day without its year: 2018年1月1日到12月31日. */
function lastWithoutYear(folded: string, at: number, year: number): DateMention | null {
  const whole = sticky(DAY_ONLY, folded, at);
  const glued = whole ? null : sticky(DAY_GLUED, folded, at);
  const match = whole ?? glued;
  if (match === null) return null;
  const split = whole ? ([Number(whole[1]), Number(whole[2])] as const) : splitMonthDay(glued?.[1] ?? '', year);
  if (split === null) return null;
  const [month, day] = split;
  const date = dateAt(`${year}-${month}-${day}`, 0, false);
  return (
    date && { ...date, start: match.index, end: match.index + match[0].length, text: match[0], damaged: glued !== null }
  );
}

function gluedPeriod(folded: string, at: number): Period | null {
  const match = sticky(GLUED_PERIOD, folded, at);
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
  const first = dateAt(folded, at, true);
  const joint = first && sticky(JOINT, folded, first.end);
  if (!first || !joint) return gluedPeriod(folded, at);
  const from = first.end + joint[0].length;
  const last = dateAt(folded, from, true) ?? lastWithoutYear(folded, from, first.year);
  if (last === null || first.day === null || last.day === null) return null;
  return { start: first.start, end: last.end, text: folded.slice(first.start, last.end), first, last };
}

function behindKeyword(folded: string, from: number): Period | null {
  for (let at = from; at < from + LEAD && at < folded.length; at++) {
    if (folded.charAt(at) === '。') return null;
    if (/\d|[〇○二]/.test(folded.charAt(at)) && !/\d/.test(folded.charAt(at - 1))) {
      const period = periodAt(folded, at);
      if (period) return period;
    }
  }
  return null;
}

/**
 * The period that the report says its figures cover (统计期限自…至…); failing that, the first 1月1日至… of the text before
 * `body`. The last day may lack its year; lost 年 and 月 are put back where one reading is left. Null if none is said.
 */
export function periodOf(folded: string, body: number): Period | null {
  const keyword = new RegExp(KEYWORD);
  for (let match = keyword.exec(folded); match; match = keyword.exec(folded)) {
    const period = behindKeyword(folded, match.index + match[0].length);
    if (period) return period;
  }
  const full = new RegExp(FULL_YEAR).exec(folded.slice(0, body));
  return full ? periodAt(folded, full.index) : null;
}
