import { compare } from '../../arithmetic/exact';
import { HUNDRED } from '../../arithmetic/quotients';
import type { RelationDraft } from '../../relations/draft';
import type { Measurement } from '../../sentences/meaning/measurement';
import { isWholeNumber, representative, sameMeasure, termOf } from '../../sentences/mentions/amounts';
import { compact } from '../../sentences/mentions/mention';
import type { Ratio } from '../../sentences/percentages/ratios';
import { says } from '../../subjects/phrase';
import {
  ANSWER_RATE,
  CLOSE,
  PLAIN_RATE,
  RATE_OF_BEFORE,
  RATE_OF_COUNTED,
  STILL_OPEN,
  TAKE_UP,
} from '../../subjects/rates';
import { oneOf } from '../../subjects/word-class';
import type { ClaimContext } from '../claim-context';
import { withDoubt } from '../drafts';
import { whyNotOfOne } from '../evidence/same-circumstances';
import { bestFitting, isOfSeveral, namedRateOf } from './named-rate';
import { ifHolds, percentDraft, percentTerm } from './percent-draft';

/** A rate of a printed number: some whole number must give it. Silent where nearly every percentage has one. */
function wholePartClaim(ratio: Ratio, counts: readonly Measurement[]): RelationDraft | null {
  const near = counts.slice(Math.max(0, ratio.position - 4), ratio.position).reverse();
  for (const count of near) {
    const base = representative(count.value);
    const isBase = count.place.segment === ratio.place.segment && count.place.depth === ratio.place.depth;
    if (!isBase || !isWholeNumber(count.value) || base.units * 2n >= 10n ** BigInt(ratio.printed.places + 2)) continue;
    const draft = ifHolds(percentDraft('percent:rate', [percentTerm(ratio), termOf(count, 'base')]));
    if (draft !== null) return draft;
  }
  return null;
}

const MOST_BASES = 4;

/** 办结36件,4件结转,办结率90%: what was answered, though another number stands between. */
const isAnswered = ({ concept }: Measurement): boolean => concept === 'closed' || concept === 'on-time';

/** What a rate may be the share of: the number before it or, among a few before that, what was answered. */
function numeratorsOf(ratio: Ratio, counts: readonly Measurement[]): readonly Measurement[] {
  const near = counts.slice(Math.max(0, ratio.position - MOST_BASES), ratio.position).reverse();
  const [last, ...more] = near.filter(({ place }) => place.segment === ratio.place.segment);
  if (last === undefined || last.index !== ratio.position - 1) return [];
  return says(ANSWER_RATE, ratio.label) ? [last, ...more.filter(isAnswered)] : [last];
}

/** A part and its whole before a rate, where the rate is theirs. Only confirms. */
function countedRate(ratio: Ratio, counts: readonly Measurement[]): RelationDraft | null {
  for (const numerator of numeratorsOf(ratio, counts)) {
    const near = counts.slice(Math.max(0, numerator.index - MOST_BASES), numerator.index).reverse();
    const bases = near.filter(
      (one) =>
        one.place.paragraph === numerator.place.paragraph &&
        sameMeasure(one, numerator) &&
        !one.isAside &&
        isWholeNumber(one.value) &&
        isWholeNumber(numerator.value),
    );
    const base = bestFitting(ratio, numerator, bases);
    if (base !== undefined) return rateOf(ratio, numerator, base);
  }
  return null;
}

const rateOf = (ratio: Ratio, numerator: Measurement, base: Measurement): RelationDraft =>
  percentDraft('percent:rate', [percentTerm(ratio), termOf(numerator, 'numerator'), termOf(base, 'base')], {
    spec: { cutsOff: true },
  });

const CAME_IN = new RegExp(`(?:${oneOf(TAKE_UP)})[^,;。]*$`);
const CLOSED = new RegExp(`(?:${oneOf(CLOSE)})[^,;。]*$`);
/** What stands around them that the numbers leave out. */
const BEHIND = 30;

/**
 * 受理138件,办结183件,办结率100%: a rate whose two numbers are told right before it, and nothing else of their measure in the
 * sentence. Nothing may say that some are open yet, or were so before.
 */
