import type { Range } from '../core/text/range';

/** An object of printed JSON that has a `start` and an `end`: where it is printed, and what it stands for. */
export interface JsonPlace {
  readonly printed: Range;
  readonly source: Range;
}

/** Everything of a printed report that stands for a range of its document; an outer object comes before those inside it. */
export function jsonPlaces(json: string): readonly JsonPlace[] {
  const places: JsonPlace[] = [];
  const open: { readonly at: number; readonly place: number; start?: number; end?: number }[] = [];
  for (let i = 0; i < json.length; i++) {
    const character = json[i];
    if (character === '"') {
      const end = endOfString(json, i);
      const name = json.slice(i + 1, end);
      const current = open.at(-1);
      if (current && (name === 'start' || name === 'end')) {
        const value = /^: ?(\d+)/.exec(json.slice(end + 1, end + 20))?.[1];
        if (value !== undefined) current[name] = Number(value);
      }
      i = end;
    } else if (character === '{') {
      open.push({ at: i, place: places.length });
      places.push(NOWHERE);
    } else if (character === '}') {
      const done = open.pop();
      if (done?.start === undefined || done.end === undefined) continue;
      places[done.place] = { printed: { start: done.at, end: i + 1 }, source: { start: done.start, end: done.end } };
    }
  }
  return places.filter((place) => place !== NOWHERE);
}

const NOWHERE: JsonPlace = { printed: { start: 0, end: 0 }, source: { start: 0, end: 0 } };

/** The place of the quote that ends a string. */
function endOfString(json: string, start: number): number {
  for (let i = start + 1; i < json.length; i++) {
    if (json[i] === '\\') i++;
    else if (json[i] === '"') return i;
  }
  return json.length;
}

/** The innermost object at an offset of the JSON. */
export const placeAtJson = (places: readonly JsonPlace[], offset: number): JsonPlace | undefined =>
  places.filter(({ printed }) => printed.start <= offset && offset <= printed.end).at(-1);

/** The object that stands for the smallest range at an offset of the document; the first of equals. */
export function placeAtSource(places: readonly JsonPlace[], offset: number): JsonPlace | undefined {
  let best: JsonPlace | undefined;
  for (const place of places) {
    const { start, end } = place.source;
    if (start > offset || offset > end || start === end) continue;
    if (!best || end - start < best.source.end - best.source.start) best = place;
  }
  return best;
}
