import { slipBetween } from './slips';

/** A run of digits with one slip undone. */
export interface Variant {
  readonly changed: string;
  /** What is replaced, within the run. */
  readonly at: number;
  readonly length: number;
  readonly newText: string;
  readonly cost: number;
}

/** Longer runs have so many readings that they are only tried for single digits. */
const LONG = 14;

/** Every run from which a single slip leads to this one: a digit changed, two swapped, one too many, one missing. */
export function variantsOf(run: string): Variant[] {
  const variants = digitsOf(run);
  if (run.length <= LONG) variants.push(...swaps(run), ...withoutOne(run), ...withOneMore(run));
  return variants;
}

const variant = (run: string, at: number, length: number, newText: string): Variant => {
  const changed = run.slice(0, at) + newText + run.slice(at + length);
  return { changed, at, length, newText, cost: slipBetween(run.slice(at, at + length), newText).cost };
};

function tenDigits(like: string): string[] {
  const zero = like.charCodeAt(0) >= 0xff10 ? 0xff10 : 0x30;
  return Array.from({ length: 10 }, (_, i) => String.fromCharCode(zero + i));
}

function digitsOf(run: string): Variant[] {
  const ten = tenDigits(run);
  return [...run].flatMap((digit, at) => ten.filter((one) => one !== digit).map((one) => variant(run, at, 1, one)));
}

function swaps(run: string): Variant[] {
  return [...run].flatMap((digit, at) => {
    const next = run.charAt(at + 1);
    return next === '' || next === digit ? [] : [variant(run, at, 2, next + digit)];
  });
}

/** Of equal neighbours one is enough. */
function withoutOne(run: string): Variant[] {
  return [...run].flatMap((digit, at) => {
    const isDoubled = run.charAt(at - 1) === digit;
    const cost = EXTRA - (isDoubled ? DOUBLED : 0);
    return run.charAt(at + 1) === digit ? [] : [{ ...variant(run, at, 1, ''), cost }];
  });
}

function withOneMore(run: string): Variant[] {
  const ten = tenDigits(run);
  return Array.from({ length: run.length + 1 }, (_, at) => at).flatMap((at) =>
    ten
      .filter((one) => one !== run.charAt(at))
      .map((one) => ({ ...variant(run, at, 0, one), cost: MISSING - (run.charAt(at - 1) === one ? DOUBLED : 0) })),
  );
}

const EXTRA = 2.4;
const MISSING = 2.4;
const DOUBLED = 0.4;
