import type { Group } from './group';
import { type Likeness, likeness, looseLikeness } from './likeness';
import type { NamedTable } from './names';

/** One group per row at most; `groups[i]` is the index of the row that group i fills, or -1. */
export interface Alignment {
  readonly rowOf: readonly number[];
  readonly score: number;
}

const UNNAMED = 0.25;
/** A group whose label names no row is hardly one; values without a label of their own are more likely a row. */
const SKIP_GROUP = 0.15;
const SKIP_UNNAMED = 0.4;
const SKIP_ROW = 0.02;

/**
 * Assigns groups to the rows of a form, keeping the order of both, so that the names fit best. Groups without a name
 * are assigned only where the named rows around them leave exactly as many rows as there are groups.
 * Then rows that a document prints out of order are assigned by their full names.
 */
export function align(groups: readonly Group[], named: NamedTable): Alignment {
  const like = groups.map(({ name }) => likeness(name, named));
  const clean = inPlainOrder(like);
  if (clean !== null) return { rowOf: clean, score: clean.length };
  const strict = alignBy(like, named);
  if (strict.rowOf.every((row) => row >= 0)) return strict;
  const before = alignBy(
    groups.map(({ name }) => looseLikeness(name, named)),
    named,
  );
  const after = alignBy(
    groups.map((_, i) => like[i + 1] ?? NOTHING),
    named,
  );
  return after.score > before.score + 1 ? after : before;
}

const NOTHING: Likeness = { scores: new Map(), unnamed: true };

/** The usual case, in one pass: every group bears the name of one row, in the order of the form. */
function inPlainOrder(like: readonly Likeness[]): number[] | null {
  const rows: number[] = [];
  let last = -1;
  for (const { scores } of like) {
    let next = Number.MAX_SAFE_INTEGER;
    for (const [row, score] of scores) if (score >= 0.97 && row > last && row < next) next = row;
    if (next === Number.MAX_SAFE_INTEGER) return null;
    rows.push(next);
    last = next;
  }
  return rows;
}

function alignBy(like: readonly Likeness[], named: NamedTable): Alignment {
  const { rowOf, score } = bestChain(like, named);
  dropUncertain(rowOf, like, named);
  addOutOfOrder(rowOf, like);
  return { rowOf, score };
}

function gain(like: Likeness, row: number, heading: boolean): number {
  const score = like.scores.get(row);
  if (score !== undefined) return score;
  return like.unnamed && !heading ? UNNAMED : Number.NEGATIVE_INFINITY;
}

/** Dynamic programming over groups × rows. */
function bestChain(like: readonly Likeness[], named: NamedTable): { rowOf: number[]; score: number } {
  const rows = named.rows;
  const width = rows.length + 1;
  const best = new Float64Array((like.length + 1) * width);
  const move = new Uint8Array((like.length + 1) * width);
  const skip = rows.map(({ row }) => (row.heading || row.optional ? 0 : SKIP_ROW));
  for (let j = 1; j < width; j++) best[j] = (best[j - 1] ?? 0) - (skip[j - 1] ?? 0);
  for (let i = 1; i <= like.length; i++) {
    const skipGroup = like[i - 1]?.unnamed ? SKIP_UNNAMED : SKIP_GROUP;
    best[i * width] = (best[(i - 1) * width] ?? 0) - skipGroup;
    for (let j = 1; j < width; j++) {
      const take =
        (best[(i - 1) * width + j - 1] ?? 0) + gain(like[i - 1] as Likeness, j - 1, rows[j - 1]?.row.heading === true);
      const dropGroup = (best[(i - 1) * width + j] ?? 0) - skipGroup;
      const dropRow = (best[i * width + j - 1] ?? 0) - (skip[j - 1] ?? 0);
      const most = Math.max(take, dropGroup, dropRow);
      best[i * width + j] = most;
      move[i * width + j] = most === take ? 1 : most === dropGroup ? 2 : 3;
    }
  }
  return { rowOf: trace(move, like.length, width), score: best[best.length - 1] ?? 0 };
}

function trace(move: Uint8Array, groups: number, width: number): number[] {
  const rowOf = new Array<number>(groups).fill(-1);
  let i = groups;
  let j = width - 1;
  while (i > 0 && j > 0) {
    const step = move[i * width + j];
    if (step === 1) rowOf[--i] = --j;
    else if (step === 2) i--;
    else j--;
  }
  return rowOf;
}

/** Unnamed groups between two named rows are certain only if they fill all rows that lie between. */
function dropUncertain(rowOf: number[], like: readonly Likeness[], named: NamedTable): void {
  let i = 0;
  while (i < rowOf.length) {
    if (!isUnnamed(rowOf, like, i)) {
      i++;
      continue;
    }
    let end = i;
    while (end < rowOf.length && (rowOf[end] === -1 || isUnnamed(rowOf, like, end))) end++;
    const from = lastRow(rowOf, i) + 1;
    const to = end < rowOf.length ? (rowOf[end] ?? named.rows.length) : named.rows.length;
    const taken = new Set(rowOf.slice(i, end));
    const gap = named.rows.slice(from, to).some(({ row, index }) => !row.heading && !row.optional && !taken.has(index));
    if (gap) for (let k = i; k < end; k++) rowOf[k] = -1;
    i = end;
  }
}

const isUnnamed = (rowOf: readonly number[], like: readonly Likeness[], i: number): boolean =>
  rowOf[i] !== -1 && like[i]?.unnamed === true;

function lastRow(rowOf: readonly number[], before: number): number {
  for (let i = before - 1; i >= 0; i--) if ((rowOf[i] ?? -1) >= 0) return rowOf[i] ?? -1;
  return -1;
}

function addOutOfOrder(rowOf: number[], like: readonly Likeness[]): void {
  const taken = new Set(rowOf);
  for (let i = 0; i < rowOf.length; i++) {
    if (rowOf[i] !== -1) continue;
    const sure = [...(like[i] as Likeness).scores].filter(([row, score]) => score >= 0.97 && !taken.has(row));
    const [only] = sure;
    if (sure.length !== 1 || only === undefined) continue;
    rowOf[i] = only[0];
    taken.add(only[0]);
  }
}
