import { add, compare, type Exact } from './exact';

/**
 * What a printed number stands for. A count without scale or approximator is a point (`low` equals `high`, both closed);
 * `null` is an open end. A scaled number may be rounded or truncated at its last digit; 多/余 go up to the next step, 近/约
 * down, 超过/以上/不少于 are half-lines.
 */
export interface Interval {
  readonly low: Exact | null;
  readonly high: Exact | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

export const point = (value: Exact): Interval => ({ low: value, high: value, lowOpen: false, highOpen: false });

export const isPoint = (i: Interval): boolean =>
  i.low !== null && i.high !== null && !i.lowOpen && !i.highOpen && compare(i.low, i.high) === 0;

/** Made as one: nearly all are. Others may be points all the same. */
const isOne = (i: Interval): boolean => i.low === i.high;

export function intervalContains(i: Interval, value: Exact): boolean {
  if (i.low !== null) {
    const c = compare(value, i.low);
    if (c < 0 || (c === 0 && i.lowOpen)) return false;
  }
  if (i.high !== null) {
    const c = compare(value, i.high);
    if (c > 0 || (c === 0 && i.highOpen)) return false;
  }
  return true;
}

/** Whether two are written alike, bounds and openness. */
export const sameInterval = (a: Interval, b: Interval): boolean =>
  sameBound(a.low, b.low) && sameBound(a.high, b.high) && a.lowOpen === b.lowOpen && a.highOpen === b.highOpen;

const sameBound = (a: Exact | null, b: Exact | null): boolean =>
  a === b || (a !== null && b !== null && a.units === b.units && a.places === b.places);

/** True if every value of `a` is less than every value of `b`. */
export function entirelyBelow(a: Interval, b: Interval): boolean {
  if (a.high === null || b.low === null) return false;
  const c = compare(a.high, b.low);
  return c < 0 || (c === 0 && (a.highOpen || b.lowOpen));
}

/** True if some value lies in both. */
export const meets = (a: Interval, b: Interval): boolean => !entirelyBelow(a, b) && !entirelyBelow(b, a);

/** The interval of the sum of independent terms. */
export function addIntervals(a: Interval, b: Interval): Interval {
  const low = a.low === null || b.low === null ? null : add(a.low, b.low);
  const isSumOne = isOne(a) && isOne(b);
  return {
    low,
    high: isSumOne ? low : a.high === null || b.high === null ? null : add(a.high, b.high),
    lowOpen: a.lowOpen || b.lowOpen,
    highOpen: a.highOpen || b.highOpen,
  };
}
