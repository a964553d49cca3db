import type { Measurement } from '../meaning/measurement';

/** How sure it is that the parts are all there are. */
export type Completeness =
  /** A full statutory set, or words that say so (全部办理完毕, 其他…): Σ must be the total. */
  | 'full'
  /** A pair of opposites, a list that ends in 其他, most of a statutory set. */
  | 'likely'
  /** Parts that exclude each other, perhaps not all of them: Σ cannot be more. */
  | 'disjoint'
  /** Examples or topics that may overlap: only each of them cannot be more. */
  | 'open';

/** A total and its parts as a sentence lists them. */
export interface List {
  readonly source: string;
  readonly head: Measurement;
  readonly parts: readonly Measurement[];
  readonly completeness: Completeness;
  /** One item may be in several parts (channels of publication, ways of response). */
  readonly countedOnce: boolean;
  /** 其中, a bracket or the form's own words tie the parts to this head; without, the list can only confirm. */
  readonly tied: boolean;
  /** Tied by nothing but the form's own words: whatever makes its total narrower must have been understood. */
  readonly isUnmarked?: boolean;
  /** Its words say that it adds up numbers: where these may not be all, that is said rather than nothing. */
  readonly saysTotal?: true;
}

/** A list that is tied to its total, and of which each item is in one part, unless `more` says otherwise. */
export const dividedInto = (
  source: string,
  head: Measurement,
  parts: readonly Measurement[],
  completeness: Completeness,
  more: Partial<List> = {},
): List => ({ source, head, parts, completeness, countedOnce: false, tied: true, ...more });

/** Longer lists are tables in disguise. */
export const LONGEST_LIST = 40;

/** The counts of a sentence from one on, as many as a list may have. */
export function restOfSentence(counts: readonly Measurement[], from: number): readonly Measurement[] {
  const sentence = counts[from]?.place.sentence;
  let end = from;
  while (end - from < LONGEST_LIST && counts[end]?.place.sentence === sentence && end < counts.length) end++;
  return counts.slice(from, end);
}

/** By the index of a count the total of the list that it is a part of; of several lists the last. */
export function totalOfPart(
  lists: readonly List[],
  counts: readonly Measurement[],
): readonly (Measurement | undefined)[] {
  const heads = new Array<Measurement | undefined>(counts.length);
  for (const { head, parts } of lists) for (const part of parts) heads[part.index] = head;
  return heads;
}
