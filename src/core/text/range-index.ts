import { partitionPoint } from './partition-point';
import { overlaps, type Range } from './range';

/** Ranges in order of their starts, with the furthest end up to each: where some of them are, is found by halving. */
export interface RangeIndex<T extends Range> {
  /** Whether one of them overlaps the range. */
  readonly touches: (range: Range) => boolean;
  /** Those that overlap the range. */
  readonly touching: (range: Range) => readonly T[];
  /** Where the first one begins that does not begin before `from`; `otherwise` if there is none. */
  readonly nextStart: (from: number, otherwise: number) => number;
}

/** Asked as often as there are things to ask for: O(log n) each, where a look at every range would be quadratic. */
export function rangeIndexOf<T extends Range>(ranges: readonly T[]): RangeIndex<T> {
  const sorted = [...ranges].sort((a, b) => a.start - b.start);
  let end = Number.NEGATIVE_INFINITY;
  const reach = sorted.map((range): Range => {
    end = Math.max(end, range.end);
    return { start: range.start, end };
  });
  const touchesUpTo = (at: number, range: Range): boolean => (reach[at]?.end ?? range.start) > range.start;
  return {
    touches: (range) => touchesUpTo(countBefore(reach, range.end) - 1, range),
    touching: (range) => {
      const found: T[] = [];
      for (let at = countBefore(reach, range.end) - 1; touchesUpTo(at, range); at--) {
        const one = sorted[at] as T;
        if (overlaps(one, range)) found.push(one);
      }
      return found.reverse();
    },
    nextStart: (from, otherwise) => reach[countBefore(reach, from)]?.start ?? otherwise,
  };
}

/** How many begin before `at`. */
const countBefore = (sorted: readonly Range[], at: number): number =>
  partitionPoint(sorted.length, (i) => (sorted[i]?.start ?? at) < at);
