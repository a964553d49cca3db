/** A relation under other values of its figures: does it still hold, and what would make it hold. */

import { add, type Exact, negate, subtract, ZERO } from '../arithmetic/exact';
import { type Interval, point } from '../arithmetic/interval';
import type { Relation, Term } from '../model/analysis';
import { relationKind } from '../relations/kinds/all';
import type { Solving } from '../relations/kinds/kind';
import { percentageOf, type ValueOf } from '../relations/kinds/quotient';

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

/** The values of a relation's terms under the changes, by their roles. */
export const valuesOf =
  (bond: Bond, changes: Changes, values: readonly Exact[]): ValueOf =>
  (role) => {
    const one = bond.terms.find(({ term }) => term.role === role);
    return one === undefined ? null : valueIn(one, changes, values);
  };

/** The percentage that follows from the values of the other terms, as its kind reads them. */
export const percentage = ({ relation }: Bond, of: ValueOf, cutsOff: boolean): Exact | null =>
  percentageOf(relationKind(relation).quotient.read(of, relation.spec ?? NO_SPEC), cutsOff);
