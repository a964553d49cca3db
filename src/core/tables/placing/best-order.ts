/** What the search is told: all scores are added, more is better. */
export interface OrderProblem {
  readonly printed: number;
  readonly rows: number;
  /** How many label units stand between printed row i − 1 and i; `gaps[printed]` stand behind the last. */
  readonly gaps: readonly number[];
  /**
   * For each printed row the evidence for each row, one row behind the other: a number for each division of the gaps
   * around it, those of the gap before that are left to the row before counting slower than those of the gap behind that
   * it takes.
   */
  readonly evidence: readonly Float64Array[];
  readonly skipPrinted: (i: number) => number;
  readonly skipRow: (r: number) => number;
}

/** The best total of all ways in which printed row i is each of the rows (`at(i)`), or none (`without(i)`). */
export interface OrderTotals {
  readonly best: number;
  readonly at: (i: number) => Float64Array;
  readonly without: (i: number) => number;
}

const NEVER = Number.NEGATIVE_INFINITY;

/**
 * Gives printed rows to rows of a form so that both keep their order, by dynamic programming from both ends: what results
 * is not only the best assignment but how much worse every other one is. The label units of a gap are divided between the row before and
 * the row behind it.
 */
export function bestOrder(problem: OrderProblem): OrderTotals {
  const { printed, rows, gaps } = problem;
  const states = gaps.map((gap) => (gap + 1) * (rows + 1));
  const skipped = new Float64Array(rows + 1);
  for (let r = 0; r < rows; r++) skipped[r + 1] = (skipped[r] ?? 0) + problem.skipRow(r);
  const forward = forwardPass(problem, states, skipped);
  const backward = backwardPass(problem, states, skipped);
  let best = NEVER;
  const end = states.length - 1;
  for (let s = 0; s < (states[end] ?? 0); s++) best = Math.max(best, sumAt(forward.best[end], backward[end], s));
  const at = (i: number): Float64Array => {
    const most = new Float64Array(rows).fill(NEVER);
    for (let cut = 0; cut <= (gaps[i + 1] ?? 0); cut++) {
      for (let r = 0; r < rows; r++)
        most[r] = Math.max(most[r] ?? NEVER, sumAt(forward.taken[i + 1], backward[i + 1], cut * (rows + 1) + r + 1));
    }
    return most;
  };
  const without = (i: number): number => {
    let most = NEVER;
    for (let s = 0; s < (states[i + 1] ?? 0); s++) {
      most = Math.max(most, sumAt(forward.left[i + 1], backward[i + 1], s));
    }
    return most;
  };
  return { best: printed === 0 ? 0 : best, at, without };
}

const sumAt = (a: Float64Array | undefined, b: Float64Array | undefined, s: number): number =>
  (a?.[s] ?? NEVER) + (b?.[s] ?? NEVER);

interface Forward {
  readonly best: Float64Array[];
  readonly taken: Float64Array[];
  readonly left: Float64Array[];
}

/** A state is the cut in the gap behind printed row i and the number of rows that are used up: the last of them is taken. */
function forwardPass(problem: OrderProblem, states: readonly number[], skipped: Float64Array): Forward {
  const { printed, rows, gaps, evidence: scores } = problem;
  const width = rows + 1;
  const fresh = (i: number): Float64Array => new Float64Array(states[i] ?? 0).fill(NEVER);
  const best = states.map((_, i) => fresh(i));
  const taken = states.map((_, i) => fresh(i));
  const left = states.map((_, i) => fresh(i));
  const first = best[0] as Float64Array;
  for (let cut = 0; cut <= (gaps[0] ?? 0); cut++) first[cut * width] = cut === 0 ? 0 : NEVER;
  for (let i = 0; i < printed; i++) {
    const [above, below] = [(gaps[i] ?? 0) + 1, (gaps[i + 1] ?? 0) + 1];
    const [before, score] = [best[i] as Float64Array, scores[i] as Float64Array];
    const [now, open] = [taken[i + 1] as Float64Array, left[i + 1] as Float64Array];
    for (let a = 0; a < above; a++) {
      let reach = NEVER;
      for (let r = 0; r < rows; r++) {
        reach = Math.max(reach, (before[a * width + r] ?? NEVER) + (skipped[r] ?? 0));
        if (reach === NEVER) continue;
        const base = reach - (skipped[r] ?? 0);
        for (let b = 0; b < below; b++) {
          const s = b * width + r + 1;
          const total = base + (score[(r * above + a) * below + b] ?? NEVER);
          if (total > (now[s] ?? NEVER)) now[s] = total;
        }
      }
    }
    for (let used = 0; used < width; used++) {
      let most = NEVER;
      for (let a = 0; a < above; a++) most = Math.max(most, before[a * width + used] ?? NEVER);
      open[used] = most - problem.skipPrinted(i);
    }
    const after = best[i + 1] as Float64Array;
    for (let s = 0; s < after.length; s++) after[s] = Math.max(now[s] ?? NEVER, open[s] ?? NEVER);
  }
  return { best, taken, left };
}

/** The best that can still come from a state. */
function backwardPass(problem: OrderProblem, states: readonly number[], skipped: Float64Array): Float64Array[] {
  const { printed, rows, gaps, evidence: scores } = problem;
  const width = rows + 1;
  const rest = states.map((count) => new Float64Array(count).fill(NEVER));
  const last = rest[printed] as Float64Array;
  for (let s = 0; s < last.length; s++) last[s] = (skipped[s % width] ?? 0) - (skipped[rows] ?? 0);
  for (let i = printed - 1; i >= 0; i--) {
    const [above, below] = [(gaps[i] ?? 0) + 1, (gaps[i + 1] ?? 0) + 1];
    const [after, now, score] = [rest[i + 1] as Float64Array, rest[i] as Float64Array, scores[i] as Float64Array];
    for (let a = 0; a < above; a++) {
      let reach = NEVER;
      for (let used = rows; used >= 0; used--) {
        if (used < rows)
          reach = Math.max(reach, takeFrom(score, after, used, a, above, below, width) - (skipped[used] ?? 0));
        const open = (after[used] ?? NEVER) - problem.skipPrinted(i);
        now[a * width + used] = Math.max(open, reach + (skipped[used] ?? 0));
      }
    }
  }
  return rest;
}

/** Row r taken with `a` units left above: the best over what is taken below. */
function takeFrom(
  score: Float64Array,
  after: Float64Array,
  r: number,
  a: number,
  above: number,
  below: number,
  width: number,
): number {
  let most = NEVER;
  for (let b = 0; b < below; b++) {
    most = Math.max(most, (score[(r * above + a) * below + b] ?? NEVER) + (after[b * width + r + 1] ?? NEVER));
  }
  return most;
}
