import type { RelationDraft } from '../../relations/draft';
import { judge } from '../../relations/judge';
import { reason } from '../../relations/reason';
import type { Count } from '../meaning/count';
import { CAME_TO } from '../meaning/scope';
import { isWholeNumber, sameMeasure, termOf } from '../mentions/amounts';
import type { Passage } from '../passage';
import { percentTerm } from '../percentages/percent-draft';
import type { Ratio } from '../percentages/ratios';

const FALLS = /下降|减少|回落|降低|降幅|减幅|下滑/;
const EARLIER = /(?:去年|上年|上一年|同期|年初|期初|上月|上季度|上半年|[比较]20\d\d年)[^,。;]*$/;
/** 比2022年(31件)下降29%: the earlier number stands in a bracket. */
const EARLIER_IN_BRACKET = /[比较与同和](?:去年|上年|上一年|20\d\d年)(?:度|同期)?\([^()]{0,8}$/;

const DONE = '公开|发布|发送|发|推送|推|收到|收|受理|接收|接|办理|办结|办|处理|答复|回复|印发|制发|举办|召开|开展';
/** 较上年增加了, 比去年多公开, 同比少收到. */
const CHANGE = new RegExp(`(?:增加|减少|增长|下降|上升|回落|降低|净增|[多少](?:${DONE})?)了?$`);
/** 同比多发112条: with 同比 only the change is told, never the earlier number. */
const SINCE = /同比[^,。;]*$/;

interface Ends {
  readonly now: Count;
  /** The number it grew from, where it is printed. */
  readonly before?: Count;
  /** By how much it grew, where that is printed: 较上年增加12件,增长20%. */
  readonly change?: Count;
}

/** 上年收到31件,今年收到23件,下降25.8%: the same thing of the year before. */
const isYearBefore = (previous: Count, last: Count): boolean =>
  previous.scope === 'other-year' &&
  previous.concept !== null &&
  previous.concept === last.concept &&
  previous.place.segment === last.place.segment &&
  sameMeasure(previous, last);

/** It says by how much, and not how many there were. */
const saysChange = ({ before }: Count): boolean => CHANGE.test(before);

/** 与2021年(60件)相比,申请量45件,下降25%. */
function isInBracket(folded: string, { figure, place, scope }: Count, last: Count): boolean {
  if (scope !== 'other-year' || place.depth === 0 || place.segment !== last.place.segment) return false;
  return /^\)(?:相比|比较)/.test(folded.slice(figure.withUnit.end, figure.withUnit.end + 3));
}

/** The number that grew and what is printed of the one before. */
function endsOf(folded: string, ratio: Ratio, counts: readonly Count[]): Ends | null {
  const [last, previous] = [counts[ratio.position - 1], counts[ratio.position - 2]];
  if (last === undefined || last.place.segment !== ratio.place.segment) return null;
  const isBeside = previous !== undefined && previous.place.segment === last.place.segment;
  if (CAME_TO.test(last.before) && previous?.scope === 'other-year')
    return isBeside && sameMeasure(previous, last) && !saysChange(previous) ? { now: last, before: previous } : null;
  const isSince = EARLIER.test(last.clauseText) || (SINCE.test(last.clauseText) && saysChange(last));
  if (!last.isAside && !isSince) {
    const isEarlier = previous !== undefined && (isYearBefore(previous, last) || isInBracket(folded, previous, last));
    return isEarlier ? { now: last, before: previous } : { now: last };
  }
  if (!isBeside || !sameMeasure(previous, last)) return null;
  if (previous.isAside || isEarlierNumber(previous, last)) return overTwo(counts[ratio.position - 3], previous, last);
  const now = previous;
  const lead = folded.slice(previous.figure.withUnit.end, last.figure.start).replace(/\s/g, '');
  if (EARLIER_IN_BRACKET.test(lead)) return { now, before: last };
  if (saysChange(last)) return { now, change: last };
  return EARLIER.test(last.clauseText) || isYearBefore(last, previous) ? { now, before: last } : null;
}

/** 较年初85个减少15个: what it changed from. */
const isEarlierNumber = (previous: Count, last: Count): boolean =>
  EARLIER.test(previous.clauseText) && saysChange(last) && !saysChange(previous);

/** 80件,比去年100件减少20件,下降20%. */
function overTwo(now: Count | undefined, before: Count, change: Count): Ends | null {
  if (now === undefined || now.isAside || now.place.segment !== change.place.segment || !sameMeasure(now, before))
    return null;
  const isBefore = before.scope === 'other-year' || isEarlierNumber(before, change);
  return isBefore && !saysChange(before) && saysChange(change) ? { now, before, change } : null;
}

const isExact = ({ value, figure }: Count): boolean => isWholeNumber(value) && !figure.approximate;

/** What a sentence says of a growth; null where the numbers are too rough to say anything of one that is not printed. */
function claimOf(ratio: Ratio, { now, before, change }: Ends): RelationDraft | null {
  const ends = [now, before, change].filter((one): one is Count => one !== undefined);
  if (before === undefined && !ends.every(isExact)) return null;
  const terms = [
    percentTerm(ratio),
    termOf(now, 'numerator'),
    ...(before === undefined ? [] : [termOf(before, 'base')]),
    ...(change === undefined ? [] : [termOf(change, 'part')]),
  ];
  const spec = { falls: FALLS.test(ratio.label) };
  const draft: RelationDraft = { kind: 'growth', source: 'growth', severity: 'warning', terms, spec };
  return ends.some(({ figure }) => figure.approximate) ? { ...draft, confirmingOnly: reason('approximate') } : draft;
}

const MOST_BEFORE = 6;

/** Other numbers of the segment that may be what grew, the nearest first: 收到72件,办结70件,较上年增加12件. */
function othersBefore({ now }: Ends, counts: readonly Count[]): Count[] {
  const near = counts.slice(Math.max(0, now.index - MOST_BEFORE), now.index).reverse();
  return near.filter((one) => one.place.segment === now.place.segment && !one.isAside && sameMeasure(one, now));
}

/** Whether it holds, and that without cutting off. */
function isRounded(draft: RelationDraft): boolean {
  const { verdict, reason: why } = judge(draft);
  return verdict === 'holds' && why === null;
}

/** What does not fit the number before it may fit another one; where there are several, none is meant for certain. */
function withOthers(claim: RelationDraft, ratio: Ratio, ends: Ends, { counts, heads }: Passage): RelationDraft {
  if (judge(claim).verdict === 'undecidable' || isRounded(claim)) return claim;
  const head = heads[ends.now.index];
  const others = othersBefore(ends, counts);
  const read = (head === undefined ? others : [head, ...others]).map((now) => claimOf(ratio, { ...ends, now }));
  const found = read.find((one) => one !== null && isRounded(one));
  const fitting = found ?? [claim, ...read].find((one) => one !== null && judge(one).verdict === 'holds');
  if (fitting != null) return fitting;
  if (others.every((one) => one === head)) return (head === undefined ? null : read[0]) ?? claim;
  return { ...claim, confirmingOnly: reason('scope') };
}

/** 同比增长p%, 较上年的B件下降p%. */
export function readGrowthClaims(passage: Passage): RelationDraft[] {
  const { folded, ratios, counts } = passage;
  return ratios.flatMap((ratio) => {
    const ends = ratio.kind === 'growth' ? endsOf(folded, ratio, counts) : null;
    const claim = ends === null ? null : claimOf(ratio, ends);
    return ends === null || claim === null ? [] : [withOthers(claim, ratio, ends, passage)];
  });
}
