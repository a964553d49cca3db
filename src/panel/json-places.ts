import { visit } from 'jsonc-parser/lib/esm/main.js';
import type { Range } from '../core/text/range';

/** An object of printed JSON that has a `start` and an `end`: where it is printed, and what it stands for. */
export interface JsonPlace {
  readonly printed: Range;
  readonly source: Range;
}

interface OpenObject {
  readonly at: number;
  /** Its index among the places. */
  readonly place: number;
  start?: number;
  end?: number;
}

/** Everything of a printed report that stands for a range of its document; an outer object comes before those inside it. */
export function jsonPlaces(json: string): readonly JsonPlace[] {
  const places: (JsonPlace | null)[] = [];
  const open: OpenObject[] = [];
  let name = '';
  visit(json, {
    onObjectBegin: (at) => {
      open.push({ at, place: places.length });
      places.push(null);
    },
    onObjectProperty: (property) => {
      name = property;
    },
    onLiteralValue: (value) => {
      const current = open.at(-1);
      if (current && typeof value === 'number' && (name === 'start' || name === 'end')) current[name] = value;
      name = '';
    },
    onObjectEnd: (at, length) => {
      const done = open.pop();
      if (done?.start === undefined || done.end === undefined) return;
      places[done.place] = {
        printed: { start: done.at, end: at + length },
        source: { start: done.start, end: done.end },
      };
    },
  });
  return places.filter((place) => place !== null);
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
