import type { Quote } from './annotation';
import { type AnchorCandidate, candidatesOf, comparedOf, isAnywhere, untouchedOf, withBoth } from './candidates';
import type { PlaceIndex } from './place-index';
import { numberBefore, REACH, tellingIn } from './surroundings';

/** Why a mark has no place. */
export type OrphanReason =
  /** Its words are not in the text. */
  | 'gone'
  /** What stood around it is there, with something else in between: a number that was changed. */
  | 'changed'
  /** Its words are there, but not where they stood, as far as can be told. */
  | 'elsewhere'
  /** Several places fit equally well. */
  | 'several'
  /** It never had a place (accepted findings of the first version of the file). */
  | 'no-quote';

/** A start, several that fit equally well, or why there is none. */
export type Found = number | readonly number[] | OrphanReason;

/** Both contexts fit with some edits: shares of the two together. */
const LIKE = 1.3;
/** One context fits with a few edits, where the other fits whole. */
const NEARLY = 0.8;
/** Of two places the better one is better by so much, in shares of one context. */
const CLEARLY = 0.15;
/** Fewer characters that say something are no evidence. */
const FEWEST = 5;
/** Words that are long enough to be found without what stood around them. */
const LONG = 12;

/**
 * Where a quote stands in a text; `placesOf` gives the places of its words, null where they are nearly everywhere. Where its context
 * is whole that is certain; else it is looked for with care. `isOneOfMany`: there are so many quotes that the text must not be
 * searched for each.
 */
export function placeOfQuote(
  text: string,
  quote: Quote,
  placesOf: (words: string) => PlaceIndex | null,
  isOneOfMany: boolean,
): Found {
  if (quote.exact === '') return 'no-quote';
  const verbatim = isOneOfMany ? verbatimAmong(text, quote, placesOf(quote.exact)) : verbatimIn(text, quote);
  if (verbatim !== null) return verbatim;
  const places = placesOf(quote.exact);
  if (places === null) return 'several';
  const { prefix, suffix } = comparedOf(quote);
  const untouched = untouchedOf(text, quote, places);
  if (untouched.length > 0) return isTelling(prefix + suffix) ? oneOf(untouched) : untouched.map(({ start }) => start);
  if (isChanged(text, quote)) return 'changed';
  const candidates = candidatesOf(text, quote, places);
  if (candidates.length === 0) return isAnywhere(text, quote, places) ? 'elsewhere' : 'gone';
  // In a run of the same number one place is told from the next by how many follow.
  const isRun = numberBefore(quote.prefix) === quote.exact;
  const half = candidates.filter(
    ({ before, behind, named, followed }) =>
      (before === 1 && named === 'just' && (followed || !isRun) && isTelling(prefix)) ||
      (behind === 1 && followed && isTelling(suffix) && (named !== null || before >= NEARLY)),
  );
  if (half.length > 0) return best(half);
  const named = candidates.filter((one) => one.followed && one.named === 'just');
  const alike = named.filter(({ before, behind }) => before + behind >= LIKE);
  if (alike.length > 0) return best(alike);
  return bySentence(text, quote, named) ?? 'elsewhere';
}

/** The one place where all of a quote stands as it was written down; null for none or several, or where it says too little. */
function verbatimIn(text: string, { prefix, exact, suffix }: Quote): number | null {
  const all = prefix + exact + suffix;
  if (!isTelling(prefix + suffix)) return null;
  const at = text.indexOf(all);
  return at < 0 || text.indexOf(all, at + 1) >= 0 ? null : at + prefix.length;
}

/** The same, without a search of the text: where all of it stands, its words have what is compared of both contexts around them. */
function verbatimAmong(text: string, quote: Quote, places: PlaceIndex | null): number | null {
  const { prefix, exact, suffix } = quote;
  const isPlain = !/[<>]/.test(prefix + suffix) && prefix.length <= REACH && suffix.length <= REACH;
  if (places === null || !isPlain) return verbatimIn(text, quote);
  if (!isTelling(prefix + suffix)) return null;
  const [only, ...more] = withBoth(quote, places).filter(({ start }) =>
    text.startsWith(prefix + exact + suffix, start - prefix.length),
  );
  return only === undefined || more.length > 0 ? null : only.start;
}

const oneOf = (candidates: readonly Pick<AnchorCandidate, 'start'>[]): Found => {
  const [only, ...more] = candidates;
  return only !== undefined && more.length === 0 ? only.start : candidates.map(({ start }) => start);
};

function best(candidates: readonly AnchorCandidate[]): Found {
  const scoreOf = ({ before, behind }: AnchorCandidate): number => before + behind;
  const most = Math.max(...candidates.map(scoreOf));
  return oneOf(candidates.filter((one) => most - scoreOf(one) < CLEARLY));
}

const isTelling = (context: string): boolean => tellingIn(context) >= FEWEST;

/** So far apart the two contexts may stand, whatever number is between them now. */
const GAP = 24;

/** Whether both contexts stand there as they were, with other words between them. */
function isChanged(text: string, { prefix, suffix, exact }: Quote): boolean {
  if (!isTelling(prefix) || suffix.length === 0) return false;
  for (let at = text.indexOf(prefix); at >= 0; at = text.indexOf(prefix, at + 1)) {
    const end = at + prefix.length;
    const next = text.slice(end, end + exact.length + GAP + suffix.length).indexOf(suffix);
    const between = text.slice(end, end + next);
    if (next >= 0 && !between.startsWith(exact) && !between.endsWith(exact)) return true;
  }
  return false;
}

/** A short paragraph or a row that was moved whole: its own words are there once, and enough of them. */
function bySentence(
  text: string,
  { exact, prefix, suffix }: Quote,
  candidates: readonly AnchorCandidate[],
): Found | null {
  const head = /[^。；\n]*$/.exec(prefix)?.[0] ?? '';
  const tail = /^[^。；\n]*/.exec(suffix)?.[0] ?? '';
  if (head.length === prefix.length || tail.length === suffix.length) return null;
  if (tellingIn(head + exact + tail) < LONG) return null;
  const same = candidates.filter(
    ({ start }) => text.endsWith(head, start) && text.startsWith(tail, start + exact.length),
  );
  return same.length === 0 ? null : oneOf(same);
}
