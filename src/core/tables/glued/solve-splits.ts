import type { RelationKind } from '../../model/analysis';
import type { Split } from './splits';

/** A row whose run of digits can be split in several ways. */
export interface OpenRow {
  readonly ids: readonly string[];
  readonly splits: readonly Split[];
}

/** What binds cells of several rows; sums and balances are used, others are left out. */
export interface SplitRelation {
  readonly relation: { readonly kind: RelationKind };
  readonly left: readonly SplitTerm[];
  readonly right: readonly SplitTerm[];
}

interface SplitTerm {
  readonly id: string;
  readonly sign: number;
}

export interface Solution {
  /** For each open row the splits that occur in some solution; empty if there is none. */
  readonly splits: readonly (readonly Split[])[];
  /** True if the equations admit no reading at all (and the search was complete). */
  readonly contradiction: boolean;
}

/** Σ known + Σ coefficient·open = 0 */
interface Equation {
  readonly known: number;
  /** Open row → what each of its splits adds. */
  readonly adds: ReadonlyMap<number, readonly number[]>;
}

const STEPS = 200_000;
const MOST = 64;

/**
 * Exact search for the readings of the open rows that satisfy every equation of the form whose other cells are certain.
 * `known` gives the value of a certain cell, 0 for a blank or a row that is not printed, undefined where nothing is certain.
 */
export function solve(
  open: readonly OpenRow[],
  relations: readonly SplitRelation[],
  known: (id: string) => number | undefined,
): Solution {
  const equations = equationsOver(open, relations, known);
  const chosen = new Array<number>(open.length).fill(0);
  const seen = open.map(() => new Set<number>());
  let steps = 0;
  let solutions = 0;

  function place(row: number, sums: readonly number[]): void {
    if (steps++ > STEPS || solutions >= MOST) return;
    const splits = open[row]?.splits;
    if (splits === undefined) {
      solutions++;
      for (const [i, split] of chosen.entries()) seen[i]?.add(split);
      return;
    }
    for (let split = 0; split < splits.length; split++) {
      const next = sums.map((sum, e) => sum + (equations[e]?.adds.get(row)?.[split] ?? 0));
      if (!reachable(equations, next, row + 1)) continue;
      chosen[row] = split;
      place(row + 1, next);
    }
  }

  const start = equations.map((equation) => equation.known);
  if (reachable(equations, start, 0)) place(0, start);
  const complete = steps <= STEPS && solutions < MOST;
  return {
    splits: open.map((row, i) => (complete ? row.splits.filter((_, split) => seen[i]?.has(split)) : row.splits)),
    contradiction: complete && solutions === 0,
  };
}

function equationsOver(
  open: readonly OpenRow[],
  relations: readonly SplitRelation[],
  known: (id: string) => number | undefined,
): Equation[] {
  const place = new Map<string, { row: number; column: number }>();
  open.forEach((row, i) => {
    row.ids.forEach((id, column) => {
      place.set(id, { row: i, column });
    });
  });
  const equations: Equation[] = [];
  for (const { relation, left, right } of relations) {
    if (relation.kind !== 'sum' && relation.kind !== 'balance') continue;
    const terms = [...left, ...right.map((term) => ({ ...term, sign: -term.sign }))];
    if (!terms.some((term) => place.has(term.id))) continue;
    const equation = makeEquation(open, terms, place, known);
    if (equation !== null) equations.push(equation);
  }
  return equations;
}

function makeEquation(
  open: readonly OpenRow[],
  terms: readonly SplitTerm[],
  place: ReadonlyMap<string, { row: number; column: number }>,
  known: (id: string) => number | undefined,
): Equation | null {
  let sum = 0;
  const adds = new Map<number, number[]>();
  for (const { id, sign } of terms) {
    const at = place.get(id);
    if (at === undefined) {
      const value = known(id);
      if (value === undefined) return null;
      sum += sign * value;
      continue;
    }
    const splits = open[at.row]?.splits ?? [];
    const added = adds.get(at.row) ?? splits.map(() => 0);
    splits.forEach((split, i) => {
      added[i] = (added[i] ?? 0) + sign * (split.values[at.column] ?? 0);
    });
    adds.set(at.row, added);
  }
  return { known: sum, adds };
}

/** Whether the rows still to be placed can bring every sum to zero. */
function reachable(equations: readonly Equation[], sums: readonly number[], from: number): boolean {
  return equations.every((equation, e) => {
    let low = sums[e] ?? 0;
    let high = low;
    for (const [row, added] of equation.adds) {
      if (row < from) continue;
      low += Math.min(...added);
      high += Math.max(...added);
    }
    return low <= 0 && high >= 0;
  });
}
