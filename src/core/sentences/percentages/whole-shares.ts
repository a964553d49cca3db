import type { Measurement } from '../meaning/measurement';
import { sameMeasure } from '../mentions/amounts';
import { makesOneHundred } from './makes-one-hundred';
import type { Ratio } from './ratios';

/** A share and the number that it is told of. */
export interface Numbered {
  readonly ratio: Ratio;
  readonly numerator: Measurement;
}

/** By the index of a count: all the numbers of its sentence, itself among them, whose shares make 100 % together. */
export type Wholes = ReadonlyMap<number, readonly Measurement[]>;

/**
 * 自然人46件,占92%;企业3件,占6%;社会组织1件,占2%: shares of one sentence that make exactly 100 % are of all their numbers together,
 * though no total is told, and none of them is a share of another.
 */
export function wholesOf(shares: readonly Numbered[]): Wholes {
  const wholes = new Map<number, readonly Measurement[]>();
  for (const group of sideBySide(shares)) {
    const numbers = [...new Set(group.map(({ numerator }) => numerator))];
    const [first] = numbers;
    const areAlike = numbers.length > 1 && numbers.every((one) => first !== undefined && sameMeasure(one, first));
    if (areAlike && numbers.length === group.length && makesOneHundred(group.map(({ ratio }) => ratio)))
      for (const { index } of numbers) wholes.set(index, numbers);
  }
  return wholes;
}

/** The whole that shares in the sentence of a number make; empty where none do. */
export function wholeOfSentence(wholes: Wholes, { place }: Measurement): readonly Measurement[] {
  for (const numbers of wholes.values()) if (numbers[0]?.place.sentence === place.sentence) return numbers;
  return [];
}

/** The exact shares of each sentence, those in brackets apart. */
function sideBySide(shares: readonly Numbered[]): readonly (readonly Numbered[])[] {
  const groups = new Map<string, Numbered[]>();
  for (const share of shares) {
    if (share.ratio.hedge !== null) continue;
    const { sentence } = share.ratio.place;
    const key = `${sentence} ${share.numerator.place.depth}`;
    groups.set(key, [...(groups.get(key) ?? []), share]);
  }
  return [...groups.values()];
}
