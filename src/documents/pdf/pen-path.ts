import { apply, type Matrix, type Point } from '../drawn/matrix';
import type { SubPath } from '../drawn/paint-path';

/** How the library writes a path: a code, then its coordinates. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;

/** The parts of a path as they lie on the page; `close` draws each back to where it began. */
export function partsOfPath(data: ArrayLike<number>, matrix: Matrix, close: boolean): SubPath[] {
  const parts: { points: Point[]; straight: boolean }[] = [];
  let part: { points: Point[]; straight: boolean } | undefined;
  for (let i = 0; i < data.length; ) {
    const code = data[i++];
    const pairs = code === CURVE ? 3 : code === QUADRATIC ? 2 : code === MOVE || code === LINE ? 1 : 0;
    const at = i + 2 * (pairs - 1);
    i += 2 * pairs;
    if (pairs === 0) {
      if (part !== undefined) part.points.push(part.points[0] as Point);
      continue;
    }
    const point = apply(matrix, data[at] ?? 0, data[at + 1] ?? 0);
    if (code === MOVE || part === undefined) {
      part = { points: [point], straight: true };
      parts.push(part);
      continue;
    }
    part.points.push(point);
    if (pairs > 1) part.straight = false;
  }
  if (close) for (const { points } of parts) points.push(points[0] as Point);
  return parts;
}
