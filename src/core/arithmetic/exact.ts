/**
 * Exact decimal numbers: `units · 10^-places`. No verdict rests on floating point.
 * All functions are total; `places` is never negative.
 */
export interface Exact {
  readonly units: bigint;
  readonly places: number;
}

const POWERS: bigint[] = [1n];

/** 10 to the power of `n`, n ≥ 0. */
export function powerOfTen(n: number): bigint {
  for (let i = POWERS.length; i <= n; i++) POWERS.push((POWERS[i - 1] ?? 1n) * 10n);
  return POWERS[n] ?? 1n;
}

/** Most counts of a report are small, and most of those are zero: made once. */
const SMALL: readonly Exact[] = Array.from({ length: 1000 }, (_, n) => ({ units: BigInt(n), places: 0 }));

export const ZERO = SMALL[0] as Exact;

/** From a whole number; anything that is not one is rounded toward zero. */
export const exactInteger = (n: number): Exact => SMALL[n] ?? { units: BigInt(Math.trunc(n)), places: 0 };

/** Digits that a double holds exactly. */
const MOST_SAFE_DIGITS = 15;

/** The value of a few digits and nothing else, as nearly all numbers of a text are; -1 for any other text. */
function smallWhole(text: string): number {
  if (text.length === 0 || text.length > MOST_SAFE_DIGITS) return -1;
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/**
 * From half-width decimal digits with at most one point and an optional sign, thousands commas allowed.
 * Null if the text is anything else or has more than 40 digits.
 */
export function parseExact(text: string): Exact | null {
  const small = smallWhole(text);
  if (small >= 0) return exactInteger(small);
  const plain = text.includes(',') ? text.replaceAll(',', '') : text;
  const match = /^([+-]?)(\d{1,40})(?:\.(\d{1,20}))?$/.exec(plain);
  if (!match) return null;
  const fraction = match[3] ?? '';
  const units = BigInt((match[2] ?? '0') + fraction);
  return { units: match[1] === '-' ? -units : units, places: fraction.length };
}

/** The units of `a` where it is written with `places` decimals, at least as many as it has. */
const unitsAt = (a: Exact, places: number): bigint =>
  a.places === places ? a.units : a.units * powerOfTen(places - a.places);

export function add(a: Exact, b: Exact): Exact {
  if (a === ZERO) return b;
  if (b === ZERO) return a;
  const places = Math.max(a.places, b.places);
  return { units: unitsAt(a, places) + unitsAt(b, places), places };
}

export function subtract(a: Exact, b: Exact): Exact {
  const places = Math.max(a.places, b.places);
  return { units: unitsAt(a, places) - unitsAt(b, places), places };
}

export const multiply = (a: Exact, b: Exact): Exact => ({ units: a.units * b.units, places: a.places + b.places });

/** Negative, zero or positive as a is less than, equal to or greater than b. */
export function compare(a: Exact, b: Exact): number {
  if (a === b) return 0;
  const places = Math.max(a.places, b.places);
  const x = unitsAt(a, places);
  const y = unitsAt(b, places);
  return x === y ? 0 : x < y ? -1 : 1;
}

export const equal = (a: Exact, b: Exact): boolean => compare(a, b) === 0;

export const negate = (a: Exact): Exact => ({ units: -a.units, places: a.places });

export const sum = (terms: readonly Exact[]): Exact => terms.reduce(add, ZERO);

/** `a · 10^n`, n of either sign. */
export function scale(a: Exact, n: number): Exact {
  if (n === 0) return a;
  if (n >= a.places) return { units: a.units * powerOfTen(n - a.places), places: 0 };
  return { units: a.units, places: a.places - n };
}

/** The nearest double: for JSON and display only. */
export const toNumber = (a: Exact): number => Number(formatExact(a));

/** Plain decimal digits without trailing zeros after the point. */
export function formatExact(a: Exact): string {
  if (a.places === 0) return a.units.toString();
  const negative = a.units < 0n;
  const digits = (negative ? -a.units : a.units).toString().padStart(a.places + 1, '0');
  const whole = digits.slice(0, -a.places);
  const fraction = digits.slice(-a.places).replace(/0+$/, '');
  return (negative ? '-' : '') + whole + (fraction ? `.${fraction}` : '');
}
