import type { Group } from './group';
import type { Piece } from './pieces/piece';

/** Gives a row with fewer values than columns its columns, or null. */
export type Placing = (group: Group) => readonly Piece[] | null;

const never: Placing = () => null;

/**
 * For tables set in columns by spaces: blanks leave no trace but their place. Learns where the columns stand, and gives the rows with fewer values their columns; null where that is not certain.
 */
export function placeByColumn(text: string, groups: readonly Group[], columns: number): Placing {
  if (columns < 2) return never;
  let learned: Placing | null = null;
  return (group) => {
    if (!isOneLine(group) || group.values.length >= columns) return null;
    learned ??= learn(text, groups, columns);
    return learned(group);
  };
}

/** Where a value stands on its line: columns may be set flush left, flush right or centred. */
type Edge = (text: string, piece: Piece) => number;

const EDGES: readonly Edge[] = [
  (text, piece) => widthBefore(text, piece) + (piece.end - piece.start) / 2,
  widthBefore,
  (text, piece) => widthBefore(text, piece) + (piece.end - piece.start),
];

/**
 * The edge by which all values together stand in exactly as many columns as the table has. Rows with blanks are enough:
 * every column is filled in some row. Where a row is set otherwise than the rest, the rows without blanks tell.
 */
function learn(text: string, groups: readonly Group[], columns: number): Placing {
  const lines = groups.filter((group) => isOneLine(group) && group.values.length > 1 && group.values.length <= columns);
  const full = lines.filter((group) => group.values.length === columns);
  for (const known of full.length > 1 ? [lines, full] : [lines]) {
    for (const edge of EDGES) {
      const places = clusters(text, known, edge);
      const gap = Math.min(...places.slice(1).map((place, i) => place - (places[i] ?? 0)));
      if (places.length === columns && gap >= 3) return (group) => put(text, group, edge, places, gap / 2);
    }
  }
  return never;
}

/** The places of all values, those less than three columns of text apart taken together (a line may be shifted a little). */
function clusters(text: string, lines: readonly Group[], edge: Edge): number[] {
  const places = lines.flatMap((group) => group.values.map((piece) => edge(text, piece))).sort((a, b) => a - b);
  const found: { sum: number; count: number; last: number }[] = [];
  for (const place of places) {
    const cluster = found.at(-1);
    if (cluster !== undefined && place - cluster.last < 3) {
      cluster.sum += place;
      cluster.count++;
      cluster.last = place;
    } else found.push({ sum: place, count: 1, last: place });
  }
  return found.map(({ sum, count }) => sum / count);
}

const isOneLine = (group: Group): boolean =>
  group.cells.length === 0 && group.values.every((piece) => piece.line === group.values[0]?.line);

function put(
  text: string,
  group: Group,
  edge: Edge,
  places: readonly number[],
  tolerance: number,
): readonly Piece[] | null {
  const placed: (Piece | undefined)[] = places.map(() => undefined);
  for (const piece of group.values) {
    const at = edge(text, piece);
    const column = nearest(places, at);
    if (Math.abs((places[column] ?? 0) - at) >= tolerance || placed[column] !== undefined) return null;
    placed[column] = piece;
  }
  const { end } = group;
  return placed.map((piece) => piece ?? { kind: 'blank', start: end, end, line: group.values[0]?.line ?? 0, row: -1 });
}

function nearest(centres: readonly number[], to: number): number {
  let best = 0;
  centres.forEach((centre, i) => {
    if (Math.abs(centre - to) < Math.abs((centres[best] ?? 0) - to)) best = i;
  });
  return best;
}

/**
 * Characters before a piece on its line. Text extracted from a page gives a Chinese character the same one column as a
 * space, so that positions are counted, not measured.
 */
function widthBefore(text: string, piece: Piece): number {
  return piece.start - Math.max(text.lastIndexOf('\n', piece.start - 1), text.lastIndexOf('\f', piece.start - 1)) - 1;
}
