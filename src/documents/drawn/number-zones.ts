import type { PlacedText } from './lay-out';
import { median } from './text-lines';

/** No two lines stand nearer, in heights of their letters. */
const NEAREST = 0.9;
/** And no lines of a cell further apart. */
const FURTHEST = 1.8;
/** A line with so many words and no number is the head of another table. */
const HEAD = 4;
/** So many numbers on a line are a row of a table. */
export const FEWEST_IN_ROW = 3;

const NUMBER = /^[-−+]?\d[\d.,]*$/;

/** Pieces on one baseline. */
export interface NumberLine {
  readonly y: number;
  readonly pieces: readonly PlacedText[];
  /** Those behind all words, from left to right. */
  readonly numbers: readonly PlacedText[];
}
/** From the top down; every piece of a line has the same y. Numbers with words behind them stand in a sentence, not in a row. */
export function numberLines(pieces: readonly PlacedText[]): NumberLine[] {
  const lines = new Map<number, PlacedText[]>();
  for (const piece of pieces) lines.get(piece.y)?.push(piece) ?? lines.set(piece.y, [piece]);
  return [...lines]
    .sort(([a], [b]) => b - a)
    .map(([y, own]) => {
      const behind = [...own].reverse().findIndex(({ text }) => !NUMBER.test(text));
      return { y, pieces: own, numbers: behind < 0 ? own : own.slice(own.length - behind) };
    });
}

/** The lines between the heads of tables. */
export function numberZones(lines: readonly NumberLine[]): NumberLine[][] {
  const zones: NumberLine[][] = [[]];
  for (const line of lines) {
    if (line.numbers.length === 0 && line.pieces.length >= HEAD) zones.push([]);
    else zones.at(-1)?.push(line);
  }
  return zones.filter((zone) => zone.some(({ numbers }) => numbers.length >= FEWEST_IN_ROW));
}

/** The distance at which lines in letters as high as those of a table stand below each other most often: that of one cell. */
export function pitchOf(lines: readonly NumberLine[], zone: readonly NumberLine[]): number {
  const height = median(zone.flatMap(({ numbers }) => numbers.map((number) => number.height)));
  const counts = new Map<number, number>();
  for (const [i, { y, pieces }] of lines.entries()) {
    const own = pieces.filter((piece) => Math.abs(piece.height - height) <= 0.1 * height);
    const below = own.map((piece) =>
      lines.slice(i + 1, i + 5).find((line) => line.pieces.some((other) => areBelowEachOther(piece, other))),
    );
    for (const distance of new Set(below.map((line) => Math.round(((y - (line?.y ?? y)) / height) * 40) / 40)))
      if (distance >= NEAREST && distance <= FURTHEST) counts.set(distance, (counts.get(distance) ?? 0) + 1);
  }
  const [usual] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [FURTHEST, 0]);
  return usual * height;
}

export const areBelowEachOther = (a: PlacedText, b: PlacedText): boolean => a.x < b.x + b.width && b.x < a.x + a.width;
