import type { CharacterClasses } from '../character-classes';
import { neededPieces } from './needed-pieces';

/** Characters and pairs are told apart by their low bits only: a mix-up costs a needless search, never a match. */
const BUCKETS = 2048;
const LOW_BITS = BUCKETS - 1;

const PAIR_BUCKETS = 8192;

const pairBucket = (left: number, right: number): number => (Math.imul(left, 311) + right) & (PAIR_BUCKETS - 1);

/** So many expressions have a bit of their own; further ones share them. */
export const MOST_SIGNS = 31;

/** Expressions that are asked of the same texts: one look at the characters of a text tells which may match it. */
export interface Signs {
  expressions: number;
  /** The bits of expressions that may match whatever the text is. */
  always: number;
  /** By the low bits of a character: the bits of the expressions that may need it. */
  readonly characters: Int32Array;
  /** The same of two neighbours. */
  readonly pairs: Int32Array;
}

/** An expression of the set, and its bit. */
export interface Sign {
  readonly expression: RegExp;
  readonly bit: number;
}

export const noSigns = (): Signs => ({
  expressions: 0,
  always: 0,
  characters: new Int32Array(BUCKETS),
  pairs: new Int32Array(PAIR_BUCKETS),
});

/** Takes an expression into the set. It must keep no state between calls (neither `g` nor `y`). */
export function addSign(signs: Signs, expression: RegExp): Sign {
  const bit = 1 << (signs.expressions++ % MOST_SIGNS);
  const needed = neededPieces(expression);
  if (needed === null) signs.always |= bit;
  for (const piece of needed ?? []) {
    const [left, right] = [piece.charCodeAt(0), piece.charCodeAt(1)];
    if (piece.length > 1) mark(signs.pairs, pairBucket(left, right), bit);
    else mark(signs.characters, left & LOW_BITS, bit);
  }
  return { expression, bit };
}

function mark(marks: Int32Array, bucket: number, bit: number): void {
  marks[bucket] = (marks[bucket] ?? 0) | bit;
}

/** The bits of the expressions that may match a text, or the piece of it from `from` to `to`: the others do not. */
export function possible(signs: Signs, text: string, from = 0, to = text.length): number {
  const { characters, pairs } = signs;
  let bits = signs.always;
  let left = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    bits |= (characters[code & LOW_BITS] as number) | (pairs[pairBucket(left, code)] as number);
    left = code;
  }
  return bits;
}

/** The same of two texts of which the second follows the first. */
export function possibleInBoth(signs: Signs, first: string, second: string): number {
  const bits = possible(signs, first) | possible(signs, second);
  if (first === '' || second === '') return bits;
  return bits | (signs.pairs[pairBucket(first.charCodeAt(first.length - 1), second.charCodeAt(0))] as number);
}

/** The same of a piece of a text without its noise. */
export function possibleWithout(signs: Signs, noise: CharacterClasses, text: string, from: number, to: number): number {
  const { characters, pairs } = signs;
  let bits = signs.always;
  let left = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (noise[code] !== 0) continue;
    bits |= (characters[code & LOW_BITS] as number) | (pairs[pairBucket(left, code)] as number);
    left = code;
  }
  return bits;
}

/** Whether any expression may match. */
export function isPossible({ always, characters, pairs }: Signs, text: string, from = 0, to = text.length): boolean {
  if (always !== 0) return true;
  let left = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (characters[code & LOW_BITS] !== 0 || pairs[pairBucket(left, code)] !== 0) return true;
    left = code;
  }
  return false;
}

/** Whether an expression matches a text for which `bits` are possible. */
export const says = ({ expression, bit }: Sign, bits: number, text: string): boolean =>
  (bits & bit) !== 0 && expression.test(text);
