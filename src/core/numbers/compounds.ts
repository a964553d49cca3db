import type { Exact } from '../arithmetic/exact';
import { matchFrom } from '../text/matching';
import { quantityReading, surroundingsAt } from './quantity';
import type { DigitRun, NumberReading } from './reading';

const PIECE = /(\d{1,5})(千万|百万|亿|万|千|百|十)?/y;
const EXPONENTS: Readonly<Record<string, number>> = { 亿: 8, 千万: 7, 百万: 6, 万: 4, 千: 3, 百: 2, 十: 1 };
const END = /^(?:[,;。、)\n\0]|$)/;

interface Compound {
  readonly value: bigint;
  /** The power of ten of its last digit. */
  readonly exponent: number;
  readonly end: number;
}

/** Reads digits and scales in turn as one number: 1万2千条, 3千8百条, 128万3500元; 3万5条 is spoken for 35 thousand. */
export function readCompound(candidate: DigitRun): NumberReading | null {
  const { folded, start } = candidate;
  const compound = compoundAt(folded, start);
  if (compound === null) return null;
  const around = surroundingsAt(folded, compound.end);
  if (around.exponent > 0 || (around.unit === null && !END.test(folded.slice(around.end, around.end + 1)))) return null;
  const printed: Exact = { units: compound.value / 10n ** BigInt(compound.exponent), places: 0 };
  return quantityReading({ ...candidate, end: compound.end }, printed, { ...around, exponent: compound.exponent });
}

function compoundAt(folded: string, start: number): Compound | null {
  let compound: Compound = { value: 0n, exponent: 16, end: start };
  let pieces = 0;
  for (let scaled = true; scaled; pieces++) {
    const [piece = '', digits = '', scale] = matchFrom(PIECE, folded, compound.end) ?? [];
    if (piece === '') break;
    const exponent = scale === undefined ? unscaled(digits, compound.exponent) : (EXPONENTS[scale] ?? 0);
    const value = BigInt(digits) * 10n ** BigInt(Math.max(exponent, 0));
    if (exponent < 0 || value >= 10n ** BigInt(compound.exponent)) return null;
    compound = { value: compound.value + value, exponent, end: compound.end + piece.length };
    scaled = scale !== undefined;
  }
  return pieces > 1 && !/[\d.]/.test(folded.charAt(compound.end)) ? compound : null;
}

/** Behind 万 four digits are all that is left, a single one is spoken for thousands; -1 for what may be another number. */
function unscaled(digits: string, above: number): number {
  if (above > 8) return -1;
  if (digits.length === above) return 0;
  return digits.length === 1 && digits !== '0' ? above - 1 : -1;
}
