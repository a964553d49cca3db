import type { Exact } from '../arithmetic/exact';
import { equal, negate, subtract, sum, ZERO } from '../arithmetic/exact';
import type { Relation, Term } from '../model/analysis';
import { relationKind } from '../relations/kinds/all';

/**
 * Broken equations that one figure could explain, gathered: a wrong inner cell breaks exactly its row and its column,
 * and one finding speaks for both; a wrong number breaks both statements of its change. Relations without such a partner come alone. Order is kept.
 */
export function byCommonCause(violated: readonly Relation[]): readonly (readonly Relation[])[] {
  const groups: Relation[][] = [];
  const taken = new Set<Relation>();
  for (const relation of violated) {
    if (taken.has(relation)) continue;
    const group = [relation, ...partners(relation, violated, taken)];
    for (const one of group) taken.add(one);
    groups.push(group);
  }
  return groups;
}

/** The other broken equations that the same change of the same cell would mend, for the cell that mends most. */
function partners(relation: Relation, violated: readonly Relation[], taken: ReadonlySet<Relation>): Relation[] {
  if (isChange(relation)) return otherStatement(relation, violated, taken);
  if (!isEquation(relation)) return [];
  let best: Relation[] = [];
  for (const term of relation.terms) {
    const change = changeOf(relation, term);
    const others = violated.filter((other) => {
      if (other === relation || taken.has(other) || !isEquation(other)) return false;
      const same = other.terms.find(({ start, end }) => start === term.start && end === term.end && start < end);
      return same !== undefined && equal(changeOf(other, same), change);
    });
    if (others.length > best.length) best = others;
  }
  return best;
}

const isChange = ({ kind }: Relation): boolean => kind === 'growth' || kind === 'difference';

/** 较上年的40件增加12件,增长30%: by how many and by how many per cent the same two numbers differ. */
function otherStatement(relation: Relation, violated: readonly Relation[], taken: ReadonlySet<Relation>): Relation[] {
  const places = new Set(relation.terms.map(({ start }) => start));
  const other = violated.find(
    (one) =>
      one.kind !== relation.kind &&
      isChange(one) &&
      !taken.has(one) &&
      one.terms.filter(({ start }) => places.has(start)).length > 1,
  );
  return other === undefined ? [] : [other];
}

const isEquation = (relation: Relation): boolean =>
  relationKind(relation).bindsCells && relation.source.startsWith('form:');

const amount = (term: Term): Exact => term.value?.low ?? ZERO;

/** What would have to be added to a term for the equation to hold. */
function changeOf(relation: Relation, term: Term): Exact {
  const isLeft = ({ role }: Term): boolean => role === relationKind(relation).left;
  const left = sum(relation.terms.filter(isLeft).map(amount));
  const right = sum(relation.terms.filter((one) => !isLeft(one)).map(amount));
  const gap = subtract(right, left);
  return isLeft(term) ? gap : negate(gap);
}
