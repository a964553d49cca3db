import type { Exact } from '../arithmetic/exact';
import { matchFrom } from '../text/matching';
import { parseChineseNumeral } from './chinese';
import { quantityReading, surroundingsAt } from './quantity';
import type { DigitRun, NumberReading } from './reading';

/** Digits or one Chinese digit, perhaps behind a zero that is spoken, with a scale; blanks stand between digits and scales only. */
const PIECE =
  /([〇零])?(\d{1,5}|[一二两三四五六七八九])(?:[ ]{0,2}(千万|百万|亿|万|千|百|十)(?:[ ]{1,2}(?=\d+[ ]{0,2}[亿万千百十]))?)?/y;
const EXPONENTS: Readonly<Record<string, number>> = { 亿: 8, 千万: 7, 百万: 6, 万: 4, 千: 3, 百: 2, 十: 1 };
/** More than any count has. */
const MOST_DIGITS = 16;
const END = /^(?:[,;。、)\n\0]|$)/;

interface Compound {
  readonly value: bigint;
  /** The power of ten of its last digit. */
  readonly exponent: number;
  readonly end: number;
}

/**
 * Reads digits and scales in turn as one number: 1万2千条, 3千8百条, 128万3500元, 3万零50条, 3万五千条, 三万5千条; 3万5条 is spoken for
 * 35 thousand. Chinese numerals without any Arabic digit are read elsewhere.
 */
export function readCompound(candidate: DigitRun): NumberReading | null {
  const { folded, start } = candidate;
  const compound = compoundAt(folded, headOf(candidate));
  if (compound === null || !/\d/.test(folded.slice(start, compound.end))) return null;
  const around = surroundingsAt(folded, compound.end);
  if (around.exponent > 0 || (around.unit === null && !END.test(folded.slice(around.end, around.end + 1)))) return null;
  const printed: Exact = { units: compound.value / 10n ** BigInt(compound.exponent), places: 0 };
  return quantityReading({ ...candidate, end: compound.end }, printed, { ...around, exponent: compound.exponent });
}

/** A Chinese numeral is taken whole, if it ends with a scale: 二十三万5千, 三万零5百; of digits nothing is taken yet. */
function headOf({ folded, start, end }: DigitRun): Compound | null {
  if (/\d/.test(folded.charAt(start))) return { value: 0n, exponent: MOST_DIGITS, end: start };
  const numeral = folded.slice(start, end).replace(/[〇零]$/, '');
  const [value, exponent] = [parseChineseNumeral(numeral), EXPONENTS[numeral.slice(-1)]];
  return value === null || exponent === undefined
    ? null
    : { value: BigInt(value), exponent, end: start + numeral.length };
}

function compoundAt(folded: string, head: Compound | null): Compound | null {
  if (head === null) return null;
  let compound = head;
  let pieces = head.value > 0n ? 1 : 0;
  for (let scaled = true; scaled; pieces++) {
    const [piece = '', zero, digits = '', scale] = matchFrom(PIECE, folded, compound.end) ?? [];
    if (piece === '' || (zero !== undefined && pieces === 0)) break;
    const number = /\d/.test(digits) ? digits : String(parseChineseNumeral(digits));
    const exponent =
      scale === undefined ? unscaled(number, zero !== undefined, compound.exponent) : (EXPONENTS[scale] ?? 0);
    const value = BigInt(number) * 10n ** BigInt(Math.max(exponent, 0));
    if (exponent < 0 || value >= 10n ** BigInt(compound.exponent)) return null;
    compound = { value: compound.value + value, exponent, end: compound.end + piece.length };
    scaled = scale !== undefined;
  }
  return pieces > 1 && !/[\d.]/.test(folded.charAt(compound.end)) ? compound : null;
}

/** Behind 万 four digits are all that is left, a single one is spoken for thousands, but behind a zero for itself; -1 for what may be another number. */
function unscaled(digits: string, isBehindZero: boolean, above: number): number {
  if (above > 8) return -1;
  if (digits.length === above) return 0;
  if (isBehindZero) return digits.length < above && !digits.startsWith('0') ? 0 : -1;
  return digits.length === 1 && digits !== '0' ? above - 1 : -1;
}
