import type { Piece } from '../read/piece';
import type { Group } from './group';

/** Gives a row with fewer values than columns its columns, or null. */
export type Placing = (group: Group) => readonly Piece[] | null;

const never: Placing = () => null;

/**
 * For tables set in columns by spaces: blanks leave no trace but their place. Learns where the columns stand from the
 * rows that are full, and gives the rows with fewer values their columns; null where that is not certain.
 */
export function placeByColumn(folded: string, groups: readonly Group[], columns: number): Placing {
  if (columns < 2) return never;
  let learned: Placing | null = null;
  return (group) => {
    if (!isOneLine(group) || group.values.length >= columns) return null;
    learned ??= learn(folded, groups, columns);
    return learned(group);
  };
}

function learn(folded: string, groups: readonly Group[], columns: number): Placing {
  const full = groups.filter((group) => isOneLine(group) && group.values.length === columns);
  if (full.length < 3) return never;
  const centres = columnCentres(folded, full, columns);
  const gap = Math.min(...centres.slice(1).map((centre, i) => centre - (centres[i] ?? 0)));
  return gap >= 3 ? (group) => place(folded, group, centres, gap / 2) : never;
}

const isOneLine = (group: Group): boolean =>
  group.cells.length === 0 && group.values.every((piece) => piece.line === group.values[0]?.line);

function columnCentres(folded: string, full: readonly Group[], columns: number): number[] {
  const sums = new Array<number>(columns).fill(0);
  for (const group of full) group.values.forEach((piece, i) => { sums[i] = (sums[i] ?? 0) + centreOf(folded, piece); });
  return sums.map((sum) => sum / full.length);
}

function place(folded: string, group: Group, centres: readonly number[], tolerance: number): readonly Piece[] | null {
  const placed: (Piece | undefined)[] = centres.map(() => undefined);
  for (const piece of group.values) {
    const centre = centreOf(folded, piece);
    const column = nearest(centres, centre);
    if (Math.abs((centres[column] ?? 0) - centre) >= tolerance || placed[column] !== undefined) return null;
    placed[column] = piece;
  }
  const end = group.end;
  return placed.map((piece) => piece ?? { kind: 'blank', start: end, end, line: group.values[0]?.line ?? 0, row: -1 });
}

function nearest(centres: readonly number[], to: number): number {
  let best = 0;
  centres.forEach((centre, i) => {
    if (Math.abs(centre - to) < Math.abs((centres[best] ?? 0) - to)) best = i;
  });
  return best;
}

/** The middle of a piece in columns of a fixed-width font, where a Chinese character takes two. */
function centreOf(folded: string, piece: Piece): number {
  const lineStart = Math.max(folded.lastIndexOf('\n', piece.start - 1), folded.lastIndexOf('\f', piece.start - 1)) + 1;
  let width = 0;
  for (let i = lineStart; i < piece.start; i++) width += folded.charCodeAt(i) >= 0x1100 ? 2 : 1;
  return width + (piece.end - piece.start) / 2;
}
