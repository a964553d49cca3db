/** Exact tests of printed percentages: by rounding, by cutting off, and for bases that are not printed. */
import { add, compare, type Exact, exactInteger, formatExact, multiply, powerOfTen, subtract } from './exact';
import type { Interval } from './interval';

export const HUNDRED = exactInteger(100);

/** The percentages that a printed one may stand for, both ends included. */
export interface Window {
  readonly low: Exact;
  readonly high: Exact;
}

/** How a percentage fits: rounded as usual, or only cut off at its last digit. */
export type PercentageFit = 'rounded' | 'truncated' | null;

const step = (printed: Exact): Exact => ({ units: 1n, places: printed.places });
const half = (printed: Exact): Exact => ({ units: 5n, places: printed.places + 1 });

export const rounding = (printed: Exact): Window => ({
  low: subtract(printed, half(printed)),
  high: add(printed, half(printed)),
});
export const cutting = (printed: Exact): Window => ({ low: printed, high: add(printed, step(printed)) });

/** Whether a/b·100 can lie in the window for some a and b of the intervals; open ends count as unknown and fit. */
function meetsWindow(a: Interval, b: Interval, window: Window, isLastOpen: boolean): boolean {
  if (a.low === null || a.high === null || b.low === null || b.high === null) return true;
  const above = compare(multiply(a.low, HUNDRED), multiply(window.high, b.high));
  const below = compare(multiply(a.high, HUNDRED), multiply(window.low, b.low));
  return (isLastOpen ? above < 0 : above <= 0) && below >= 0;
}

/** Whether some percentage of the interval can be a of b: the one test of printed percentages. */
export function isPercentageOf({ low, high, highOpen }: Interval, a: Interval, b: Interval): boolean {
  if (low === null || high === null) return true;
  return !(b.high !== null && b.high.units <= 0n) && meetsWindow(a, b, { low, high }, highOpen);
}

/** How `printed` percent can be a of b; null where it cannot. */
export function fitOf(printed: Exact, a: Interval, b: Interval): PercentageFit {
  if (b.high !== null && b.high.units <= 0n) return null;
  if (meetsWindow(a, b, rounding(printed), false)) return 'rounded';
  return meetsWindow(a, b, cutting(printed), true) ? 'truncated' : null;
}

/** `a/b` in percent with `places` decimals, cut off: for formulas. */
export function percentOf(a: Exact, b: Exact, places: number): string {
  if (b.units === 0n) return '?';
  const numerator = a.units * powerOfTen(2 + places + b.places);
  return formatExact({ units: numerator / (b.units * powerOfTen(a.places)), places });
}

const floor = (a: Exact, b: Exact): bigint => (a.units * powerOfTen(b.places)) / (b.units * powerOfTen(a.places));

function ceiling(a: Exact, b: Exact): bigint {
  const x = a.units * powerOfTen(b.places);
  const y = b.units * powerOfTen(a.places);
  return (x + y - 1n) / y;
}

/** Whole numbers `from`…`to`; empty if from > to. */
export interface Whole {
  readonly from: bigint;
  readonly to: bigint;
}

export const isEmpty = (range: Whole): boolean => range.from > range.to;

export function intersect(a: Whole, b: Whole): Whole {
  const [, later = a] = [a, b].sort((x, y) => Number(x.from > y.from) - Number(x.from < y.from));
  const [earlier = a] = [a, b].sort((x, y) => Number(x.to > y.to) - Number(x.to < y.to));
  return { from: later.from, to: earlier.to };
}

const NONE: Whole = { from: 1n, to: 0n };

/** Whole bases N of which `part` is a percentage of the window. `part` and the window's ends must be positive. */
export function basesOf(part: Exact, window: Window): Whole {
  if (window.low.units <= 0n || part.units <= 0n) return NONE;
  const scaled = multiply(part, HUNDRED);
  return { from: ceiling(scaled, window.high), to: floor(scaled, window.low) };
}

/** Whole parts of `base` that are a percentage of the window. */
export function partsOf(base: Exact, window: Window): Whole {
  const low = multiply(base, window.low);
  return { from: low.units <= 0n ? 0n : ceiling(low, HUNDRED), to: floor(multiply(base, window.high), HUNDRED) };
}

/** Whole numbers from which a growth (or, negative, a fall) of a percentage of the window leads to `now`. */
export function originsOf(now: Exact, window: Window, falls: boolean): Whole {
  const [near, far] = falls
    ? [subtract(HUNDRED, window.low), subtract(HUNDRED, window.high)]
    : [add(HUNDRED, window.high), add(HUNDRED, window.low)];
  if (far.units <= 0n || near.units <= 0n || now.units <= 0n) return NONE;
  const scaled = multiply(now, HUNDRED);
  return { from: ceiling(scaled, near), to: floor(scaled, far) };
}
