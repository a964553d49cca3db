import { formatExact } from '../../arithmetic/exact';
import { fitOf, type PercentageFit, percentOf } from '../../arithmetic/quotients';
import type { RelationSpec } from '../../model/analysis';
import type { UnitClass } from '../../numbers/unit-table';
import { unitClass } from '../../numbers/units';
import type { RelationDraft } from '../../relations/draft';
import { reason } from '../../relations/reason';
import { isWholeNumber, representative, termOf } from '../../sentences/mentions/amounts';
import type { Ratio } from '../../sentences/percentages/ratios';
import type { Share } from '../../sentences/percentages/shares';
import type { ClaimContext } from '../claim-context';
import { withDoubt } from '../drafts';
import { whyNotOfReport } from '../evidence/may-accuse';
import { whyNotOfOne } from '../evidence/same-circumstances';
import { evenedShares, wholeShares } from './evened';
import { readInconsistentShares } from './inconsistent-shares';
import { fractionTerms, percentDraft, percentTerm, specOf } from './percent-draft';
import { readRateClaims } from './rate-claims';
import { readTableShares } from './table-shares';
import { readTwoBases } from './two-bases';

/** A件，占p%: tested by rounding and by cutting off; 约占p%: by all that the words leave open. */
function shareClaim(share: Share, habit: RelationSpec, context: ClaimContext): RelationDraft {
  const { ratio, numerator, base, added, isLoose, head } = share;
  const terms = [percentTerm(ratio), termOf(numerator, 'numerator')];
  if (base !== null) {
    const bases = [base, ...added].map((one) => termOf(one, 'base'));
    const draft = percentDraft('percent:share', [...terms, ...bases], { spec: habit, ...specOf(ratio) });
    return withDoubt(draft, whyNotOfOne(numerator, base, context, head === base));
  }
  if (ratio.hedge !== null) return percentDraft('percent:share', terms, specOf(ratio));
  const isCounted = !isLoose && isWholeNumber(numerator.value) && !NOT_COUNTED.has(unitClass(numerator.unit));
  const draft = percentDraft('percent:share', terms, isCounted ? { spec: WHOLE_BASE } : {});
  return withDoubt(draft, whyNotOfReport(numerator, context));
}

const WHOLE_BASE: RelationSpec = { wholeBase: true };
/** What is measured, and comes in no whole numbers. */
const NOT_COUNTED: ReadonlySet<UnitClass> = new Set<UnitClass>(['money', 'other']);

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
function fractionClaim(ratio: Ratio, habit: RelationSpec): RelationDraft | null {
  const terms = ratio.fraction === null ? [] : fractionTerms(ratio.fraction);
  return terms.length === 0 ? null : percentDraft('percent:fraction', [percentTerm(ratio), ...terms], { spec: habit });
}

/** Shares that make a whole. */
const wholeClaim = (shares: readonly Share[]): RelationDraft =>
  percentDraft(
    'percent:whole',
    shares.map(({ ratio }) => percentTerm(ratio)),
  );

/** What is raised or lowered so that all make 100 is no more than a hint. */
const EVENED = { confirmingOnly: reason('evened'), severity: 'hint', shown: true } as const;

/** Whether the author cuts percentages off: some fit only so, and none only by rounding. */
export function cutsOff(shares: readonly Share[], ratios: readonly Ratio[]): boolean {
  const onlyRounded = shares.some(({ ratio, numerator, base, added }) => {
    if (base === null || added.length > 0 || !isWholeNumber(numerator.value) || !isWholeNumber(base.value))
      return false;
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
export function readPercentClaims(context: ClaimContext): RelationDraft[] {
  const habit: RelationSpec = cutsOff(context.shares, context.ratios) ? { cutsOff: true } : {};
  const misfits = readInconsistentShares(context);
  const together = new Set<Share>();
  for (const { shares } of misfits) for (const share of shares) together.add(share);
  const ofTable = readTableShares(context);
  const evened = evenedShares(context.shares);
  return [
    ...[...context.shares, ...context.hedged]
      .filter((share) => !together.has(share))
      .map((share) => {
        const draft = ofTable.get(share) ?? shareClaim(share, habit, context);
        return evened.has(share) ? { ...draft, ...EVENED } : draft;
      }),
    ...misfits.map(({ draft }) => draft),
    ...context.ratios.flatMap((ratio) => fractionClaim(ratio, habit) ?? []),
    ...readRateClaims(context),
    ...wholeShares(context.lists, context.shares).map(wholeClaim),
    ...readTwoBases(context),
  ];
}
