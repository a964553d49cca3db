import { madeOnce } from '../text/made-once';
import { partitionPoint } from '../text/partition-point';

/** The figures of a document and the relations that bind them, as one graph. */

import { type Exact, equal, negate, scale as shift, ZERO } from '../arithmetic/exact';
import { isPoint } from '../arithmetic/interval';
import { byCommonCause } from '../findings/common-cause';
import type { Analysis, Cell, Figure, Relation, Term } from '../model/analysis';
import { relationKind } from '../relations/kinds/all';
import { type Constraint, type ConstraintTerm, constraintOf, isBroken } from './constraint';
import { type Habits, habitsOf } from './habits';
import { type PrintedDigits, placeIn } from './printed-number';

/** One number of the document with all the places that repeat it. */
export interface Variable {
  readonly value: Exact;
  /** Where it is printed. Empty for what cannot be edited: last year's report, an approximate figure. */
  readonly places: readonly PrintedDigits[];
  readonly indicator: string | null;
  /** A percentage that is computed from other figures. */
  readonly isPercentage: boolean;
  /** Of a number with a scale (万) or decimals: how many decimals it may have, scale applied. */
  readonly decimals: number;
  readonly constraints: readonly Constraint[];
}

export interface Graph {
  readonly variables: readonly Variable[];
  /** Their values, by the same index. */
  readonly values: readonly Exact[];
  readonly constraints: readonly Constraint[];
  readonly byRelation: ReadonlyMap<string, Constraint>;
  readonly broken: readonly Constraint[];
  readonly habits: Habits;
  /** The broken relations that one finding speaks of, by the id of each. */
  readonly groups: ReadonlyMap<string, readonly Constraint[]>;
}

interface Seen {
  readonly value: Exact;
  readonly place: PrintedDigits | null;
  readonly indicator: string | null;
  readonly isPercentage: boolean;
}

/** The numbers of an analysis and the relations that bind them; made once for each analysis. */
export const graphOf = madeOnce((analysis: Analysis): Graph => {
  const reader = readerOf(analysis);
  const seen = new Map<string, Seen>();
  for (const { terms } of analysis.relations) {
    for (const term of terms) if (!seen.has(reader.key(term))) seen.set(reader.key(term), reader.read(term));
  }
  const rootOf = repeats(analysis.relations, seen, reader.key);
  const index = new Map([...new Set([...seen.keys()].map(rootOf))].map((root, i) => [root, i]));
  const members: Seen[][] = [...index].map(() => []);
  for (const [key, one] of seen) members[index.get(rootOf(key)) ?? 0]?.push(one);
  const values = members.map((same) => same[0]?.value ?? ZERO);
  const constraints = analysis.relations.flatMap((relation) => {
    const terms = relation.terms.map(
      (term): ConstraintTerm => ({ term, variable: index.get(rootOf(reader.key(term))) ?? 0, sign: signOf(term) }),
    );
    return constraintOf(relation, terms, values) ?? [];
  });
  const entered: Constraint[][] = members.map(() => []);
  for (const constraint of constraints)
    for (const variable of new Set(constraint.terms.map((term) => term.variable))) entered[variable]?.push(constraint);
  const variables = members.map((same, i) => variableOf(same, entered[i] ?? []));
  const byRelation = new Map(constraints.map((constraint) => [constraint.relation.id, constraint]));
  const broken = constraints.filter(isBroken);
  return {
    variables,
    values,
    constraints,
    byRelation,
    broken,
    habits: habitsOf(constraints),
    groups: groupsOf(broken, byRelation),
  };
});

function groupsOf(
  broken: readonly Constraint[],
  byRelation: ReadonlyMap<string, Constraint>,
): ReadonlyMap<string, readonly Constraint[]> {
  const groups = new Map<string, readonly Constraint[]>();
  for (const relations of byCommonCause(broken.map(({ relation }) => relation))) {
    const constraints = relations.flatMap(({ id }) => byRelation.get(id) ?? []);
    for (const { id } of relations) groups.set(id, constraints);
  }
  return groups;
}

