import { neededCharacters } from './needed-characters';

/** Characters are told apart by their low bits only: a mix-up costs a needless search, never a match. */
const BUCKETS = 2048;
const LOW_BITS = BUCKETS - 1;

/** So many expressions have a bit of their own; further ones share them. */
export const MOST_SIGNS = 31;

/** Expressions that are asked of the same texts: one look at the characters of a text tells which may match it. */
export interface Signs {
  expressions: number;
  /** The bits of expressions that may match whatever the text is. */
  always: number;
  /** By the low bits of a character: the bits of the expressions that may need it. */
  readonly marks: Int32Array;
}

/** An expression of the set, and its bit. */
export interface Sign {
  readonly expression: RegExp;
  readonly bit: number;
}

export const noSigns = (): Signs => ({ expressions: 0, always: 0, marks: new Int32Array(BUCKETS) });

/** Takes an expression into the set. It must keep no state between calls (neither `g` nor `y`). */
export function addSign(signs: Signs, expression: RegExp): Sign {
  const bit = 1 << (signs.expressions++ % MOST_SIGNS);
  const needed = neededCharacters(expression);
  if (needed === null) signs.always |= bit;
  for (const character of needed ?? []) {
    const bucket = character.charCodeAt(0) & LOW_BITS;
    signs.marks[bucket] = (signs.marks[bucket] ?? 0) | bit;
  }
  return { expression, bit };
}

/** The bits of the expressions that may match a text, or the piece of it from `from` to `to`: the others do not. */
export function possible({ always, marks }: Signs, text: string, from = 0, to = text.length): number {
  let bits = always;
  for (let i = from; i < to; i++) bits |= marks[text.charCodeAt(i) & LOW_BITS] as number;
  return bits;
}

/** Whether any expression may match. */
export function isPossible({ always, marks }: Signs, text: string, from = 0, to = text.length): boolean {
  if (always !== 0) return true;
  for (let i = from; i < to; i++) if (marks[text.charCodeAt(i) & LOW_BITS] !== 0) return true;
  return false;
}

/** Whether an expression matches a text for which `bits` are possible. */
export const says = ({ expression, bit }: Sign, bits: number, text: string): boolean =>
  (bits & bit) !== 0 && expression.test(text);
