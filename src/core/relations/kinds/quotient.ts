import { add, type Exact, exactInteger, multiply, powerOfTen, subtract, ZERO } from '../../arithmetic/exact';
import type { RelationSpec } from '../../model/analysis';
import type { TermRole } from '../../model/term-role';

/** A printed percentage and the two numbers of which it is the quotient. */
export interface Quotient {
  readonly percent: Exact;
  readonly numerator: Exact;
  readonly base: Exact;
}

/** The value of the term of a role; null where the relation has none. */
export type ValueOf = (role: TermRole) => Exact | null;

/** How a kind that tests a percentage reads it from its terms, and back. */
export interface QuotientOf {
  readonly read: (of: ValueOf, spec: RelationSpec) => Quotient;
  /** The number of a role that gives the percentage exactly, as a fraction; null where none does. */
  readonly back: (role: TermRole, of: ValueOf, spec: RelationSpec) => ExactFraction | null;
}

export interface ExactFraction {
  readonly top: Exact;
  readonly bottom: Exact;
}

const HUNDRED = exactInteger(100);

/** 50 of 131. */
export const shareQuotient: QuotientOf = {
  read: (of) => ({ percent: of('percent') ?? ZERO, numerator: of('numerator') ?? ZERO, base: of('base') ?? ZERO }),
  back(role, of) {
    const [percent, numerator, base] = [of('percent') ?? ZERO, of('numerator') ?? ZERO, of('base') ?? ZERO];
    if (role === 'numerator') return { top: multiply(percent, base), bottom: HUNDRED };
    return role === 'base' ? { top: multiply(numerator, HUNDRED), bottom: percent } : null;
  },
};

/** From 100 to 120: 20 of 100. Of 120 with a change of 20 printed, the 100 are worked out. */
export const growthQuotient: QuotientOf = {
  read(of, { falls = false }) {
    const [percent, now, before] = [of('percent') ?? ZERO, of('numerator') ?? ZERO, of('base')];
    const change = of('part') ?? ZERO;
    if (before === null) return { percent, numerator: change, base: falls ? add(now, change) : subtract(now, change) };
    return { percent, numerator: falls ? subtract(before, now) : subtract(now, before), base: before };
  },
  back(role, of, { falls = false }) {
    const [percent, now, before] = [of('percent') ?? ZERO, of('numerator') ?? ZERO, of('base')];
    const rest = falls ? subtract(HUNDRED, percent) : add(HUNDRED, percent);
    if (role === 'base') return { top: multiply(now, HUNDRED), bottom: rest };
    if (role === 'part') return { top: multiply(now, percent), bottom: rest };
    if (role !== 'numerator') return null;
    return before === null
      ? { top: multiply(of('part') ?? ZERO, rest), bottom: percent }
      : { top: multiply(before, rest), bottom: HUNDRED };
  },
};

/** The percentage with as many decimals as are printed, rounded or cut off; null where the numbers give none. */
export function percentageOf({ percent, numerator, base }: Quotient, cutsOff: boolean): Exact | null {
  if (base.units <= 0n || numerator.units < 0n) return null;
  const { places } = percent;
  const top = numerator.units * powerOfTen(2 + places + base.places);
  const bottom = base.units * powerOfTen(numerator.places);
  return { units: cutsOff ? top / bottom : (2n * top + bottom) / (2n * bottom), places };
}
