import type { Relation } from '../model/analysis';
import { isBlank } from '../text/blanks';
import type { Range } from '../text/range';
import { type Check, type CheckContext, type CheckResult, message, NO_RESULT, resultOf, termAt } from './document';

/** Longer sentences tell of several things. */
const LONGEST = 300;
/** More sentences speak of that year because the report does. */
const MOST = 2;
/** How often the report's year must stand there, where no period of the statistics says it. */
const OFTEN = 3;

/** What a report of its own year tells. */
const REPORTED = /信息公开|政务公开|主动公开|依申请公开|回应解读|行政复议|行政诉讼/;
/** 比2022年, 2022年结转, 2022年度决算, 2022年成立: the year before is meant. */
const MEANT =
  /20\d\d|较|同比|相比|比(?:上|去)|同期|以来|结转|接转|转入|遗留|[决预]算|至今|年[底末初]|\d月|期间|成立|出台|印发|启动|修[订改]|建成|上线|获|评/;

/** Whether a sentence begins at an offset: after an end, a line, or the bracket of a number. */
function beginsAt(folded: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && at - before < 8 && folded[before] !== '\n' && isBlank(folded.charCodeAt(before))) before--;
  return before < 0 || '\n。)'.includes(folded.charAt(before));
}

function sentenceFrom(folded: string, start: number): string {
  const text = folded.slice(start, start + LONGEST + 1);
  const end = text.search(/[。\n]/);
  return end < 0 ? text : text.slice(0, end);
}

/** Sentences that begin with the year before and tell what a report tells of its own year; a few more than matter. */
function found(folded: string, year: number): Range[] {
  const words = `${year - 1}年`;
  const ranges: Range[] = [];
  for (
    let start = folded.indexOf(words);
    start >= 0 && ranges.length <= MOST;
    start = folded.indexOf(words, start + 1)
  ) {
    if (!beginsAt(folded, start)) continue;
    const rest = sentenceFrom(folded, start).slice(words.length);
    if (rest.length > LONGEST - words.length || rest.includes('|')) continue;
    if (REPORTED.test(rest) && !MEANT.test(rest)) ranges.push({ start, end: start + words.length });
  }
  return ranges;
}

function isOften(folded: string, words: string): boolean {
  let [times, at] = [0, folded.indexOf(words)];
  for (; at >= 0 && times < OFTEN; at = folded.indexOf(words, at + 1)) times++;
  return times >= OFTEN;
}

/** Whether the report is certainly of its year: its period says so, or its text time and again. */
const isCertain = ({ folded, metadata: { period } }: CheckContext, year: number): boolean =>
  period === null ? isOften(folded, `${year}年`) : period.last.year === year;

function run(document: CheckContext): CheckResult {
  const { folded, year } = document;
  if (year === null) return NO_RESULT;
  const ranges = found(folded, year);
  const [first] = ranges;
  if (first === undefined || ranges.length > MOST || !isCertain(document, year)) return NO_RESULT;
  const relation: Relation = {
    id: '',
    kind: 'period',
    source: 'year-before',
    severity: 'hint',
    terms: ranges.map((range) => termAt('said', range, folded.slice(range.start, range.end), year - 1)),
    verdict: 'undecidable',
    arithmetic: `${year - 1} / ${year}`,
    reason: message('reason.year-before'),
  };
  const args = { said: year - 1, year };
  return resultOf(
    relation,
    ranges.map((range) => ({
      severity: 'hint',
      message: message('period.year-before', args),
      ...range,
      related: [],
    })),
  );
}

/** A sentence taken over from the report of the year before, in which the year was not changed. */
export const yearBefore: Check = { code: 'period', severity: 'hint', clause: null, run };
