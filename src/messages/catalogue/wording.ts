import type { Language } from '../language';

export type Value = string | number;

/** One sentence in each language, without a full stop. It leaves out what it is not given. */
export type Wording<Args> = Readonly<Record<Language, (args: Args) => string>>;

/**
 * A sentence in Chinese and in English; the Chinese one names the arguments of both. A sentence without arguments is a
 * string. No sentence says which number is wrong: only that they do not agree. An argument whose name ends in
 * `Indicator` arrives as the indicator's name, not as its id.
 */
export const wording = <Args = Record<never, never>>(
  zh: string | ((args: Args) => string),
  en: string | ((args: NoInfer<Args>) => string),
): Wording<Args> => ({ zh: sayingOf(zh), en: sayingOf(en) });

const sayingOf = <Args>(said: string | ((args: Args) => string)): ((args: Args) => string) =>
  typeof said === 'string' ? () => said : said;

/** A relation that does not hold: the formula with its numbers in it, and by how much it fails. */
export interface Tie {
  readonly formula: Value;
  readonly difference?: Value;
  readonly totalIndicator?: Value;
}

/** What is so, and what should then be so: their names and numbers. */
export interface Implication {
  readonly condition?: Value;
  readonly conditionIndicator?: Value;
  readonly consequence?: Value;
  readonly consequenceIndicator?: Value;
}
