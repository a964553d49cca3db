/** What can be said where no fix, or no fix that settles everything, is found. */
import { add, type Exact, equal, formatExact, negate, ZERO } from '../arithmetic/exact';
import type { Analysis, Finding } from '../model/analysis';
import type { Message } from '../model/message';
import { relationKind } from '../relations/kinds/all';
import { type Constraint, isLeft } from './constraint';
import type { Fix } from './fix';
import { type RepairOptions, repair, searchFor } from './repair';
import { rangesOf, unreadAround } from './withheld';

/**
 * A remark for the reader of a finding: that the gap is just the number of another indicator which the total includes, or that no
 * change of one number mends what is broken, or that none is suggested because of what was left unread. Null where there is nothing to add, or the finding speaks of no sum.
 * `fixes` are those of the finding, where they are known already.
 */
export function explain(
  analysis: Analysis,
  finding: Finding,
  options: RepairOptions = {},
  fixes?: readonly Fix[],
): Message | null {
  const search = searchFor(analysis, finding, options);
  const target = search?.targets[0];
  if (target === undefined || (target.solving !== 'equation' && target.relation.terms.length < 3)) return null;
  const gap = gapOf(target);
  if (equal(gap, ZERO)) return null;
  const found = coincidence(analysis, target, gap);
  if (found !== null) return found;
  if ((fixes ?? repair(analysis, finding, options)).length > 0) return null;
  return unreadAround(analysis, rangesOf(target)) ?? none(gap);
}

/** The absolute difference of both sides. */
function gapOf(constraint: Constraint): Exact {
  let gap = ZERO;
  for (const one of constraint.terms) {
    const value = one.term.value?.low ?? ZERO;
    gap = add(gap, isLeft(constraint, one) ? value : negate(value));
  }
  return gap.units < 0n ? negate(gap) : gap;
}

const none = (gap: Exact): Message => ({ key: 'fix.none', args: { difference: formatExact(gap) } });

/** The gap is the number of a subset of the same total: it may have been added to the total once more. */
function coincidence({ relations }: Analysis, { relation, terms }: Constraint, gap: Exact): Message | null {
  const total = terms.find(({ term }) => term.role === 'total')?.term.indicator;
  if (total === undefined || !relationKind(relation).needsTotal) return null;
  for (const other of relations) {
    if (!other.terms.some(({ role, indicator }) => role === 'whole' && indicator === total)) continue;
    const part = other.terms.find(({ role }) => role === 'subset');
    const isOther = part?.indicator !== undefined && !terms.some(({ term }) => term.indicator === part.indicator);
    if (isOther && part?.value?.low != null && equal(part.value.low, gap)) {
      return { key: 'fix.coincidence', args: { difference: formatExact(gap), partIndicator: part.indicator ?? '' } };
    }
  }
  return null;
}
