import { formatExact, ZERO } from '../../core/arithmetic/exact';
import { addIntervals, type Interval, isPoint, meets, point } from '../../core/arithmetic/interval';
import type { Analysis, Relation, Term } from '../../core/model/analysis';
import type { Range } from '../../core/text/range';
import type { ComputedView, FigureStanding } from '../snapshot';

/** What the relations say of one number. */
export interface FigureStandings {
  readonly mark: FigureStanding;
  /** Places of the relations in the analysis. */
  readonly relations: readonly number[];
  readonly computed: readonly ComputedView[];
}

interface Entry {
  readonly place: number;
  readonly relation: Relation;
  readonly term: Term;
}

const NOTHING: FigureStandings = { mark: 'none', relations: [], computed: [] };

/** A term is known by its range, and a blank one by its indicator too: many blanks may stand at one offset. */
const keyOf = ({ start, end }: Range, indicator: string | undefined): string =>
  end > start ? `${start}` : `${start} ${indicator ?? ''}`;

/** Finds, for a cell or a figure, how it stands in the relations of the analysis. */
export function standings(analysis: Analysis): (range: Range, indicator?: string) => FigureStandings {
  const entries = new Map<string, Entry[]>();
  analysis.relations.forEach((relation, place) => {
    for (const term of relation.terms) {
      const key = keyOf(term, term.indicator);
      const known = entries.get(key);
      if (known) known.push({ place, relation, term });
      else entries.set(key, [{ place, relation, term }]);
    }
  });
  const found = new Set(analysis.findings.filter(isDisagreement).map(({ start }) => start));
  return (range, indicator) => {
    const known = entries.get(keyOf(range, indicator));
    const isFound = found.has(range.start) && range.end > range.start;
    if (!known) return isFound ? { ...NOTHING, mark: 'violated' } : NOTHING;
    const relations = [...new Set(known.map(({ place }) => place))];
    return { mark: markOf(known, isFound), relations, computed: known.flatMap(computedBy) };
  };
}

const isDisagreement = ({ severity }: Analysis['findings'][number]): boolean =>
  severity === 'error' || severity === 'warning';

function markOf(entries: readonly Entry[], isFound: boolean): FigureStanding {
  const verdicts = new Set(entries.map(({ relation }) => relation.verdict));
  if (verdicts.has('violated')) return isFound ? 'violated' : 'involved';
  if (isFound) return 'violated';
  if (verdicts.has('undecidable')) return 'undecidable';
  return verdicts.has('allowed') ? 'allowed' : 'holds';
}

/** What the parts come to, for the total of a sum whose parts are exact. */
function computedBy({ relation, term }: Entry): readonly ComputedView[] {
  if (relation.kind !== 'sum' || term.role !== 'total' || relation.verdict === 'undecidable') return [];
  const parts = relation.terms.filter(({ role }) => role === 'part');
  const sum = parts.reduce<Interval>((all, part) => addIntervals(all, part.value ?? point(ZERO)), point(ZERO));
  if (parts.length === 0 || !isPoint(sum) || sum.low === null) return [];
  return [{ value: formatExact(sum.low), agrees: term.value !== null && meets(sum, term.value) }];
}
