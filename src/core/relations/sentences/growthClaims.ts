import { formatExact, subtract } from '../../numbers/exact';
import { type Interval, point } from '../../numbers/interval';
import type { Message, Term } from '../../report/analysis';
import type { Verdict } from '../../report/schema';
import type { RelationDraft } from '../draft';
import { about, isWhole, printedValue, sameMeasure, termOf } from './amounts';
import type { Count } from './counts';
import type { Passage } from './passage';
import { cutting, type Fit, fitOf, isEmpty, originsOf, rounding, type Whole } from './quotients';
import type { Ratio } from './ratios';

const FALLS = /下降|减少|回落|降低|降幅|减幅|下滑/;
const EARLIER = /(?:去年|上年|上一年|同期)[^,。;]*$/;

const because = (why: string): Message => ({ key: `reason.${why}`, args: {} });

function draft(ratio: Ratio, terms: readonly Term[], arithmetic: string, fit: Fit, verdict: Verdict): RelationDraft {
  const percent: Term = {
    role: 'percent',
    ...ratio.figure.withUnit,
    value: ratio.figure.value,
    text: `${ratio.figure.text}%`,
  };
  const reason = fit === 'truncated' ? because('truncated') : verdict === 'undecidable' ? because('no-base') : null;
  return {
    kind: 'growth',
    source: 'growth',
    severity: 'warning',
    terms: [percent, ...terms],
    decided: { verdict, reason, arithmetic },
  };
}

/** The number that grew and, where it is printed, the one it grew from. */
function ends(ratio: Ratio, counts: readonly Count[]): [Count | undefined, Count | undefined] {
  const near = [counts[ratio.position - 1], counts[ratio.position - 2]].map((one) =>
    one?.place.sentence === ratio.place.sentence ? one : undefined,
  );
  const [last, previous] = near;
  if (last !== undefined && EARLIER.test(last.clauseText)) {
    const now = previous !== undefined && sameMeasure(previous, last) ? previous : undefined;
    return [now, last];
  }
  return [last, undefined];
}

function change(now: Count, before: Count, falls: boolean): Interval {
  const [a, b] = falls ? [before.value, now.value] : [now.value, before.value];
  if (a.low === null || a.high === null || b.low === null || b.high === null) return point(about(a));
  return { low: subtract(a.low, b.high), high: subtract(a.high, b.low), lowOpen: false, highOpen: false };
}

function fromPrinted(ratio: Ratio, now: Count, before: Count, falls: boolean): RelationDraft {
  const fit = fitOf(ratio.printed, change(now, before, falls), before.value);
  const difference = formatExact(subtract(printedValue(now), printedValue(before)));
  const arithmetic = `${now.figure.text}−${before.figure.text} = ${difference}; ${difference}/${before.figure.text} ${fit === null ? '≠' : '≈'} ${falls ? '−' : ''}${ratio.figure.text}%`;
  const exact = !now.figure.approximate && !before.figure.approximate;
  const verdict = fit !== null ? 'holds' : exact ? 'violated' : 'undecidable';
  return draft(ratio, [termOf(now, 'numerator'), termOf(before, 'base')], arithmetic, fit, verdict);
}

const show = ({ from, to }: Whole): string => (from === to ? `${from}` : `${from}…${to}`);

/** A year before that is not printed: a whole number must lead to the one of this year. No power where any would. */
function fromHidden(ratio: Ratio, now: Count, falls: boolean): RelationDraft | null {
  if (!isWhole(now.value) || now.figure.approximate) return null;
  const origins = originsOf(about(now.value), rounding(ratio.printed), falls);
  const cutOrigins = originsOf(about(now.value), cutting(ratio.printed), falls);
  const fit: Fit = !isEmpty(origins) ? 'rounded' : !isEmpty(cutOrigins) ? 'truncated' : null;
  const found = fit === 'rounded' ? origins : cutOrigins;
  const arithmetic =
    fit === null
      ? `${now.figure.text} / (1${falls ? '−' : '+'}${ratio.figure.text}%) = ?`
      : `${show(found)} → ${now.figure.text}`;
  const isPowerless = fit === null || found.to > found.from;
  return draft(ratio, [termOf(now, 'numerator')], arithmetic, fit, isPowerless ? 'undecidable' : 'holds');
}

/** 同比增长p%, 较上年的B件下降p%: shapes 47–49. */
export function readGrowthClaims({ ratios, counts }: Passage): RelationDraft[] {
  const drafts: RelationDraft[] = [];
  for (const ratio of ratios) {
    if (ratio.kind !== 'growth') continue;
    const [now, before] = ends(ratio, counts);
    if (now === undefined || now.place.segment !== ratio.place.segment) continue;
    const falls = FALLS.test(ratio.label);
    const one = before === undefined ? fromHidden(ratio, now, falls) : fromPrinted(ratio, now, before, falls);
    if (one !== null) drafts.push(one);
  }
  return drafts;
}
