/** What stands between a figure and what it is compared with. */
export interface SinceLastYear {
  /** Where the other number begins. */
  readonly at: number;
  /** The other number is the change, or the number of last year itself. */
  readonly states: 'change' | 'base';
  readonly falls: boolean;
}

const LAST_YEAR = '(?:去年|上年|上一年|上年度|上一年度|(20\\d\\d)年度?)';
const GROWS = '增长|增加|上升|提高|上涨|攀升|增幅为?|多|净增';
const FALLS = '下降|减少|降低|回落|下滑|降幅为?|减幅为?|少';

/** ,较上年增长 / (同比下降 / ,与2022年相比减少了 / ,比去年同期多: nothing else may stand there. */
const CHANGE = new RegExp(
  `\\s{0,2}[,;(]?\\s{0,2}(?:同比|(?:相?较|[比与和同])(?:于)?\\s?${LAST_YEAR}(?:同期)?(?:的情况)?(?:相比|比较)?)\\s?,?\\s?(?:(${GROWS})|(${FALLS}))了?\\s{0,2}`,
  'y',
);
/** ,较上年的60件 / (上年60件. */
const BASE = new RegExp(
  `\\s{0,2}(?:[,;]\\s{0,2}(?:相?较|[比与和同])(?:于)?\\s?${LAST_YEAR}(?:同期)?的?\\(?|\\(\\s?${LAST_YEAR}(?:同期)?(?:为|是)?)\\s{0,2}(?=\\d)`,
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
