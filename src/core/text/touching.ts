import { overlaps, type Range } from './range';

/** Ranges in order of their starts, with the furthest end up to each: where any of them is, is found by halving. */
export interface Spread {
  /** Whether one of them overlaps the range. */
  readonly touches: (range: Range) => boolean;
  /** Where the first one begins that does not begin before `from`; `otherwise` if there is none. */
  readonly nextStart: (from: number, otherwise: number) => number;
}

/** Asked as often as there are things to ask for: O(log n) each, where a look at every range would be quadratic. */
export function spreadOf(ranges: readonly Range[]): Spread {
  const sorted = [...ranges].sort((a, b) => a.start - b.start);
  let end = Number.NEGATIVE_INFINITY;
  const reach = sorted.map((range) => {
    end = Math.max(end, range.end);
    return { start: range.start, end };
  });
  return {
    touches: (range) => {
      const last = reach[countBefore(reach, range.end) - 1];
      return last !== undefined && overlaps(last, range);
    },
    nextStart: (from, otherwise) => reach[countBefore(reach, from)]?.start ?? otherwise,
  };
}

/** How many begin before `at`. */
function countBefore(sorted: readonly Range[], at: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
