import { partitionPoint } from './partition-point';
import type { Range } from './range';

/** A text as it stands around certain ranges of it, its tables. */
export interface Outside {
  /** The ranges, sorted and disjoint. */
  readonly zones: readonly Range[];
  /**
   * All that stands outside of the ranges, where they stand between it, and what stands in them but for the digits of numbers: two
   * texts of which this is the same differ by nothing but the numbers in these ranges.
   */
  readonly content: string;
}

/** Digits of a year stay: a year says of which report a table is. */
const DIGITS = /[\d０-９]+(?![\d０-９年])/g;

/** Ranges that overlap count as one. */
export function outsideOf(text: string, ranges: readonly Range[]): Outside {
  const zones = merged(ranges);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of zones) {
    pieces.push(text.slice(at, start), text.slice(start, end).replace(DIGITS, ''));
    at = end;
  }
  pieces.push(text.slice(at));
  return { zones, content: `${pieces.map(({ length }) => length).join()}:${pieces.join('')}` };
}

function merged(ranges: readonly Range[]): readonly Range[] {
  const zones: Range[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = zones.at(-1);
    if (last !== undefined && start <= last.end)
      zones[zones.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else zones.push({ start, end });
  }
  return zones;
}

/** Takes a range that stands outside of the zones of one text to where it stands in the other. */
export type MoveRange = (range: Range) => Range;

/** To the same distance, towards the beginning if it is negative. */
export const moveBy =
  (distance: number): MoveRange =>
  ({ start, end }) => ({ start: start + distance, end: end + distance });

/** Between two texts of the same `content`; null if everything stands where it stood. `lost` is told of a place inside of a zone. */
export function moveBetween(from: Outside, to: Outside, lost: () => void = () => undefined): MoveRange | null {
  const shifts = from.zones.map(({ end }, i) => (to.zones[i]?.end ?? end) - end);
  if (shifts.every((shift) => shift === 0)) return null;
  const moved = (offset: number): number => {
    const before = partitionPoint(from.zones.length, (i) => (from.zones[i]?.end ?? 0) <= offset);
    if (offset > (from.zones[before]?.start ?? offset)) lost();
    return offset + (shifts[before - 1] ?? 0);
  };
  return ({ start, end }) => ({ start: moved(start), end: moved(end) });
}
