import { joinedNumbers, type MovedPieces } from './joined-numbers';
import type { PlacedText } from './lay-out';
import { areBelowEachOther, type NumberLine, numberLines, numberZones, pitchOf } from './number-zones';

/**
 * The pieces of a text in which numbers that narrow columns without borders broke over several lines are whole, on the line
 * that has most numbers of their row. Only what shows it is joined: each part but the last is as wide as its column, the parts
 * stand as near below each other as the lines of one cell, and no two rows of the table stand so near. Parts of which only some
 * of this is true stay as they are. A table with such numbers is drawn wider, so that they have room.
 */
export function wholeNumbers(pieces: readonly PlacedText[]): readonly PlacedText[] {
  const moved = new Map<PlacedText, PlacedText | null>();
  const lines = numberLines(pieces);
  for (const zone of numberZones(lines)) {
    const joined = joinedNumbers(zone, pitchOf(lines, zone));
    if (joined.size > 0) for (const [piece, now] of widened(zone, joined)) moved.set(piece, now);
  }
  if (moved.size === 0) return pieces;
  return pieces.flatMap((piece) => {
    const now = moved.get(piece);
    return now === undefined ? [piece] : now === null ? [] : [now];
  });
}

/** The pieces of a table, drawn wider by so much that the numbers that are whole now have room in their columns. */
function widened(zone: readonly NumberLine[], joined: MovedPieces): MovedPieces {
  const factor = Math.max(...[...joined].map(([piece, now]) => (now === null ? 1 : now.width / piece.width)));
  const edge = edgeOf(zone);
  return new Map(
    zone
      .flatMap(({ pieces }) => pieces)
      .map((piece) => {
        const now = joined.get(piece);
        const { width } = now ?? piece;
        const x = (piece.x + edge * piece.width) * factor - edge * width;
        return [piece, now === null ? null : { ...(now ?? piece), x }];
      }),
  );
}

/** Where the numbers of a column stand below each other: 0 at their beginnings, 1 at their ends, 0.5 at their middles. */
function edgeOf(zone: readonly NumberLine[]): number {
  const edges = [0.5, 0, 1];
  const off = edges.map((edge) => {
    const at = ({ x, width }: PlacedText): number => x + edge * width;
    let sum = 0;
    for (const [i, { numbers }] of zone.entries()) {
      for (const number of numbers) {
        const above = zone[i - 1]?.numbers.find((other) => areBelowEachOther(other, number));
        if (above !== undefined) sum += Math.abs(at(above) - at(number));
      }
    }
    return sum;
  });
  return edges[off.indexOf(Math.min(...off))] ?? 0.5;
}
