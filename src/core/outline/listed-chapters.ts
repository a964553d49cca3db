import type { Ordinal } from './ordinals';
import { titleAt } from './title';

/** How far apart two points of one paragraph may begin. */
const LONGEST_POINT = 400;

const isChapter = ({ kind, number }: Ordinal): boolean => kind === 'chapter' && number > 0;

/** Whether an ordinal stands in the paragraph of the one before: behind it in a line, or in a line behind `;`. */
function goesOn(folded: string, before: Ordinal, { place, number, start }: Ordinal): boolean {
  if (number !== before.number + 1 || start - before.end > LONGEST_POINT) return false;
  return place !== 'line' || /[;,、]$/.test(folded.slice(before.end, start).trimEnd());
}

/** The points of a list that begins at `first` among the chapters: as many as count on in one paragraph. */
function pointsFrom(folded: string, chapters: readonly Ordinal[], first: number): readonly Ordinal[] {
  let end = first + 1;
  for (let next = chapters[end]; next; next = chapters[++end])
    if (!goesOn(folded, chapters[end - 1] as Ordinal, next)) break;
  return chapters.slice(first, end);
}

const isKnown = (folded: string, { end, place }: Ordinal): boolean =>
  titleAt(folded, end, place !== 'line', true).known;

/**
 * The ordinals again, with those that a paragraph lists inside a chapter (一、…；二、…。) standing in a sentence and no
 * longer at the head of a line. A list begins at 一, behind a chapter or before the first one, and no point of it has a
 * title that the notices print: else it may be the chapters themselves, in a text that lost its line breaks.
 */
export function withListedChapters(folded: string, ordinals: readonly Ordinal[]): readonly Ordinal[] {
  const chapters = ordinals.filter(isChapter);
  const isOpener = ({ number, place }: Ordinal): boolean => number === 1 && place === 'line';
  const openers = chapters.filter(isOpener).length;
  const listed = new Set<Ordinal>();
  let opened = false;
  chapters.forEach((one, at) => {
    const points = isOpener(one) && (opened || openers > 1) ? pointsFrom(folded, chapters, at) : [];
    if (points.length > 1 && !points.some((point) => isKnown(folded, point)))
      for (const point of points) listed.add(point);
    opened ||= one.place === 'line' && !listed.has(one);
  });
  if (listed.size === 0) return ordinals;
  return ordinals.map((one) => (listed.has(one) && one.place === 'line' ? { ...one, place: 'sentence' } : one));
}
