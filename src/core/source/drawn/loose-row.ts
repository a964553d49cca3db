import type { Range } from '../../text/range';
import type { Replacement } from '../../text/rewritten';
import { bar, cellParts } from './bars';
import { isWall } from './signs';

/** Two walls stand in an emphasis or a menu; a row of a table has more. */
const FEWEST_WALLS = 3;

/**
 * A line whose cells are parted by walls that stand under no others: a row between bars. Nothing where there are too few walls
 * to tell.
 */
export function looseRow(text: string, { start, end }: Range): Replacement[] {
  const line = text.slice(start, end);
  const walls: number[] = [];
  for (let at = 0; at < line.length; at++) if (isWall(line, at, 'box')) walls.push(start + at);
  if (walls.length < FEWEST_WALLS) return [];
  const parts = walls.slice(1).flatMap((wall, i) => {
    const from = (walls[i] as number) + 1;
    const words = text.slice(from, wall);
    const at = from + words.length - words.trimStart().length;
    return cellParts(words.trim() === '' ? [] : [{ start: at, end: at + words.trim().length }], from);
  });
  const [first, last] = [walls[0] as number, walls.at(-1) as number];
  return [{ start: first, end: last + 1, parts: [...parts, bar(last, '|')] }];
}
