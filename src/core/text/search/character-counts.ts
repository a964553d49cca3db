/** Characters are told apart by their low bits only: a mix-up costs a needless search, never a find. */
export const BUCKETS = 4096;
export const LOW_BITS = BUCKETS - 1;

/**
 * How often a text has each character, and where first: one look at it answers for all the words that may be looked for
 * in it. Most are not there, and of those that are, the rarest character leads to them.
 */
export interface CharacterCounts {
  readonly counts: Int32Array;
  readonly firsts: Int32Array;
}

/** Where in a word its rarest character stands; -1 if the text cannot have the word, for want of one. */
export function rarestOf({ counts }: CharacterCounts, word: string): number {
  let rarest = -1;
  let fewest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < word.length; i++) {
    const count = counts[word.charCodeAt(i) & LOW_BITS] as number;
    if (count === 0) return -1;
    if (count < fewest) {
      fewest = count;
      rarest = i;
    }
  }
  return rarest;
}
