/** Pairs of numbers of which the words say that one is no more than the other: patterns as rows, and what looks for them. */
import type { RelationKind } from '../../model/analysis';
import type { Message } from '../../model/message';
import type { TermRole } from '../../model/term-role';
import type { UnitClass } from '../../numbers/unit-table';
import { unitClass } from '../../numbers/units';
import type { RelationDraft } from '../../relations/draft';
import { reason } from '../../relations/reason';
import type { Measurement } from '../../sentences/meaning/measurement';
import { less } from '../../sentences/mentions/amounts';
import type { Place } from '../../sentences/segments/place';
import { says } from '../../subjects/phrase';
import { STEPS } from '../../subjects/steps';
import type { WordClass } from '../../subjects/word-class';
import type { ClaimReader } from '../claim-context';
import { claimDraft, told, withDoubt } from '../drafts';

/** The smaller of two numbers and the larger, as their words say; null where they say nothing of it. */
type Order = (first: Measurement, second: Measurement) => readonly [smaller: Measurement, larger: Measurement] | null;

/** Two numbers near each other, the first of which stands before the second. */
export interface NeighbourPattern {
  readonly source: string;
  readonly example: string;
  /** What both stand in. */
  readonly within: keyof Pick<Place, 'segment' | 'sentence' | 'paragraph'>;
  /** How many numbers before the second the first may stand; the nearest is taken that the order knows. */
  readonly reach: number;
  readonly order: Order;
  readonly kind: Extract<RelationKind, 'subset' | 'usual-at-most'>;
  /** Why it accuses nobody where it does not hold; null where it says so in a hint. */
  readonly doubt: Message | null;
  /** A pair that does not hold is not meant. */
  readonly onlyWhereHolds?: true;
}

const CASE_UNITS: ReadonlySet<UnitClass> = new Set(['item', 'occasion', 'person-time', 'piece', 'issue', 'other']);
const isOfCases = ({ unit, isAside }: Measurement): boolean => !isAside && CASE_UNITS.has(unitClass(unit));

/** The last step of a row that a label names, or -1. */
const lastStep = (row: readonly WordClass[], { before, after }: Measurement): number =>
  row.map((words) => says(words, before + after)).lastIndexOf(true);

/** Of two steps of one row the later is at most the earlier. */
function bySteps(a: Measurement, b: Measurement): readonly [Measurement, Measurement] | null {
  if ((a.topic === 'request' && b.topic === 'request') || !isOfCases(a) || !isOfCases(b)) return null;
  for (const row of STEPS) {
    const first = lastStep(row, a);
    const second = first < 0 ? -1 : lastStep(row, b);
    if (second >= 0 && first !== second) return first < second ? [b, a] : [a, b];
  }
  return null;
}

/** What was added in the year is among all there is, told in the sentence before. */
const byYear: Order = (all, added) =>
  all.scope === 'cumulative' &&
  added.scope === 'year' &&
  added.place.sentence === all.place.sentence + 1 &&
  added.unit === all.unit &&
  added.topic === all.topic &&
  !added.isAside
    ? [added, all]
    : null;

/** The noun behind the second number is one that the first counted. */
const byNoun: Order = (earlier, one) => {
  const noun = one.after.slice(0, 2);
  if (noun.length < 2 || /[的有为中]/.test(noun) || noun === '申请') return null;
  return earlier.unit === one.unit && earlier.before.endsWith(noun) ? [one, earlier] : null;
};

/** Somebody came to each class. */
const byAttendance: Order = (classes, people) =>
  classes.concept === 'training.classes' && people.concept === 'training.attendance' ? [classes, people] : null;

const SCOPE = reason('scope');

const STEPS_IN_ORDER: NeighbourPattern = {
  source: 'order:steps',
  example: '热线接入来电5200个，转派工单4100件。',
  within: 'segment',
  reach: 1,
  order: bySteps,
  kind: 'subset',
  doubt: SCOPE,
};

const YEAR_IN_ALL: NeighbourPattern = {
  source: 'part:cumulative',
  example: '截至年底累计公开5000条。2022年新增570条。',
  within: 'paragraph',
  reach: 1,
  order: byYear,
  kind: 'subset',
  doubt: reason('cumulative'),
};

const ATTENDANCE: NeighbourPattern = {
  source: 'order:attendance',
  example: '举办培训班12期，参加培训的有640人次。',
  within: 'sentence',
  reach: 1,
  order: byAttendance,
  kind: 'usual-at-most',
  doubt: null,
};

const SAME_NOUN: NeighbourPattern = {
  source: 'part:noun',
  example: '监督工程46项，对15项工程的施工单位作出处罚。',
  within: 'sentence',
  reach: 7,
  order: byNoun,
  kind: 'subset',
  doubt: SCOPE,
  onlyWhereHolds: true,
};

const ROLES: Readonly<Record<NeighbourPattern['kind'], readonly [TermRole, TermRole]>> = {
  subset: ['subset', 'whole'],
  'usual-at-most': ['left', 'right'],
};

/** The order of a number and the nearest before it that the pattern knows. */
function orderedAt(counts: readonly Measurement[], at: number, { within, reach, order }: NeighbourPattern) {
  const second = counts[at] as Measurement;
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    const first = counts[i] as Measurement;
    if (first.place[within] !== second.place[within]) return null;
    const found = order(first, second);
    if (found !== null) return found;
  }
  return null;
}

/** All there are; each example is run as a test. */
export const NEIGHBOURS = { STEPS_IN_ORDER, YEAR_IN_ALL, ATTENDANCE, SAME_NOUN };

/** Reads one pattern. */
export const readNeighbours =
  (pattern: NeighbourPattern): ClaimReader =>
  ({ counts }) =>
    counts.flatMap((_, at): readonly RelationDraft[] => {
      const [smaller, larger] = orderedAt(counts, at, pattern) ?? [];
      if (smaller === undefined || larger === undefined) return [];
      if (pattern.onlyWhereHolds === true && less(larger.value, smaller.value)) return [];
      const [low, high] = ROLES[pattern.kind];
      const terms = [...told(low, smaller), ...told(high, larger)];
      return [withDoubt(claimDraft(pattern.kind, pattern.source, terms, { severity: 'hint' }), pattern.doubt)];
    });
