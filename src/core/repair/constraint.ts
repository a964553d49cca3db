/** A relation under other values of its figures: does it still hold, and what would make it hold. */

import { add, type Exact, negate, subtract, ZERO } from '../arithmetic/exact';
import { type Interval, point } from '../arithmetic/interval';
import type { Relation, Term } from '../model/analysis';
import { relationKind } from '../relations/kinds/all';
import type { Solving } from '../relations/kinds/kind';
import { percentageOf, type ValueOf } from '../relations/kinds/quotient';

export interface ConstraintTerm {
  readonly term: Term;
  /** Index of its variable in the graph. */
  readonly variable: number;
  readonly sign: 1 | -1;
}

export interface Constraint {
  readonly relation: Relation;
  readonly solving: Solving;
  readonly terms: readonly ConstraintTerm[];
}

/** New values of variables, by index; those not in it keep theirs. */
export type Changes = ReadonlyMap<number, Exact>;

export const isBroken = ({ relation }: Constraint): boolean => relation.verdict === 'violated';

const NO_SPEC = {};

/** Null for a relation that says nothing, or whose verdict does not follow from its terms alone. */
export function constraintOf(
  relation: Relation,
  terms: readonly ConstraintTerm[],
  values: readonly Exact[],
): Constraint | null {
  if (relation.verdict === 'undecidable' || terms.length < 2) return null;
  const solving = relationKind(relation).solving(relation.terms, relation.spec ?? NO_SPEC);
  const constraint: Constraint = { relation, solving, terms };
  return holdsUnder(constraint, new Map(), values) === (relation.verdict !== 'violated') ? constraint : null;
}

export const isLeft = ({ relation }: Constraint, { term }: ConstraintTerm): boolean =>
  term.role === relationKind(relation).left;

/** A term's interval when its variable changes: it moves along. */
function moved({ term, variable, sign }: ConstraintTerm, changes: Changes, values: readonly Exact[]): Interval {
  const now = term.value ?? point(ZERO);
  const next = changes.get(variable);
  if (next === undefined) return now;
  const by = subtract(next, values[variable] ?? ZERO);
  const change = sign < 0 ? negate(by) : by;
  return { ...now, low: now.low && add(now.low, change), high: now.high && add(now.high, change) };
}

/** What the kind says of the terms under the changes; `values` are the variables' present ones. */
function holdsUnder({ relation, terms }: Constraint, changes: Changes, values: readonly Exact[]): boolean | null {
  const moving = terms.map((one): Term => ({ ...one.term, value: moved(one, changes, values) }));
  return relationKind(relation).holds(moving, relation.spec ?? NO_SPEC);
}

/** Whether the relation would hold, or be allowed, under the changes. */
export const holds = (constraint: Constraint, changes: Changes, values: readonly Exact[]): boolean =>
  holdsUnder(constraint, changes, values) === true;

export const valueIn = ({ variable }: ConstraintTerm, changes: Changes, values: readonly Exact[]): Exact =>
  changes.get(variable) ?? values[variable] ?? ZERO;

/** The values of a relation's terms under the changes, by their roles. */
export const valuesOf =
  (constraint: Constraint, changes: Changes, values: readonly Exact[]): ValueOf =>
  (role) => {
    const one = constraint.terms.find(({ term }) => term.role === role);
    return one === undefined ? null : valueIn(one, changes, values);
  };

/** The percentage that follows from the values of the other terms, as its kind reads them. */
export const percentage = ({ relation }: Constraint, of: ValueOf, cutsOff: boolean): Exact | null =>
  percentageOf(relationKind(relation).quotient.read(of, relation.spec ?? NO_SPEC), cutsOff);
