import { formatExact, ZERO } from '../arithmetic/exact';
import { addIntervals, type Interval, isPoint, point } from '../arithmetic/interval';
import type { Relation, Term } from '../model/analysis';
import { relationKind } from '../relations/kinds/all';

/** The total of a sum or balance, and what its other side comes to. */
export interface Computed {
  readonly total: Term;
  /** Plain digits, exact. */
  readonly value: string;
}

/** Null where the relation has no single total, or where its parts are not exact. A blank part counts as nothing. */
export function computedTotal(relation: Relation): Computed | null {
  const { terms } = relation;
  const { needsTotal, bindsCells } = relationKind(relation);
  if (!needsTotal || !bindsCells) return null;
  const [total, ...others] = terms.filter((term) => term.role === 'total');
  const parts = terms.filter((term) => term.role === 'part');
  if (!total || others.length > 0 || parts.length === 0 || parts.every((part) => part.value === null)) return null;
  const sum = parts.reduce<Interval>((all, part) => addIntervals(all, part.value ?? point(ZERO)), point(ZERO));
  return isPoint(sum) && sum.low ? { total, value: formatExact(sum.low) } : null;
}
