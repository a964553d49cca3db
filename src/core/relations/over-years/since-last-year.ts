import { COMPARED_WITH, FALL, LESS, LOWERED, MORE, RAISED, RISE, YEAR_BEFORE } from '../../subjects/changes';
import { oneOf } from '../../subjects/word-class';
/** What stands between a figure and what it is compared with. */
export interface SinceLastYear {
  /** Where the other number begins. */
  readonly at: number;
  /** The other number is the change, or the number of last year itself. */
  readonly states: 'change' | 'base';
  readonly falls: boolean;
}

const LAST_YEAR = `(?:${oneOf(YEAR_BEFORE)}|(20\\d\\d)年度?)`;
const COMPARED = `(?:${oneOf(COMPARED_WITH)})(?:于)?\\s?${LAST_YEAR}(?:同期)?`;

/** ,较上年增长 / (同比下降 / ,与2022年相比减少了 / ,比去年同期多: nothing else may stand there. */
const CHANGE = new RegExp(
  `\\s{0,2}[,;(]?\\s{0,2}(?:同比|${COMPARED}(?:的情况)?(?:${oneOf(COMPARED_WITH)})?)\\s?,?\\s?(?:(${oneOf(RISE, RAISED, MORE)})|(${oneOf(FALL, LOWERED, LESS)}))了?\\s{0,2}`,
  'y',
);
/** ,较上年的60件 / (上年60件. */
const BASE = new RegExp(
  `\\s{0,2}(?:[,;]\\s{0,2}${COMPARED}的?\\(?|\\(\\s?${LAST_YEAR}(?:同期)?[为是]?)\\s{0,2}(?=\\d)`,
  'y',
);

/** Reads on behind a figure of `folded`; null where anything but a comparison with the year before follows. */
export function sinceLastYear(folded: string, end: number, year: number | null): SinceLastYear | null {
  const change = matchAt(CHANGE, folded, end);
  if (change !== null) {
    const [all, named, , falls] = change;
    return isYearBefore(named, year) ? { at: end + all.length, states: 'change', falls: falls !== undefined } : null;
  }
  const base = matchAt(BASE, folded, end);
  if (base === null || !isYearBefore(base[1] ?? base[2], year)) return null;
  return { at: end + base[0].length, states: 'base', falls: false };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const isYearBefore = (named: string | undefined, year: number | null): boolean =>
  named === undefined || (year !== null && Number(named) === year - 1);
