import { partitionPoint } from '../../core/text/partition-point';
import type { Range } from '../../core/text/range';
import { h, type ViewChild } from '../node';
import { placeAttribute } from '../place';
import type { Spot } from './spots';

/** No spot reaches over more characters than this: so far back is looked for one that begins before a range. */
const LONGEST = 2000;

/** The text of a range with its spots in it. What several spots share is drawn once, with all that is to be said of it. */
export function markedText(text: string, { start, end }: Range, spots: readonly Spot[]): ViewChild[] {
  const own = touching(spots, start, end);
  const borders = [...new Set([start, end, ...own.flatMap((one) => [one.start, one.end])])]
    .filter((place) => place >= start && place <= end)
    .sort((a, b) => a - b);
  const told = new Set<Spot>();
  return borders.slice(1).map((to, i) => {
    const from = borders[i] ?? to;
    const here = own.filter((one) => one.start <= from && to <= one.end);
    return here.length === 0 ? text.slice(from, to) : piece(text.slice(from, to), here, told);
  });
}

/** What is marked at a place without characters: a blank cell. */
export const spotsAt = (spots: readonly Spot[], { start, end }: Range): readonly Spot[] =>
  touching(spots, start - 1, end + 1).filter(
    (one) => one.kind !== 'figure' && one.start >= start - 1 && one.end <= end + 1,
  );

function touching(spots: readonly Spot[], start: number, end: number): readonly Spot[] {
  const found: Spot[] = [];
  for (let i = partitionPoint(spots.length, (at) => (spots[at]?.start ?? 0) < start - LONGEST); i < spots.length; i++) {
    const spot = spots[i] as Spot;
    if (spot.start >= end) break;
    if (spot.end > start || (spot.start === spot.end && spot.start >= start)) found.push(spot);
  }
  return found;
}

/** A place that says something is reached with the keyboard, once where it is drawn in several pieces. */
function piece(words: string, here: readonly Spot[], told: Set<Spot>): ViewChild {
  const labels = here.filter(({ label }) => label !== '');
  const news = labels.filter((one) => !told.has(one));
  for (const one of news) told.add(one);
  const innermost = here.reduce((a, b) => (b.end - b.start < a.end - a.start ? b : a));
  const place = labels.find(({ kind }) => kind === 'finding') ?? innermost;
  const isReached = news.length > 0;
  return h(
    'span',
    {
      class: `spot ${[...new Set(here.map(({ className }) => className))].join(' ')}`,
      'data-at': placeAttribute(place),
      role: isReached ? 'button' : null,
      tabindex: isReached ? 0 : null,
      'aria-label': isReached ? `${words} · ${news.map(({ label }) => label).join(' · ')}` : null,
    },
    words,
  );
}
