import { SILENCERS_OF_REPORT, SILENCERS_OF_ROW } from '../claims/evidence/may-accuse';
import { mayBeToldByTime, SILENCERS_OF_ONE, SILENCERS_OF_PARTS } from '../claims/evidence/same-circumstances';
import type { Relation } from '../model/analysis';
import type { Silencer } from '../model/message';
import type { NumberEvidence } from '../model/number-evidence';
import { relationKind } from '../relations/kinds/all';

/** What the reader of each shape of sentence asks before its numbers may accuse. */
const BY_SOURCE: readonly (readonly [RegExp, readonly Silencer[]])[] = [
  [/^table:(?:same|at-most)$|^universal:concluded$/, SILENCERS_OF_ROW],
  [/^percent:of-table$/, SILENCERS_OF_REPORT],
];

const OVER_YEARS: readonly Silencer[] = ['moved', 'counted-anew', 'unplaced-rows', 'damaged'];
const OF_TABLE: readonly Silencer[] = ['missing', 'several-readings'];

/**
 * What would have kept a relation from accusing: what is asked of it before it may, none of which applies where it does.
 * `evidence` is that of its terms. Empty where nothing is asked, and where it does not accuse: then its reason says why.
 */
export function silencersOf(relation: Relation, evidence: readonly NumberEvidence[]): readonly Silencer[] {
  const { source, kind, verdict, terms } = relation;
  if (verdict !== 'violated') return [];
  if (terms.some(({ inPrevious }) => inPrevious !== undefined)) return OVER_YEARS;
  // Beside its base a share is held against it; alone only against what whole numbers can give.
  if (kind === 'percent' && /^percent:(?:share|rate)$/.test(source))
    return terms.some(({ role }) => role === 'base') ? SILENCERS_OF_ONE : [];
  if (source.startsWith('form:'))
    return relationKind(relation).left === 'total' ? ['unplaced-rows', ...OF_TABLE] : OF_TABLE;
  if (source.startsWith('list:'))
    return evidence.some(({ before }) => mayBeToldByTime(before))
      ? SILENCERS_OF_PARTS.filter((silencer) => silencer !== 'not-one-time')
      : SILENCERS_OF_PARTS;
  return BY_SOURCE.find(([pattern]) => pattern.test(source))?.[1] ?? [];
}
