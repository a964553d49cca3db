/** Looser ties, which are never more than a hint. */
import { newTerm } from '../../model/term';
import type { UnitClass } from '../../numbers/unit-table';
import { unitClass } from '../../numbers/units';
import type { RelationDraft } from '../../relations/draft';
import { reason } from '../../relations/reason';
import type { Measurement } from '../../sentences/meaning/measurement';
import { agree, largest, less, sumOfMentions } from '../../sentences/mentions/amounts';
import { type ClaimContext, type ClaimReader, countsAround } from '../claim-context';
import { atMost, claimDraft, stated, told } from '../drafts';
import { NEIGHBOURS, readNeighbours } from './neighbour-claims';
import { readAllYears, readYearly, YEARLY } from './yearly-claims';

const LOOSE = { severity: 'hint', confirmingOnly: reason('scope') } as const;

/** Trainings told one by one: together not more than the table's total. */
function trainings({ counts, stated: statedReadings }: ClaimContext): RelationDraft[] {
  const attended = counts.filter((one) => one.concept === 'training.attendance');
  const [total] = attended.length < 2 ? [] : statedReadings('training.attendance');
  if (total == null || attended.some((one) => agree(one.value, total.value))) return [];
  return [
    claimDraft('subset', 'table:trainings', [...told('subset', ...attended), ...stated('whole', total.cells)], LOOSE),
  ];
}

/** 每天发布的单位20家,每周的单位90家 of 180个账号: groups that leave out some. */
function groups({ counts }: ClaimContext): RelationDraft[] {
  const drafts: RelationDraft[] = [];
  for (let at = 0; at < counts.length; at++) {
    const run = runFrom(counts, at);
    if (run.length < 3) continue;
    const whole = largestBefore(counts, at, run);
    at = run.at(-1)?.index ?? at;
    if (whole !== undefined && !less(whole.value, sumOfMentions(run)))
      drafts.push(atMost('part:groups', run, whole, LOOSE));
  }
  return drafts;
}

/** Counts of one sentence whose labels end alike; numbers of another unit may stand between. */
function runFrom(counts: readonly Measurement[], at: number): readonly Measurement[] {
  const first = counts[at];
  if (first === undefined || first.concept !== null) return [];
  if (counts[at + 2]?.place.sentence !== first.place.sentence) return [];
  const ending = first.before.slice(-4);
  if (ending.length < 3) return [];
  return counts
    .slice(at, at + 24)
    .filter((one) => one.place.sentence === first.place.sentence)
    .filter((one) => one.unit === first.unit && one.before.endsWith(ending));
}

const GROUPED: ReadonlySet<UnitClass> = new Set<UnitClass>(['item', 'organisation']);

function largestBefore(
  counts: readonly Measurement[],
  at: number,
  [first]: readonly Measurement[],
): Measurement | undefined {
  const near = counts.slice(Math.max(0, at - 12), at);
  return largest(
    near.filter(
      ({ place, unit, isAside }) =>
        place.paragraph === first?.place.paragraph && GROUPED.has(unitClass(unit)) && !isAside,
    ),
  );
}

/** 开通率38.2%(50/131): the numerator is at most what its paragraph counts under the same name. */
function numerators({ ratios, counts }: ClaimContext): RelationDraft[] {
  return ratios.flatMap(({ fraction, label, place }) => {
    if (fraction?.fraction === undefined) return [];
    const near = countsAround(counts, place.paragraph, fraction.start);
    const whole = near.find((one) => one.before.length > 3 && label.slice(0, 12).includes(one.before.slice(-4)));
    const { numerator } = fraction.fraction;
    const value = { low: numerator, high: numerator, lowOpen: false, highOpen: false };
    if (whole === undefined || less(whole.value, value)) return [];
    const term = newTerm('subset', fraction, value, fraction.text.split('/')[0] ?? '');
    return [claimDraft('subset', 'part:fraction', [term, ...told('whole', whole)], LOOSE)];
  });
}

/** In order of evidence. Linear in the number of counts. */
export const SOFT_READERS: readonly ClaimReader[] = [
  readNeighbours(NEIGHBOURS.STEPS_IN_ORDER),
  readYearly(YEARLY.PUBLICATIONS),
  readYearly(YEARLY.SCOPES),
  readNeighbours(NEIGHBOURS.YEAR_IN_ALL),
  readAllYears,
  trainings,
  readNeighbours(NEIGHBOURS.ATTENDANCE),
  readNeighbours(NEIGHBOURS.SAME_NOUN),
  groups,
  numerators,
];
