import { parseExact, toNumber, ZERO } from '../../arithmetic/exact';
import { point } from '../../arithmetic/interval';
import type { ExpandedRelation } from '../../forms/expand';
import type { Cell } from '../../model/analysis';
import { fold } from '../../text/fold';
import type { Range } from '../../text/range';
import type { GluedRow } from '../fitted-table';
import { bySentences } from './by-sentences';
import { type OpenRow, type Solution, solve } from './solve-splits';
import { type RowEquation, type Split, splitRuns } from './splits';
import type { ToldNumbers } from './told-numbers';

/** A run that no reading satisfies, or one too short for its columns. */
export interface RunProblem extends Range {
  readonly kind: 'contradiction' | 'short';
  readonly label: string;
  readonly text: string;
  /** Other runs that enter the equations which cannot be satisfied together. */
  readonly others: readonly Range[];
}

interface Reading extends OpenRow {
  readonly glued: GluedRow;
  readonly complete: boolean;
}

/**
 * Splits the glued rows of a table by the form's own equations and puts their cells into `cells`.
 * One admissible reading: cells. Several: ambiguous cells with candidates. None: a problem on the run.
 */
export function readGlued(
  text: string,
  glued: readonly GluedRow[],
  relations: readonly ExpandedRelation[],
  optional: ReadonlySet<string>,
  cells: Map<string, Cell>,
  told: ToldNumbers,
): RunProblem[] {
  const problems: RunProblem[] = [];
  const readings = glued.map((row) => readRow(text, row, relations));
  const broken = readings.filter((reading) => reading.splits.length === 0);
  for (const { glued: row, complete } of broken) {
    if (complete) problems.push(problemOf(text, row, digitsOf(row) < row.ids.length ? 'short' : 'contradiction', []));
    for (const id of row.ids) cells.set(id, ambiguous(text, id, row, []));
  }
  const readable = readings.filter((reading) => reading.splits.length > 0);
  // What can be read in one way only is certain, and judged like any other cell.
  for (const reading of readable.filter(isCertain)) putCells(text, reading, reading.splits, cells);
  const open = readable.filter((reading) => !isCertain(reading));
  const solved = solveAround(open, relations, valueIn(cells, optional));
  for (const [i, reading] of open.entries()) {
    const splits = solved.splits[i] ?? reading.splits;
    const { left, by } = reading.complete ? bySentences(reading.ids, splits, told) : { left: splits, by: [] };
    putCells(text, reading, left, cells, by);
  }
  if (solved.culprit !== null) {
    // One finding speaks for the run: its cells are certain in no column.
    const { glued: row, splits } = solved.culprit;
    for (const [i, id] of row.ids.entries()) {
      cells.set(
        id,
        ambiguous(
          text,
          id,
          row,
          splits.map((split) => split.values[i] ?? 0),
        ),
      );
    }
    problems.push(conflict(text, readable, solved.culprit));
  }
  return problems;
}

const isCertain = ({ splits, complete }: Reading): boolean => complete && splits.length === 1;

const digitsOf = (row: GluedRow): number => row.runs.reduce((all, run) => all + run.end - run.start, 0);

function readRow(text: string, row: GluedRow, relations: readonly ExpandedRelation[]): Reading {
  const runs = row.runs.map((run) => halfWidth(text.slice(run.start, run.end)));
  const { splits, complete } = splitRuns(runs, row.ids.length, equationsWithin(row.ids, relations), row.signed);
  return { glued: row, ids: row.ids, splits, complete };
}

const halfWidth = (digits: string): string => fold(digits);

/** The sums whose every term lies in the row. */
export function equationsWithin(ids: readonly string[], relations: readonly ExpandedRelation[]): RowEquation[] {
  const place = new Map(ids.map((id, i) => [id, i]));
  return relations.flatMap(({ relation, left, right }) => {
    const total = place.get(left[0]?.id ?? '');
    const parts = right.map(({ id }) => place.get(id));
    if (relation.kind !== 'sum' || total === undefined || !parts.every((part) => part !== undefined)) return [];
    return [{ total, parts }];
  });
}

