import { formatExact } from '../../arithmetic/exact';
import { fitOf, type PercentageFit, percentOf } from '../../arithmetic/quotients';
import type { RelationDraft } from '../../relations/draft';
import { makesOneHundred as makesHundred } from '../lists/share-lists';
import type { Count } from '../meaning/count';
import { isWholeNumber, printedValue, representative, termOf } from '../mentions/amounts';
import type { Passage } from '../passage';
import { decided, fractionTerm, percentTerm } from '../percentages/percent-draft';
import type { Ratio } from '../percentages/ratios';
import type { Share } from '../percentages/shares';
import { eachFound } from './each-found';
import { readMisfits } from './misfits';
import { readRateClaims } from './rate-claims';
import { readTwoBases } from './two-bases';

function formula(share: Share, base: Count): string {
  const places = share.ratio.printed.places + 2;
  const quotient = percentOf(printedValue(share.numerator), printedValue(base), places);
  const sign = share.fit === null ? '≠' : share.fit === 'truncated' ? '→' : '≈';
  return `${share.numerator.figure.text}/${base.figure.text} = ${quotient}% ${sign} ${share.ratio.figure.text}%`;
}

/** A件，占p%: tested by rounding and by cutting off. */
function shareClaim(share: Share, isHabit: boolean): RelationDraft {
  const { ratio, numerator, base, fit } = share;
  const numeratorTerm = termOf(numerator, 'numerator');
  if (base === null) {
    const terms = [percentTerm(ratio), numeratorTerm];
    const arithmetic = `${numerator.figure.text}/? = ${ratio.figure.text}%`;
    return decided('percent:share', { terms, arithmetic, fit, verdict: 'undecidable' });
  }
  const verdict = fit === null ? 'violated' : fit === 'truncated' && !isHabit ? 'allowed' : 'holds';
  return decided('percent:share', {
    terms: [percentTerm(ratio), numeratorTerm, termOf(base, 'base')],
    arithmetic: formula(share, base),
    fit,
    verdict,
  });
}

function fractionFit(ratio: Ratio): PercentageFit {
  const fraction = ratio.fraction?.fraction;
  if (fraction === undefined) return null;
  const [a, b] = [fraction.numerator, fraction.denominator].map((value) => ({
    low: value,
    high: value,
    lowOpen: false,
    highOpen: false,
  }));
  return a === undefined || b === undefined ? null : fitOf(ratio.printed, a, b);
}

/** p%(a/b). */
function fractionClaim(ratio: Ratio, isHabit: boolean): RelationDraft | null {
  const { fraction: figure } = ratio;
  if (figure?.fraction === undefined) return null;
  const fit = fractionFit(ratio);
  const { numerator, denominator } = figure.fraction;
  const quotient = percentOf(numerator, denominator, ratio.printed.places + 2);
  const arithmetic = `${figure.text} = ${quotient}% ${fit === null ? '≠' : '≈'} ${ratio.figure.text}%`;
  const verdict = fit === null ? 'violated' : fit === 'truncated' && !isHabit ? 'allowed' : 'holds';
  return decided('percent:fraction', { terms: [percentTerm(ratio), fractionTerm(figure)], arithmetic, fit, verdict });
}

/** Shares that make a whole. */
function wholeClaims({ shares, lists }: Passage): RelationDraft[] {
  if (shares.length < 2) return [];
  const byPart = new Map(shares.map((share) => [share.numerator, share]));
  const drafts: RelationDraft[] = [];
  for (const list of lists) {
    const parts = list.parts.map((part) => byPart.get(part)).filter((one): one is Share => one !== undefined);
    if (parts.length < 2 || parts.length !== list.parts.length || !makesHundred(parts)) continue;
    const arithmetic = `${parts.map(({ ratio }) => `${ratio.figure.text}%`).join('+')} = 100%`;
    drafts.push(
      decided('percent:whole', {
        terms: parts.map(({ ratio }) => percentTerm(ratio)),
        arithmetic,
        fit: 'rounded',
        verdict: 'holds',
      }),
    );
  }
  return drafts;
}

/** Whether the author cuts percentages off: some fit only so, and none only by rounding. */
export function cutsOff(shares: readonly Share[], ratios: readonly Ratio[]): boolean {
  const onlyRounded = shares.some(({ ratio, numerator, base }) => {
    if (base === null || !isWholeNumber(numerator.value) || !isWholeNumber(base.value)) return false;
    if (fitOf(ratio.printed, numerator.value, base.value) !== 'rounded') return false;
    return (
      percentOf(representative(numerator.value), representative(base.value), ratio.printed.places) !==
      formatExact(ratio.printed)
    );
  });
  return !onlyRounded && !ratios.some((ratio) => fractionOnlyRounded(ratio));
}

function fractionOnlyRounded(ratio: Ratio): boolean {
  const fraction = ratio.fraction?.fraction;
  if (fraction === undefined || fractionFit(ratio) !== 'rounded') return false;
  return percentOf(fraction.numerator, fraction.denominator, ratio.printed.places) !== formatExact(ratio.printed);
}

/** Percentages whose base is printed, stands beside another percentage, or is hidden and must be possible. */
export function readPercentClaims(passage: Passage): RelationDraft[] {
  const habit = cutsOff(passage.shares, passage.ratios);
  const misfits = readMisfits(passage);
  const together = new Set<Share>();
  for (const { shares } of misfits) for (const share of shares) together.add(share);
  return [
    ...passage.shares.filter((share) => !together.has(share)).map((share) => shareClaim(share, habit)),
    ...misfits.map(({ draft }) => draft),
    ...eachFound(passage.ratios, (ratio) => fractionClaim(ratio, habit)),
    ...readRateClaims(passage),
    ...wholeClaims(passage),
    ...readTwoBases(passage),
  ];
}
