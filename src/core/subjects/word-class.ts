/** A word of the genre, with a sentence in which it is used so; the sentences are run as tests. */
export interface Word {
  readonly word: string;
  readonly example: string;
}

/** Words that do the same in a sentence: RECEIVE, ANSWER, WHOLE_YEAR. */
export type WordClass = readonly Word[];

/** Rows of an example, with `{}` where the word stands, and the words, separated by blanks. */
export const wordClass = (...rows: readonly (readonly [example: string, words: string])[]): WordClass =>
  rows.flatMap(([example, words]) =>
    words.split(' ').map((word) => ({ word, example: example.replaceAll('{}', word) })),
  );

const plain = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The words as an alternation of an expression, the longer ones first. */
export const oneOf = (...classes: readonly WordClass[]): string =>
  classes
    .flat()
    .map(({ word }) => word)
    .sort((a, b) => b.length - a.length)
    .map(plain)
    .join('|');