/** A certain cell's value; 0 for a blank or for a row that may be left out; undefined where nothing is certain. */
function valueIn(cells: ReadonlyMap<string, Cell>, optional: ReadonlySet<string>): (id: string) => number | undefined {
  return (id) => {
    const cell = cells.get(id);
    if (cell === undefined) return optional.has(id) ? 0 : undefined;
    if (cell.state === 'blank' || cell.state === 'nil') return 0;
    return cell.value?.low == null ? undefined : toNumber(cell.value.low);
  };
}

interface Solved extends Solution {
  /** The first row without which the others can be read; null if there is no contradiction. */
  readonly culprit: Reading | null;
}

/** Solves; where nothing satisfies all equations, leaves out one row at a time to find where the disagreement lies. */
function solveAround(
  open: readonly Reading[],
  relations: readonly ExpandedRelation[],
  known: (id: string) => number | undefined,
): Solved {
  const solution = solve(open, relations, known);
  if (!solution.contradiction) return { ...solution, culprit: null };
  for (const suspect of open) {
    const ids = new Set(suspect.ids);
    const others = open.filter((reading) => reading !== suspect);
    const without = solve(others, relations, (id) => (ids.has(id) ? undefined : known(id)));
    if (without.contradiction) continue;
    const splits = open.map((reading) =>
      reading === suspect ? reading.splits : (without.splits[others.indexOf(reading)] ?? []),
    );
    return { splits, contradiction: true, culprit: suspect };
  }
  return { splits: open.map((reading) => reading.splits), contradiction: true, culprit: open[0] ?? null };
}

function putCells(
  text: string,
  reading: Reading,
  splits: readonly Split[],
  cells: Map<string, Cell>,
  told: readonly Range[] = [],
): void {
  reading.ids.forEach((id, column) => {
    const [first] = splits;
    const same = first !== undefined && splits.every((split) => samePiece(split, first, column));
    if (same && reading.complete) {
      const cell = certain(text, id, reading.glued, first, column);
      cells.set(id, told.length === 0 ? cell : { ...cell, told });
    } else
      cells.set(
        id,
        ambiguous(
          text,
          id,
          reading.glued,
          splits.map((split) => split.values[column] ?? 0),
        ),
      );
  });
}

function samePiece(a: Split, b: Split, column: number): boolean {
  const [x, y] = [a.pieces[column], b.pieces[column]];
  return x?.run === y?.run && x?.start === y?.start && x?.end === y?.end;
}

function certain(text: string, id: string, row: GluedRow, split: Split, column: number): Cell {
  const piece = split.pieces[column] ?? { run: 0, start: 0, end: 0 };
  const from = row.runs[piece.run]?.start ?? 0;
  const [start, end] = [from + piece.start, from + piece.end];
  return {
    id,
    state: 'number',
    text: text.slice(start, end),
    value: point(parseExact(fold(text.slice(start, end))) ?? ZERO),
    start,
    end,
  };
}

function ambiguous(text: string, id: string, row: GluedRow, values: readonly number[]): Cell {
  const { start, end } = rangeOf(row);
  const candidates = [...new Set(values)].sort((a, b) => a - b);
  return { id, state: 'ambiguous', text: text.slice(start, end), value: null, start, end, candidates };
}

const rangeOf = (row: GluedRow): Range => ({ start: row.runs[0]?.start ?? 0, end: row.runs.at(-1)?.end ?? 0 });

function problemOf(text: string, row: GluedRow, kind: RunProblem['kind'], others: readonly Range[]): RunProblem {
  const range = rangeOf(row);
  return { kind, label: row.label, text: text.slice(range.start, range.end), others, ...range };
}

function conflict(text: string, open: readonly Reading[], culprit: Reading): RunProblem {
  const others = open.filter((reading) => reading !== culprit).map((reading) => rangeOf(reading.glued));
  return problemOf(text, culprit.glued, 'contradiction', others);
}
