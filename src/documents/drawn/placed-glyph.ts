import type { Glyph } from './drawn-page';
import { apply, type Matrix } from './matrix';

/** A character before its matrix: where it starts, how far it reaches and how tall it is, in the units of its text. */
export interface GlyphBox {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly advance: number;
  readonly size: number;
  readonly pale: boolean;
  /** Degrees by which it is turned besides; 0 if left out. */
  readonly turn?: number;
}

/** A smaller one is not to be read, whatever it says. */
const SMALLEST = 0.5;

/** The character on the page; null where its box is no box or too small to be seen. */
export function placedGlyph({ text, x, y, advance, size, pale, turn = 0 }: GlyphBox, matrix: Matrix): Glyph | null {
  const [start, end] = [apply(matrix, x, y), apply(matrix, x + advance, y)];
  const tall = size * Math.hypot(matrix[2], matrix[3]);
  if (!Number.isFinite(start.x + start.y + end.x + end.y + tall) || tall < SMALLEST) return null;
  // What does not advance still lies along its line.
  const [dx, dy] = advance === 0 ? [matrix[0], matrix[1]] : [end.x - start.x, end.y - start.y];
  const degrees = (Math.atan2(dy, dx) * 180) / Math.PI + turn;
  return {
    text,
    x: start.x,
    y: start.y,
    width: Math.hypot(end.x - start.x, end.y - start.y),
    size: tall,
    angle: Math.abs(degrees) < 1e-6 ? 0 : (degrees + 360) % 360,
    pale,
  };
}
