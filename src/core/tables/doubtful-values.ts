import { cutByStray, type Printed } from './cut-numbers';
import type { Group } from './group';
import type { Piece } from './pieces/piece';

/**
 * The values of placed rows that may be parts of numbers, for what stands above or below them (no other placed row between) was
 * given to no row. `groups` are in document order; their order is that of the rows on the page.
 */
export function doubtfulValues(
  source: Printed,
  groups: readonly Group[],
  isPlaced: (group: Group) => boolean,
  columns: number,
): ReadonlySet<Piece> {
  const doubtful = new Set<Piece>();
  let above: Group | null = null;
  let strays: Group[] = [];
  for (const group of groups) {
    if (!isPlaced(group)) {
      if (above !== null) for (const piece of cutByStray(source, above, group, columns)) doubtful.add(piece);
      strays.push(group);
      continue;
    }
    const tail = group.tail === undefined ? [] : [group.tail];
    for (const stray of [...strays, ...tail])
      for (const piece of cutByStray(source, group, stray, columns)) doubtful.add(piece);
    [above, strays] = [group, tail];
  }
  return doubtful;
}
