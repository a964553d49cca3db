import type { Quote } from './annotation';
import { differ } from './likeness';
import type { QuoteContext } from './place';
import type { PlaceIndex } from './place-index';
import {
  cellsBehind,
  comparedBefore,
  comparedBehind,
  masked,
  nameBefore,
  textBefore,
  textBehind,
} from './surroundings';

/** A place, and how much of a quote's two contexts is there: from 0 to 1 for all of it. */
export interface AnchorCandidate {
  readonly start: number;
  readonly before: number;
  readonly behind: number;
  /** The words that name the number stand before it: just before, or with little in between. */
  readonly named: 'just' | 'near' | null;
  /** In a row of numbers as many cells stand behind it. */
  readonly followed: boolean;
}

/** Words that stand in more places say nothing of any of them. */
const MOST = 20_000;

/** Where words stand, in document order; null where that is nearly everywhere. */
export function placesOf(text: string, words: string): readonly QuoteContext[] | null {
  const places: QuoteContext[] = [];
  if (words === '') return places;
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    if (places.length === MOST) return null;
    const end = start + words.length;
    const [before, behind] = [textBefore(text, start), textBehind(text, end)];
    places.push({
      start,
      before: comparedBefore(before),
      behind: comparedBehind(behind),
      cellsBefore: once(() => masked(before)),
      cellsBehind: once(() => cellsBehind(behind)),
    });
  }
  return places;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The places with both contexts of a quote as they were, as far as these are compared. */
export function withBoth(quote: Quote, places: PlaceIndex): readonly QuoteContext[] {
  const { prefix, suffix } = comparedOf(quote);
  const [before, behind] = [places.before(prefix), places.behind(suffix)];
  return before.length < behind.length
    ? before.filter((place) => place.behind.startsWith(suffix))
    : behind.filter((place) => place.before.endsWith(prefix));
}

/** Those of them where the words are no part of a longer number. */
export const untouchedOf = (text: string, quote: Quote, places: PlaceIndex): readonly QuoteContext[] =>
  withBoth(quote, places).filter(({ start }) => isWhole(text, start, quote));

/** Whether the words stand anywhere as they were cut: 12 does not in 2012. */
export const isAnywhere = (text: string, quote: Quote, places: PlaceIndex): boolean =>
  places.all.some(({ start }) => isWhole(text, start, quote));

/** Those of the places of its words that could be the quote's own: one context is as it was, or the name just before it. */
export function candidatesOf(text: string, quote: Quote, places: PlaceIndex): readonly AnchorCandidate[] {
  const { prefix, suffix } = comparedOf(quote);
  const [backwards, forwards] = [differ(reversed(prefix)), differ(suffix)];
  const name = nameBefore(quote.prefix);
  const cells = cellsBehind(quote.suffix);
  const near = new Set([
    ...places.before(prefix),
    ...places.behind(suffix),
    ...(name === null ? [] : places.named(name)),
  ]);
  const whole = [...near].filter(({ start }) => isWhole(text, start, quote)).sort((a, b) => a.start - b.start);
  const isInRow = (name ?? '').includes('#') || cells.includes('#');
  return whole.map(({ start, before, behind, ...place }) => ({
    start,
    named: name === null ? null : namedBy(name, place.cellsBefore()),
    followed: !isInRow || place.cellsBehind() === cells,
    before: share(backwards(before, before.length - 1, -1, -1), prefix.length),
    behind: share(forwards(behind, 0, behind.length, 1), suffix.length),
  }));
}

/** So much may have been put in between a name and its number, but no other number. */
const BETWEEN = 48;

function namedBy(name: string, masked: string): AnchorCandidate['named'] {
  if (masked.endsWith(name)) return 'just';
  const at = masked.lastIndexOf(name);
  const between = at < 0 ? '#' : masked.slice(at + name.length);
  return between.length <= BETWEEN && !between.includes('#') ? 'near' : null;
}

/** What of the contexts of a quote is compared. */
export const comparedOf = ({ prefix, suffix }: Quote): Pick<Quote, 'prefix' | 'suffix'> => ({
  prefix: comparedBefore(prefix),
  suffix: comparedBehind(suffix),
});

const share = (edits: number, length: number): number => (length === 0 ? 1 : 1 - edits / length);

function reversed(text: string): string {
  let made = '';
  for (let i = text.length - 1; i >= 0; i--) made += text.charAt(i);
  return made;
}

const DIGITS = /[\d０-９〇零一二三四五六七八九十百千万亿]/;

/** 12 is no part of 2012, 1.12 or 12,000, nor 十 of 二十, unless the quote was cut out of such a number itself. */
function isWhole(text: string, start: number, { exact, prefix, suffix }: Quote): boolean {
  const end = start + exact.length;
  const before = text.slice(Math.max(0, start - 2), start);
  const behind = text.slice(end, end + 2);
  const goesOnBefore = DIGITS.test(exact.charAt(0)) && isDigitBefore(before) && !prefix.endsWith(before.slice(-1));
  const goesOnBehind = DIGITS.test(exact.slice(-1)) && isDigitBehind(behind) && !suffix.startsWith(behind.charAt(0));
  return !goesOnBefore && !goesOnBehind;
}

const isDigitBefore = (text: string): boolean => DIGITS.test(text.slice(-1)) || /\d[.,]$/.test(text);
const isDigitBehind = (text: string): boolean => DIGITS.test(text.charAt(0)) || /^[.,]\d/.test(text);
