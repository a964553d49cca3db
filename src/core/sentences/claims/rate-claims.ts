import { compare } from '../../arithmetic/exact';
import { basesOf, cutting, fitOf, intersect, isEmpty, partsOf, percentOf, rounding } from '../../arithmetic/quotients';
import type { RelationDraft } from '../../relations/draft';
import type { Count } from '../meaning/count';
import { isWholeNumber, representative, sameMeasure, termOf } from '../mentions/amounts';
import type { Passage } from '../passage';
import { decided, percentTerm } from '../percentages/percent-draft';
import type { Ratio } from '../percentages/ratios';

/** Rates whose base is the number before them: of 1204批次 97.34% were good. */
const OF_BEFORE = /(?:合格|办结|满意|答复|回复|办理|好评|达标|按[时期][^率]{0,6}|采纳|抽检[^率]{0,4})率/;

/** A rate of a printed number: some whole number must give it. Silent where nearly every percentage has one. */
function wholePartClaim(ratio: Ratio, counts: readonly Count[]): RelationDraft | null {
  const near = counts.slice(Math.max(0, ratio.position - 4), ratio.position).reverse();
  for (const count of near) {
    const base = representative(count.value);
    const isBase = count.place.segment === ratio.place.segment && count.place.depth === ratio.place.depth;
    if (!isBase || !isWholeNumber(count.value) || base.units * 2n >= 10n ** BigInt(ratio.printed.places + 2)) continue;
    const fits = ([rounding, cutting] as const).findIndex((window) => !isEmpty(partsOf(base, window(ratio.printed))));
    if (fits < 0) continue;
    const terms = [percentTerm(ratio), termOf(count, 'base')];
    const arithmetic = `?/${count.figure.text} ≈ ${ratio.figure.text}%`;
    return decided('percent:rate', { terms, arithmetic, fit: fits === 0 ? 'rounded' : 'truncated', verdict: 'holds' });
  }
  return null;
}

/** Rates of what a sentence counts: 制发公文80件,主动公开60件,主动公开率75%. */
const OF_COUNTED = /(?:公开|解读|办结|答复|回复|采纳|开通)率/;
const MOST_BASES = 4;

/** 办结36件,4件结转,办结率90%: what was answered, though another number stands between. */
const OF_ANSWERED = /(?:办结|答复|回复)率/;
const isAnswered = ({ concept }: Count): boolean => concept === 'closed' || concept === 'on-time';

/** What a rate may be the share of: the number before it or, among a few before that, what was answered. */
function numeratorsOf(ratio: Ratio, counts: readonly Count[]): readonly Count[] {
  const near = counts.slice(Math.max(0, ratio.position - MOST_BASES), ratio.position).reverse();
  const [last, ...more] = near.filter(({ place }) => place.segment === ratio.place.segment);
  if (last === undefined || last.index !== ratio.position - 1) return [];
  return OF_ANSWERED.test(ratio.label) ? [last, ...more.filter(isAnswered)] : [last];
}

/** A part and its whole before a rate, where the rate is theirs. Only confirms. */
function countedRate(ratio: Ratio, counts: readonly Count[]): RelationDraft | null {
  for (const numerator of numeratorsOf(ratio, counts)) {
    const near = counts.slice(Math.max(0, numerator.index - MOST_BASES), numerator.index).reverse();
    const base = near.find(
      (one) =>
        one.place.paragraph === numerator.place.paragraph &&
        sameMeasure(one, numerator) &&
        !one.isAside &&
        isWholeNumber(one.value) &&
        isWholeNumber(numerator.value) &&
        fitOf(ratio.printed, numerator.value, one.value) !== null,
    );
    if (base !== undefined) return rateOf(ratio, numerator, base);
  }
  return null;
}

function rateOf(ratio: Ratio, numerator: Count, base: Count): RelationDraft {
  const fit = fitOf(ratio.printed, numerator.value, base.value);
  const terms = [percentTerm(ratio), termOf(numerator, 'numerator'), termOf(base, 'base')];
  const quotient = percentOf(representative(numerator.value), representative(base.value), ratio.printed.places + 2);
  const arithmetic = `${numerator.figure.text}/${base.figure.text} = ${quotient}% ≈ ${ratio.figure.text}%`;
  return decided('percent:rate', { terms, arithmetic, fit, verdict: 'holds' });
}

/** Two rates of one sentence on a base that is not printed: one whole number must fit both. */
function sharedBaseClaim(first: Ratio, a: Count, second: Ratio, b: Count): RelationDraft | null {
  if (!sameMeasure(a, b) || !isWholeNumber(a.value) || !isWholeNumber(b.value)) return null;
  const both = intersect(
    basesOf(representative(a.value), rounding(first.printed)),
    basesOf(representative(b.value), rounding(second.printed)),
  );
  if (isEmpty(both)) return null;
  const shown = both.from === both.to ? `${both.from}` : `${both.from}…${both.to}`;
  const terms = [percentTerm(first), termOf(a, 'numerator'), percentTerm(second), termOf(b, 'numerator')];
  const arithmetic = `${a.figure.text}/${shown} ≈ ${first.figure.text}%, ${b.figure.text}/${shown} ≈ ${second.figure.text}%`;
  return decided('percent:shared-base', { terms, arithmetic, fit: 'rounded', verdict: 'holds' });
}

/** Rates whose base is printed, or is hidden and shared by several rates. */
export function readRateClaims({ ratios, counts }: Passage): RelationDraft[] {
  const drafts: RelationDraft[] = [];
  let last: { ratio: Ratio; count: Count } | null = null;
  for (const ratio of ratios) {
    const count = counts[ratio.position - 1];
    if (ratio.kind !== 'rate' || count === undefined || count.place.sentence !== ratio.place.sentence) continue;
    if (count.place.depth !== ratio.place.depth) continue;
    if (compare(ratio.printed, { units: 100n, places: 0 }) >= 0 || ratio.printed.units === 0n) continue;
    const known = OF_COUNTED.test(ratio.label) ? countedRate(ratio, counts) : null;
    if (known !== null) {
      drafts.push(known);
      continue;
    }
    const draft: RelationDraft | null = OF_BEFORE.test(ratio.label)
      ? wholePartClaim(ratio, counts)
      : last !== null && last.ratio.place.sentence === ratio.place.sentence && last.count !== count
        ? sharedBaseClaim(last.ratio, last.count, ratio, count)
        : null;
    if (draft !== null) drafts.push(draft);
    last = OF_BEFORE.test(ratio.label) ? last : { ratio, count };
  }
  return drafts;
}
