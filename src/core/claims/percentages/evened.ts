import { add, type Exact, subtract } from '../../arithmetic/exact';
import type { Interval } from '../../arithmetic/interval';
import { isPercentageOf, rounding } from '../../arithmetic/quotients';
import type { List } from '../../sentences/lists/list';
import { isWholeNumber, sumOfMentions } from '../../sentences/mentions/amounts';
import { makesOneHundred } from '../../sentences/percentages/makes-one-hundred';
import type { Share } from '../../sentences/percentages/shares';
import type { Place } from '../../sentences/segments/place';

const makeWhole = (shares: readonly Share[]): boolean =>
  shares.length > 1 && makesOneHundred(shares.map(({ ratio }) => ratio));

/** Shares of all parts of one list that make exactly 100 as printed. */
export function wholeShares(lists: readonly List[], shares: readonly Share[]): readonly (readonly Share[])[] {
  if (shares.length < 2) return [];
  const byPart = new Map(shares.map((share) => [share.numerator, share]));
  return lists
    .map(({ parts }) => parts.flatMap((part) => byPart.get(part) ?? []))
    .filter((some, at) => some.length === lists[at]?.parts.length && makeWhole(some));
}

/** Shares that stand in one sentence, or one paragraph. */
function together(shares: readonly Share[], unit: 'sentence' | 'paragraph'): readonly (readonly Share[])[] {
  const groups = new Map<Place[typeof unit], Share[]>();
  for (const share of shares) {
    const place = share.ratio.place[unit];
    groups.set(place, [...(groups.get(place) ?? []), share]);
  }
  return [...groups.values()];
}

/** Whether a percentage is at most one in its last digit beside what its numbers give, rounded. */
function isBeside({ ratio: { printed }, numerator }: Share, whole: Interval): boolean {
  const step: Exact = { units: 1n, places: printed.places };
  const { low, high } = rounding(printed);
  const around = { low: subtract(low, step), high: add(high, step), lowOpen: false, highOpen: false };
  return isWholeNumber(numerator.value) && isPercentageOf(around, numerator.value, whole);
}

/**
 * Shares that were raised or lowered by one in their last digit so that all beside each other make 100: 14.0, 82.8, 2.8 and 0.3
 * make 99.9, and the first is printed as 14.1. Whoever checks the report takes them for rounded.
 */
export function evenedShares(shares: readonly Share[]): ReadonlySet<Share> {
  const groups = [...together(shares, 'sentence'), ...together(shares, 'paragraph')].filter(makeWhole);
  const areBeside = (some: readonly Share[]): boolean => {
    const whole = sumOfMentions(some.map(({ numerator }) => numerator));
    return some.every((share) => isBeside(share, whole));
  };
  return new Set(groups.filter(areBeside).flat());
}