function variableOf(same: readonly Seen[], constraints: readonly Constraint[]): Variable {
  const [first] = same;
  const isFixed = same.some(({ place }) => place === null);
  return {
    value: first?.value ?? ZERO,
    places: isFixed ? [] : same.flatMap(({ place }) => place ?? []).sort((a, b) => a.start - b.start),
    indicator: same.find(({ indicator }) => indicator !== null)?.indicator ?? null,
    isPercentage: first?.isPercentage ?? false,
    decimals: Math.max(...same.map(({ value }) => value.places), 0),
    constraints,
  };
}

const signOf = (term: Term): 1 | -1 => (term.text.startsWith('−') ? -1 : 1);

interface Reader {
  readonly key: (term: Term) => string;
  readonly read: (term: Term) => Seen;
}

/** Finds the cell or figure that a term stands for. */
function readerOf({ text, tables, figures }: Analysis): Reader {
  const cells = new Map<string, Cell>();
  for (const table of tables) for (const [id, cell] of table.cells) if (!cells.has(id)) cells.set(id, cell);
  const cellOf = (term: Term): Cell | undefined => {
    const cell = cells.get(term.indicator ?? '');
    return cell !== undefined && cell.start === term.start && cell.end === term.end ? cell : undefined;
  };
  const key = (term: Term): string => {
    if (term.end === 0) return `elsewhere ${term.indicator}`;
    const cell = cellOf(term);
    if (cell !== undefined) return cell.start === cell.end ? `blank ${cell.id}` : `at ${cell.start}`;
    const figure = figureAt(figures, term);
    return `at ${figure === undefined || figure.fraction !== undefined ? term.start : figure.start}`;
  };
  const read = (term: Term): Seen => {
    const cell = cellOf(term);
    if (cell !== undefined) return ofCell(text, cell);
    const figure = term.end === 0 ? undefined : figureAt(figures, term);
    return figure === undefined || figure.fraction !== undefined ? unknown(term) : ofFigure(text, figure, term);
  };
  return { key, read };
}

function ofCell(text: string, cell: Cell): Seen {
  const place = cell.state === 'ambiguous' || cell.state === 'text' ? null : placeIn(text, cell, 0, cell.text);
  return { value: cell.value?.low ?? ZERO, place, indicator: cell.id, isPercentage: false };
}

function ofFigure(text: string, figure: Figure, term: Term): Seen {
  const exponent = figure.scale ?? 0;
  const value = figure.printed === undefined ? (figure.value?.low ?? ZERO) : shift(figure.printed, exponent);
  const isEditable = !figure.approximate && figure.fraction === undefined;
  const place = isEditable ? placeIn(text, figure, exponent, figure.text) : null;
  return { value, place, indicator: figure.indicator ?? null, isPercentage: term.role === 'percent' };
}

const unknown = (term: Term): Seen => {
  const value = term.value?.low ?? term.value?.high ?? ZERO;
  return {
    value: signOf(term) < 0 ? negate(value) : value,
    place: null,
    indicator: term.indicator ?? null,
    isPercentage: term.role === 'percent',
  };
};

/** The figure in which a term begins, or that begins in it. */
function figureAt(figures: readonly Figure[], term: Term): Figure | undefined {
  const figure = figures[partitionPoint(figures.length, (i) => (figures[i]?.end ?? 0) <= term.start)];
  return figure !== undefined && figure.start < term.end ? figure : undefined;
}

/** Union of the numbers that relations of the kind `same`, one against one, say to be the same. */
function repeats(
  relations: readonly Relation[],
  seen: ReadonlyMap<string, Seen>,
  keyOf: (term: Term) => string,
): (key: string) => string {
  const parent = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let next = parent.get(root); next !== undefined; next = parent.get(root)) root = next;
    return root;
  };
  for (const relation of relations) {
    const { verdict, terms } = relation;
    const [a, b] = terms;
    if (
      !relationKind(relation).isRepeat ||
      verdict !== 'holds' ||
      terms.length !== 2 ||
      a === undefined ||
      b === undefined
    )
      continue;
    const [x, y] = [seen.get(keyOf(a)), seen.get(keyOf(b))];
    if (!isExact(a) || !isExact(b) || x === undefined || y === undefined || !equal(x.value, y.value)) continue;
    const [root, other] = [rootOf(keyOf(a)), rootOf(keyOf(b))];
    if (root !== other) parent.set(other, root);
  }
  return rootOf;
}

const isExact = ({ value }: Term): boolean => value !== null && isPoint(value);
