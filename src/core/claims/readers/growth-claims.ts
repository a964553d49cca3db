import { ZERO } from '../../arithmetic/exact';
import { entirelyBelow, point } from '../../arithmetic/interval';
import type { Figure } from '../../model/analysis';
import type { RelationDraft } from '../../relations/draft';
import { judge } from '../../relations/judge';
import { reason } from '../../relations/reason';
import { FALLS } from '../../sentences/changes/change-words';
import { type Ends, endsOf } from '../../sentences/changes/ends';
import { readStatedChanges, type StatedChange } from '../../sentences/changes/stated-change';
import type { Measurement } from '../../sentences/meaning/measurement';
import { agree, isWholeNumber, sameMeasure, sumOfMentions, termOf } from '../../sentences/mentions/amounts';
import type { Ratio } from '../../sentences/percentages/ratios';
import { finderOf } from '../../subjects/phrase';
import { EACH_OF_THEM, IN_TURN } from '../../subjects/respective';
import type { ClaimContext } from '../claim-context';
import { whyNotSameThing } from '../evidence/same-thing';
import { percentTerm } from '../percentages/percent-draft';

const isExact = ({ value, figure }: Measurement): boolean => isWholeNumber(value) && !figure.approximate;

const withDoubt = (draft: RelationDraft, counts: readonly Measurement[]): RelationDraft =>
  counts.some(({ figure }) => figure.approximate) ? { ...draft, confirmingOnly: reason('approximate') } : draft;

/** Whether words say that less is what a number says: 减少14件; 减少-14件 says the same of what there is more. */
const falls = (words: string, value: Figure['value']): boolean =>
  FALLS.test(words) && !(value !== null && entirelyBelow(value, point(ZERO)));

/** 585件,较上年的512件增加73件: the three numbers. */
function differenceOf(amount: Measurement, now: Measurement, before: Measurement): RelationDraft {
  const [more, less] = falls(amount.before, amount.value) ? [before, now] : [now, before];
  const terms = [termOf(amount, 'change'), termOf(more, 'minuend'), termOf(less, 'subtrahend')];
  return withDoubt({ kind: 'difference', source: 'difference', severity: 'warning', terms }, [amount, now, before]);
}

/** The percentage against the number before or, where that is not printed, against the change; null where the numbers are too rough. */
function growthOf(
  ratio: Ratio,
  now: Measurement,
  before: Measurement | null,
  amount: Measurement | null,
): RelationDraft | null {
  const from = before ?? amount;
  const ends = from === null ? [now] : [now, from];
  if (before === null && !ends.every(isExact)) return null;
  const terms = [
    percentTerm(ratio),
    termOf(now, 'numerator'),
    ...(from === null ? [] : [termOf(from, before === null ? 'part' : 'base')]),
  ];
  const words = ratio.label === '' ? (amount?.before ?? '') : ratio.label;
  const spec = { falls: falls(words, ratio.figure.value) };
  return withDoubt({ kind: 'growth', source: 'growth', severity: 'warning', terms, spec }, ends);
}

/** What a sentence says of a change, with one number taken for what it came to. */
function draftsOf({ ratio, amount }: StatedChange, { now, before }: Ends): RelationDraft[] {
  const growth = ratio === null ? null : growthOf(ratio, now, before, amount);
  const difference = amount === null || before === null ? null : differenceOf(amount, now, before);
  return [growth, difference].filter((draft) => draft !== null);
}

const MOST_BEFORE = 6;

/** Other numbers that may be what changed, the nearest first: 收到72件,办结70件,较上年增加12件. */
function othersBefore({ now, before }: Ends, { counts, heads }: ClaimContext): readonly Measurement[] {
  const near = counts.slice(Math.max(0, now.index - MOST_BEFORE), now.index).reverse();
  const others = near.filter(
    (one) => one !== before && one.place.segment === now.place.segment && !one.isAside && sameMeasure(one, now),
  );
  const head = heads[now.index];
  return head === undefined ? others : [head, ...others.filter((one) => one !== head)];
}

/** Whether a number ends a list that makes its total: what is said behind it is of the total. */
const endsWhole = (last: Measurement, total: Measurement, { lists }: ClaimContext): boolean =>
  lists.some(({ head, parts }) => head === total && parts.at(-1) === last && agree(head.value, sumOfMentions(parts)));

/** Whether it holds, and that without cutting off. */
function isRounded(draft: RelationDraft): boolean {
  const { verdict, reason: why } = judge(draft);
  return verdict === 'holds' && why === null;
}

const isDecidable = (draft: RelationDraft): boolean => judge(draft).verdict !== 'undecidable';
const holdingIn = (drafts: readonly RelationDraft[]): number => drafts.filter(isRounded).length;
const fittingIn = (drafts: readonly RelationDraft[]): number =>
  drafts.filter((draft) => judge(draft).verdict === 'holds').length;

const IS_RESPECTIVE = finderOf(IN_TURN, EACH_OF_THEM);

/** 分别增长10%、20%: of several things in turn. */
const isRespective = ({ ratio, amount }: StatedChange): boolean =>
  IS_RESPECTIVE.test(`${ratio?.label ?? ''}${amount?.before ?? ''}`) || (ratio?.label === '' && amount === null);

const withReason = (drafts: readonly RelationDraft[], why: RelationDraft['confirmingOnly']): RelationDraft[] =>
  drafts.map((draft) => (why === undefined ? draft : { confirmingOnly: why, ...draft }));

/**
 * The drafts of a change. What does not fit the number before it may fit another one; where there are several, none is meant
 * for certain, unless one of two statements of the change confirms it.
 */
function claimsOf(change: StatedChange, ends: Ends, context: ClaimContext): readonly RelationDraft[] {
  const own = draftsOf(change, ends);
  if (!own.some(isDecidable) || holdingIn(own) === own.length) return own;
  const others = othersBefore(ends, context);
  const read = others.map((now) => draftsOf(change, { ...ends, now }));
  const best = [own, ...read].reduce((a, b) => (holdingIn(b) > holdingIn(a) ? b : a));
  if (holdingIn(best) > 0) return best;
  const fitting = [own, ...read].find((drafts) => fittingIn(drafts) > 0);
  if (fitting !== undefined) return fitting;
  if (isRespective(change)) return withReason(own, reason('scope'));
  const head = context.heads[ends.now.index];
  if (others.some((one) => one !== head)) return withReason(own, reason('scope'));
  if (head !== undefined && !endsWhole(ends.now, head, context)) return withReason(own, reason('scope'));
  const meant = (head === undefined ? undefined : read[0]) ?? own;
  return withReason(meant, whyNotSameThing(ends, change, context) ?? undefined);
}

/** 同比增长p%, 较上年的B件下降p%, 比上年的B件增加k件. */
export function readGrowthClaims(context: ClaimContext): RelationDraft[] {
  const changes = readStatedChanges(context.ratios, context.counts);
  return changes.flatMap((change, at) => {
    const ends = endsOf(change, changes[at - 1], context);
    return ends === null ? [] : claimsOf(change, ends, context);
  });
}
