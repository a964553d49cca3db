import { matchFrom } from '../text/matching';
import type { DigitRun, NumberReading } from './reading';

const GAP = '[ \\n\\r]{0,4}';
const UNITS =
  '(?:个?(?:法定)?工作日|个?自然日|个?小时|分钟|秒钟?|天|周年|周|个?星期|个多?月|个?学时|个?课时|个?季度|年|日|个年度)';
/** Behind the number: 7×24小时, 5*8小时, 3-5个工作日, 24小时, 15个工作日, 30余年. */
const DURATION = new RegExp(
  `(?:${GAP}(?:[×xX*]|-{1,2}|[—–]|~|至|到)${GAP}\\d{1,4})?${GAP}[多余几]?${GAP}(${UNITS})`,
  'y',
);
/** 一年来 and 三年行动 are times, 一日 in 统一日期 is not; 天 in 天津, 周 in 周边, 日 in 日常 belong to other words. */
const OTHER_WORDS =
  /天津|天然|天气|周边|周到|周围|周期|周知|日常|日报|日志|日程|日均|年度|年级|年报|年检|年龄|年鉴|秒杀|月报/y;

/** The end of the last digit between `from` and `to`; `from` if there is none: 7×24 is the number of 7×24小时. */
function lastDigit(folded: string, from: number, to: number): number {
  for (let at = to; at > from; at--) if (/\d/.test(folded.charAt(at - 1))) return at;
  return from;
}

/** Reads a length of time; calendar years are dates and read before. */
export function readDuration(candidate: DigitRun): NumberReading | null {
  const { folded, start, end } = candidate;
  const match = matchFrom(DURATION, folded, end);
  if (!match) return null;
  const to = end + match[0].length;
  if (matchFrom(OTHER_WORDS, folded, to - 1)) return null;
  const unit = match[1] ?? '';
  if (unit === '年' && /^(?:19|20)\d\d$/.test(folded.slice(start, end))) return null;
  return { start, end: lastDigit(folded, end, to), outerEnd: to, role: 'duration', unit };
}
