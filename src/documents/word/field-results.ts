import { partitionPoint } from '../../core/text/partition-point';
import type { RunPlace } from './run-place';

/** Whether a place of a part is the result of a field, which the next update of the field would bring back. */
export function fieldResults(source: string): (place: RunPlace, at: number) => boolean {
  const places: number[] = [];
  const depths: number[] = [];
  let depth = 0;
  for (const match of source.matchAll(/<(?:[^\s<>/:]+:)?fldChar\b[^>]*?fldCharType\s*=\s*["'](begin|end)/g)) {
    depth += match[1] === 'begin' ? 1 : -1;
    places.push(match.index);
    depths.push(depth);
  }
  const isOpenAt = (at: number): boolean =>
    (depths[partitionPoint(places.length, (i) => (places[i] ?? 0) < at) - 1] ?? 0) > 0;
  return ({ around }, at) => around.some(({ name }) => name === 'w:fldSimple') || isOpenAt(at);
}
