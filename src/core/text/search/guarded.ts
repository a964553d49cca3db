import { addSign, isPossible, noSigns } from './signs';

/** An expression that is asked of very many short texts of which few match. */
export interface Guarded {
  /** Of a text, or of the piece of it from `from` to `to`. */
  readonly test: (text: string, from?: number, to?: number) => boolean;
}

/**
 * The same answers as the expression's own `test`, but a text without any of the characters that a match needs is not
 * searched. The expression must keep no state between calls (neither `g` nor `y`).
 */
export function guarded(expression: RegExp): Guarded {
  const signs = noSigns();
  addSign(signs, expression);
  return {
    test: (text, from = 0, to = text.length) =>
      isPossible(signs, text, from, to) && expression.test(text.slice(from, to)),
  };
}
