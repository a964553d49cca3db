/** A relation under other values of its figures: does it still hold, and what would make it hold. */

import { add, type Exact, negate, powerOfTen, subtract, ZERO } from '../arithmetic/exact';
import { type Interval, point } from '../arithmetic/interval';
import type { Relation, Term } from '../model/analysis';
import type { TermRole } from '../model/term-role';
import { relationKind } from '../relations/kinds/all';
import type { Solving } from '../relations/kinds/kind';

export interface BondTerm {
  readonly term: Term;
  /** Index of its quantity in the graph. */
  readonly quantity: number;
  readonly sign: 1 | -1;
}

export interface Bond {
  readonly relation: Relation;
  readonly solving: Solving;
  readonly terms: readonly BondTerm[];
}

/** New values of quantities, by index; those not in it keep theirs. */
export type Changes = ReadonlyMap<number, Exact>;

export const isBroken = ({ relation }: Bond): boolean => relation.verdict === 'violated';

const NO_SPEC = {};

/** Null for a relation that says nothing, or whose verdict does not follow from its terms alone. */
export function bondOf(relation: Relation, terms: readonly BondTerm[], values: readonly Exact[]): Bond | null {
  if (relation.verdict === 'undecidable' || terms.length < 2) return null;
  const solving = relationKind(relation).solving(relation.terms, relation.spec ?? NO_SPEC);
  const bond: Bond = { relation, solving, terms };
  return holdsUnder(bond, new Map(), values) === (relation.verdict !== 'violated') ? bond : null;
}

export const isLeft = ({ relation }: Bond, { term }: BondTerm): boolean => term.role === relationKind(relation).left;

/** A term's interval when its quantity changes: it moves along. */
function moved({ term, quantity, sign }: BondTerm, changes: Changes, values: readonly Exact[]): Interval {
  const now = term.value ?? point(ZERO);
  const next = changes.get(quantity);
  if (next === undefined) return now;
  const by = subtract(next, values[quantity] ?? ZERO);
  const change = sign < 0 ? negate(by) : by;
  return { ...now, low: now.low && add(now.low, change), high: now.high && add(now.high, change) };
}

/** What the kind says of the terms under the changes; `values` are the quantities' present ones. */
function holdsUnder({ relation, terms }: Bond, changes: Changes, values: readonly Exact[]): boolean | null {
  const moving = terms.map((one): Term => ({ ...one.term, value: moved(one, changes, values) }));
  return relationKind(relation).holds(moving, relation.spec ?? NO_SPEC);
}

/** Whether the relation would hold, or be allowed, under the changes. */
export const holds = (bond: Bond, changes: Changes, values: readonly Exact[]): boolean =>
  holdsUnder(bond, changes, values) === true;

export const valueIn = ({ quantity }: BondTerm, changes: Changes, values: readonly Exact[]): Exact =>
  changes.get(quantity) ?? values[quantity] ?? ZERO;

export interface Quotient {
  readonly percent: Exact;
  readonly numerator: Exact;
  readonly base: Exact;
}

export function quotientOf(bond: Bond, changes: Changes, values: readonly Exact[]): Quotient {
  const of = (role: TermRole): Exact => {
    const one = bond.terms.find(({ term }) => term.role === role);
    return one === undefined ? ZERO : valueIn(one, changes, values);
  };
  return { percent: of('percent'), numerator: of('numerator'), base: of('base') };
}

/** The percentage with as many decimals as are printed, rounded or cut off. */
export function percentage({ percent, numerator, base }: Quotient, cutsOff: boolean): Exact | null {
  if (base.units <= 0n || numerator.units < 0n) return null;
  const { places } = percent;
  const top = numerator.units * powerOfTen(2 + places + base.places);
  const bottom = base.units * powerOfTen(numerator.places);
  return { units: cutsOff ? top / bottom : (2n * top + bottom) / (2n * bottom), places };
}
