import { oneOf, type WordClass } from './word-class';

/**
 * A part of a phrase: words separated by blanks, one of which stands there (with `?` among them perhaps none, with `*` or `+` any number of them); at most so many characters of the same clause; or a condition.
 */
export type Part = string | WordClass | number | Condition;

/** What must, or must not, stand at a place. */
interface Condition {
  readonly source: string;
}

/** Words that stand one behind the other, with a label or sentence in which they do; the examples are run as tests. */
export interface Phrase {
  readonly example: string;
  readonly parts: readonly Part[];
}

export const phrase = (example: string, ...parts: readonly Part[]): Phrase => ({ example, parts });

/** Words, separated by blanks, that are a phrase by themselves. */
export const alone = (words: string): Phrase => phrase(words.split(' ')[0] ?? '', words);

export const START: Condition = { source: '^' };
export const END: Condition = { source: '$' };

/** What may not stand right before the next part, or right behind the part before. */
export const notAfter = (...parts: readonly Part[]): Condition => ({ source: `(?<!${inTurn(parts)})` });
export const notBefore = (...parts: readonly Part[]): Condition => ({ source: `(?!${inTurn(parts)})` });

/** What is written in figures, or otherwise in no words: years, months, brackets. */
export const written = ({ source }: RegExp): Condition => ({ source });

/** At most so many characters of the same clause, none of which is one of these. */
export const gapWithout = (characters: string, most: number): Condition => ({
  source: `[^,;。${characters}]{0,${most}}`,
});

/** What must stand right behind the part before. */
export const before = (...parts: readonly Part[]): Condition => ({ source: `(?=${inTurn(parts)})` });

const HOW_OFTEN = ['?', '*', '+'];

/** The words of a part; none where it is no words. */
export function wordsOf(part: Part): readonly string[] {
  if (typeof part === 'string') return part.split(' ').filter((word) => !HOW_OFTEN.includes(word));
  return typeof part === 'object' && !('source' in part) ? part.map(({ word }) => word) : [];
}

/** Whether the words of a part may be missing. */
export const isOptional = (part: Part): boolean =>
  typeof part === 'string' && part.split(' ').some((word) => word === '?' || word === '*');

/** The expression of a part; `open` begins the group of its words. */
function sourceOf(part: Part, open: string): string {
  if (typeof part === 'number') return `[^,;。]{0,${part}}`;
  if (typeof part === 'object' && 'source' in part) return part.source;
  const words = oneOf(wordsOf(part).map((word) => ({ word, example: '' })));
  const often = typeof part === 'string' ? (HOW_OFTEN.find((sign) => part.split(' ').includes(sign)) ?? '') : '';
  return often === '' && open === PLAIN && !words.includes('|') ? words : `${open}${words})${often}`;
}

const PLAIN = '(?:';

/** Parts one behind the other as an expression. */
export const inTurn = (parts: readonly Part[], open = PLAIN): string =>
  parts.map((part) => sourceOf(part, open)).join('');

/** A phrase as an expression: its words are the groups where `open` is `(`. */
export const phraseSource = ({ parts }: Phrase, open = PLAIN): string => inTurn(parts, open);

/** Phrases and words as an alternation of an expression, in the order that they are given. */
export const anyOf = (...wordings: readonly (Phrase | WordClass)[]): string =>
  wordings.map((one) => ('parts' in one ? phraseSource(one) : oneOf(one))).join('|');

/** What finds any of some phrases and words in a text. */
export const finderOf = (...wordings: readonly (Phrase | WordClass)[]): RegExp => new RegExp(anyOf(...wordings));

/** A phrase, a class of words, or several phrases of which any will do. */
type Wording = Phrase | WordClass | readonly Phrase[];

const isPhrases = (wording: WordClass | readonly Phrase[]): wording is readonly Phrase[] =>
  wording.some((one) => 'parts' in one);

const finderFor = (wording: Wording): RegExp =>
  !('parts' in wording) && isPhrases(wording) ? finderOf(...wording) : finderOf(wording);

/** What finds each wording that was asked for, made once. */
const FINDERS = new WeakMap<Wording, RegExp>();

/** Whether a text has a phrase, or any of some phrases or words. */
export function says(wording: Wording, text: string): boolean {
  const finder = FINDERS.get(wording) ?? finderFor(wording);
  FINDERS.set(wording, finder);
  return finder.test(text);
}
