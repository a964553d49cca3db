/** A relation under other values of its figures: does it still hold, and what would make it hold. */

import {
  add,
  compare,
  type Exact,
  equal,
  multiply,
  negate,
  powerOfTen,
  subtract,
  sum,
  ZERO,
} from '../arithmetic/exact';
import { addIntervals, type Interval, meets, point } from '../arithmetic/interval';
import { FORMS } from '../forms/all';
import type { Relation, RelationKind, Term, TermRole } from '../model/analysis';
import type { RelationDraft } from '../relations/draft';
import { judge } from '../relations/judge';

export interface BondTerm {
  readonly term: Term;
  /** Index of its quantity in the graph. */
  readonly quantity: number;
  readonly sign: 1 | -1;
}

/** How a relation is tested: as an equation, as shares of a whole, as a quotient, or by the judge. */
export type BondKind = 'equation' | 'whole' | 'quotient' | 'judged';

export interface Bond {
  readonly relation: Relation;
  readonly kind: BondKind;
  readonly terms: readonly BondTerm[];
}

/** New values of quantities, by index; those not in it keep theirs. */
export type Changes = ReadonlyMap<number, Exact>;

const EQUATIONS: ReadonlySet<RelationKind> = new Set([
  'sum',
  'balance',
  'same',
  'universal',
  'zero-claim',
  'cross-year',
]);
const LEFT: ReadonlySet<TermRole> = new Set(['total', 'whole', 'left', 'said', 'numerator']);

export const isBroken = ({ relation }: Bond): boolean => relation.verdict === 'violated';

export const isLeft = ({ term }: BondTerm): boolean => LEFT.has(term.role);

/** Null for a relation that says nothing, or whose verdict does not follow from its terms alone. */
export function bondOf(relation: Relation, terms: readonly BondTerm[], values: readonly Exact[]): Bond | null {
  if (relation.verdict === 'undecidable' || terms.length < 2) return null;
  const kind = kindOf(relation);
  if (kind === null) return null;
  const bond: Bond = { relation, kind, terms };
  return holds(bond, new Map(), values) === (relation.verdict !== 'violated') ? bond : null;
}

function kindOf({ kind, source, terms }: Relation): BondKind | null {
  if (kind === 'percent') {
    if (terms.every(({ role }) => role === 'percent')) return 'whole';
    return ['percent', 'numerator', 'base'].every((role) => terms.filter((term) => term.role === role).length === 1)
      ? 'quotient'
      : null;
  }
  if (kind === 'cross-year' && flagsOf(source).atMost) return 'judged';
  return EQUATIONS.has(kind) ? 'equation' : 'judged';
}

/** What a relation of a form asks beside its kind. */
function flagsOf(source: string): Pick<RelationDraft, 'above' | 'atLeastCondition' | 'atMost'> {
  return FLAGS.get(source) ?? {};
}

const FLAGS: ReadonlyMap<string, Pick<RelationDraft, 'above' | 'atLeastCondition' | 'atMost'>> = new Map(
  FORMS.flatMap((form) => form.relations).map(({ id, above, atLeast, atMost }) => [
    `form:${id}`,
    {
      ...(above ? { above: true } : {}),
      ...(atLeast === 'left' ? { atLeastCondition: true } : {}),
      ...(atMost ? { atMost: true } : {}),
    },
  ]),
);

/** A term's interval when its quantity changes: it moves along. */
function moved({ term, quantity, sign }: BondTerm, changes: Changes, values: readonly Exact[]): Interval {
  const now = term.value ?? point(ZERO);
  const next = changes.get(quantity);
  if (next === undefined) return now;
  const by = subtract(next, values[quantity] ?? ZERO);
  const change = sign < 0 ? negate(by) : by;
  return { ...now, low: now.low && add(now.low, change), high: now.high && add(now.high, change) };
}

/** Whether the relation would hold, or be allowed, under the changes. `values` are the quantities' present ones. */
export function holds(bond: Bond, changes: Changes, values: readonly Exact[]): boolean {
  const at = (one: BondTerm): Interval => moved(one, changes, values);
  switch (bond.kind) {
    case 'equation': {
      const total = (terms: readonly BondTerm[]): Interval =>
        terms.reduce((all, one) => addIntervals(all, at(one)), point(ZERO));
      return meets(total(bond.terms.filter(isLeft)), total(bond.terms.filter((one) => !isLeft(one))));
    }
    case 'whole':
      return equal(sum(bond.terms.map((one) => valueIn(one, changes, values))), HUNDRED);
    case 'quotient':
      return fits(quotientOf(bond, changes, values));
    case 'judged': {
      const { kind, source, severity } = bond.relation;
      const terms = bond.terms.map((one) => ({ ...one.term, value: at(one) }));
      return judge({ kind, source, severity, terms, ...flagsOf(source) }).verdict !== 'violated';
    }
  }
}

const HUNDRED: Exact = { units: 100n, places: 0 };

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

/** By rounding or by cutting off at the last digit printed. */
function fits({ percent, numerator, base }: Quotient): boolean {
  if (base.units <= 0n) return false;
  const exact = multiply(numerator, HUNDRED);
  const half: Exact = { units: 5n, places: percent.places + 1 };
  const step: Exact = { units: 1n, places: percent.places };
  return (
    compare(exact, multiply(subtract(percent, half), base)) >= 0 &&
    compare(exact, multiply(add(percent, step), base)) < 0
  );
}

/** The percentage with as many decimals as are printed, rounded or cut off. */
export function percentage({ percent, numerator, base }: Quotient, cutsOff: boolean): Exact | null {
  if (base.units <= 0n || numerator.units < 0n) return null;
  const { places } = percent;
  const top = numerator.units * powerOfTen(2 + places + base.places);
  const bottom = base.units * powerOfTen(numerator.places);
  return { units: cutsOff ? top / bottom : (2n * top + bottom) / (2n * bottom), places };
}
