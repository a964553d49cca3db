import type { Analysis, Cell, Figure, Finding, Relation, Term } from '../../core/model/analysis';
import { madeOnce } from '../../core/text/made-once';
import { partitionPoint } from '../../core/text/partition-point';
import type { Range } from '../../core/text/range';

/** A term of a relation, where it stands. */
export interface TermPlace {
  readonly relation: Relation;
  readonly term: Term;
}

/** What providers ask of an analysis again and again, answered by bisection. Built once an analysis, on first use. */
export interface AnalysisIndex {
  relation(id: string): Relation | undefined;
  /** Every term whose range holds the offset (its end included: that is where a cursor stands after typing). */
  termsAt(offset: number): readonly TermPlace[];
  figureAt(offset: number): Figure | undefined;
  cellAt(offset: number): Cell | undefined;
  /** In document order. */
  figuresIn(range: Range): readonly Figure[];
  findingsIn(range: Range): readonly Finding[];
  findingsAt(offset: number): readonly Finding[];
  /** Relations with a term in the range, each once. */
  relationsIn(range: Range): readonly Relation[];
  /** Everything that carries an indicator: cells first, then figures of sentences. */
  placesOf(indicator: string): readonly Range[];
}

/** The index of an analysis; made once. */
export const analysisIndex = madeOnce((analysis: Analysis): AnalysisIndex => {
  const relations = new Map(analysis.relations.map((relation) => [relation.id, relation]));
  const terms = spans(
    analysis.relations.flatMap((relation) =>
      relation.terms.map((term) => ({ start: term.start, end: term.end, relation, term })),
    ),
  );
  const figures = spans(analysis.figures);
  const cells = spans(analysis.tables.flatMap((table) => [...table.cells.values()]));
  const findings = spans(analysis.findings);
  const places = placesByIndicator(analysis);
  return {
    relation: (id) => relations.get(id),
    termsAt: (offset) => terms.touching({ start: offset, end: offset }),
    figureAt: (offset) => figures.touching({ start: offset, end: offset })[0],
    cellAt: (offset) => cells.touching({ start: offset, end: offset })[0],
    figuresIn: figures.startingIn,
    findingsIn: findings.startingIn,
    findingsAt: (offset) => findings.touching({ start: offset, end: offset }),
    relationsIn: (range) => [...new Set(terms.startingIn(range).map((place) => place.relation))],
    placesOf: (indicator) => places.get(indicator) ?? [],
  };
});

function placesByIndicator(analysis: Analysis): ReadonlyMap<string, readonly Range[]> {
  const places = new Map<string, Range[]>();
  const add = (indicator: string, range: Range) => {
    const known = places.get(indicator);
    if (!known) places.set(indicator, [range]);
    else if (!known.some((one) => one.start === range.start)) known.push(range);
  };
  for (const table of analysis.tables) for (const cell of table.cells.values()) add(cell.id, cell);
  for (const figure of analysis.figures) if (figure.indicator !== undefined) add(figure.indicator, figure);
  for (const { terms } of analysis.relations) {
    for (const term of terms) if (term.indicator !== undefined) add(term.indicator, term);
  }
  return places;
}

interface Spans<Item> {
  /** Items that hold or border the range. */
  touching(range: Range): readonly Item[];
  /** Items that start in the range, its end excluded. */
  startingIn(range: Range): readonly Item[];
}

/** Ranges sorted by start; `reach` is how far any range up to here goes, so that a search backwards knows when to stop. */
function spans<Item extends Range>(items: readonly Item[]): Spans<Item> {
  const sorted = [...items].sort((a, b) => a.start - b.start || a.end - b.end);
  const reach: number[] = [];
  for (const { end } of sorted) reach.push(Math.max(end, reach.at(-1) ?? end));
  return {
    touching({ start, end }) {
      const found: Item[] = [];
      for (let i = firstFrom(sorted, end + 1) - 1; i >= 0 && (reach[i] ?? 0) >= start; i--) {
        const item = sorted[i];
        if (item && item.end >= start) found.push(item);
      }
      return found.reverse();
    },
    startingIn: ({ start, end }) => sorted.slice(firstFrom(sorted, start), firstFrom(sorted, end)),
  };
}

/** The place of the first item that starts at or after the offset. */
const firstFrom = (sorted: readonly Range[], offset: number): number =>
  partitionPoint(sorted.length, (i) => (sorted[i]?.start ?? 0) < offset);