function toldRate(ratio: Ratio, context: ClaimContext): RelationDraft | null {
  const { counts, folded, narrative } = context;
  const [base, part] = [counts[ratio.position - 2], counts[ratio.position - 1]];
  if (base === undefined || part === undefined || !says(PLAIN_RATE, ratio.label) || !sameMeasure(base, part))
    return null;
  const sentence = narrative.sentences[ratio.place.sentence];
  if (sentence === undefined || base.place.sentence !== ratio.place.sentence) return null;
  const around = folded.slice(sentence.start, Math.min(sentence.end + BEHIND, folded.length));
  const isAlone = !counts
    .slice(Math.max(0, base.index - MOST_BASES), base.index)
    .some((one) => one.place.sentence === base.place.sentence && sameMeasure(one, base));
  const isTold = CAME_IN.test(base.clauseText) && CLOSED.test(part.clauseText || part.after);
  const isExact = [base, part].every(
    (one) => isWholeNumber(one.value) && !one.figure.approximate && one.scope === 'year',
  );
  if (!isAlone || !isTold || !isExact || base.unit !== part.unit || says(STILL_OPEN, compact(around))) return null;
  return withDoubt(rateOf(ratio, part, base), whyNotOfOne(part, base, context));
}

/** 研究议题187项,公开议题163项,公开率87.2%. */
function namedRate(ratio: Ratio, context: ClaimContext): RelationDraft | null {
  const named = namedRateOf(ratio, context);
  if (named === null) return null;
  const { numerator, base, doubt } = named;
  return withDoubt(rateOf(ratio, numerator, base), doubt ?? whyNotOfOne(numerator, base, context));
}

const fitting = (draft: RelationDraft | null): RelationDraft | null => (draft === null ? null : ifHolds(draft));

/** Two rates of one sentence on a base that is not printed: one whole number must fit both. */
function sharedBaseClaim(first: Ratio, a: Measurement, second: Ratio, b: Measurement): RelationDraft | null {
  if (!sameMeasure(a, b) || !isWholeNumber(a.value) || !isWholeNumber(b.value)) return null;
  const terms = [percentTerm(first), termOf(a, 'numerator'), percentTerm(second), termOf(b, 'numerator')];
  return ifHolds(percentDraft('percent:shared-base', terms));
}

/** Rates whose base is printed, or is hidden and shared by several rates. */
export function readRateClaims(context: ClaimContext): RelationDraft[] {
  const { ratios, counts } = context;
  const drafts: RelationDraft[] = [];
  let last: { ratio: Ratio; count: Measurement } | null = null;
  for (const ratio of ratios) {
    const count = counts[ratio.position - 1];
    if (ratio.kind !== 'rate' || count === undefined || count.place.sentence !== ratio.place.sentence) continue;
    if (count.place.depth !== ratio.place.depth || ratio.printed.units === 0n) continue;
    if (isOfSeveral(ratio, context)) continue;
    const named = namedRate(ratio, context);
    const told =
      toldRate(ratio, context) ??
      fitting(named) ??
      (says(RATE_OF_COUNTED, ratio.label) && isBelowAll(ratio) ? countedRate(ratio, counts) : null);
    if (told !== null) {
      drafts.push(told);
      continue;
    }
    if (!isBelowAll(ratio)) {
      if (named !== null && named.confirmingOnly === undefined) drafts.push(named);
      continue;
    }
    const draft: RelationDraft | null = says(RATE_OF_BEFORE, ratio.label)
      ? wholePartClaim(ratio, counts)
      : last !== null && last.ratio.place.sentence === ratio.place.sentence && last.count !== count
        ? sharedBaseClaim(last.ratio, last.count, ratio, count)
        : null;
    const best = named?.confirmingOnly === undefined ? (named ?? draft) : (draft ?? named);
    if (best !== null) drafts.push(best);
    last = says(RATE_OF_BEFORE, ratio.label) ? last : { ratio, count };
  }
  return drafts;
}

const isBelowAll = ({ printed }: Ratio): boolean => compare(printed, HUNDRED) < 0;
