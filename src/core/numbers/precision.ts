import { add, type Exact, scale as shift, subtract } from '../arithmetic/exact';
import { type Interval, point } from '../arithmetic/interval';
import type { Approximation } from './approximators';

/**
 * What a number printed with `printed.places` decimals and a scale of `10^exponent` (万: 4) stands for when it may have
 * been rounded or cut off at its last digit: `[x − ½ulp, x + 1ulp)`, the union of both.
 */
export function roundedOrTruncated(printed: Exact, exponent: number): Interval {
  const step = lastDigit(printed, exponent);
  const value = shift(printed, exponent);
  const half: Exact = { units: step.units * 5n, places: step.places + 1 };
  return { low: subtract(value, half), high: add(value, step), lowOpen: false, highOpen: true };
}

/** One unit in the last printed digit, scale applied. */
function lastDigit(printed: Exact, exponent: number): Exact {
  return shift({ units: 1n, places: printed.places }, exponent);
}

/** One unit in the last printed digit that is not zero: 100 for 200, 1000 for 2.5万. */
function lastNonZeroDigit(printed: Exact, exponent: number): Exact {
  let step = 1n;
  let units = printed.units;
  while (units !== 0n && units % 10n === 0n) {
    units /= 10n;
    step *= 10n;
  }
  return shift({ units: step, places: printed.places }, exponent);
}

/**
 * The interval of a printed number with its approximator. Without one, a whole number without scale is a point.
 * 多/余: `[x, x + step)`, the step being one unit of the last digit that is not zero; 约/左右: `[x − step, x + step]`;
 * 近: below x; 超过 and 以上, 不足 and 以内 are half-lines, open or closed at x.
 */
export function intervalOf(printed: Exact, exponent: number, approximation: Approximation | null): Interval {
  const value = shift(printed, exponent);
  switch (approximation) {
    case null:
      return exponent === 0 && printed.places === 0 ? point(value) : roundedOrTruncated(printed, exponent);
    case 'more':
      return { low: value, high: add(value, lastNonZeroDigit(printed, exponent)), lowOpen: false, highOpen: true };
    case 'about': {
      const step = lastNonZeroDigit(printed, exponent);
      return { low: subtract(value, step), high: add(value, step), lowOpen: false, highOpen: false };
    }
    case 'over':
      return { low: value, high: null, lowOpen: true, highOpen: false };
    case 'at-least':
      return { low: value, high: null, lowOpen: false, highOpen: false };
    case 'near':
    case 'under':
      return { low: null, high: value, lowOpen: false, highOpen: true };
    case 'at-most':
      return { low: null, high: value, lowOpen: false, highOpen: false };
  }
}
