import type { Glyph } from './drawn-page';

/** Text drawn again so near, in heights of its letters, is drawn to look bold. */
const NEAR = 0.16;
/** And never further than so much of its own width: two narrow digits may stand close. */
const NEAR_OF_WIDTH = 0.45;

/** Each character once, however often it was drawn over itself; the first stays. Linear. */
export function withoutDoubles(glyphs: readonly Glyph[]): Glyph[] {
  const kept: Glyph[] = [];
  const placed = new Map<string, Glyph[]>();
  for (const glyph of glyphs) {
    const [column, row] = [Math.floor(glyph.x / CELL), Math.floor(glyph.y / CELL)];
    if (isDrawnAlready(glyph, column, row, placed)) continue;
    const key = keyOf(glyph.text, column, row);
    const there = placed.get(key);
    if (there === undefined) placed.set(key, [glyph]);
    else there.push(glyph);
    kept.push(glyph);
  }
  return kept;
}

/** Points; larger than the distance at which large letters still count as one. */
const CELL = 8;

const keyOf = (text: string, column: number, row: number): string => `${column} ${row} ${text}`;

function isDrawnAlready(
  glyph: Glyph,
  column: number,
  row: number,
  placed: ReadonlyMap<string, readonly Glyph[]>,
): boolean {
  for (let i = column - 1; i <= column + 1; i++) {
    for (let j = row - 1; j <= row + 1; j++) {
      if (placed.get(keyOf(glyph.text, i, j))?.some((other) => isSame(glyph, other))) return true;
    }
  }
  return false;
}

function isSame(a: Glyph, b: Glyph): boolean {
  const near = Math.min(NEAR * Math.max(a.size, b.size), NEAR_OF_WIDTH * Math.max(a.width, 0.5));
  const alike = Math.abs(a.size - b.size) <= 0.15 * a.size && Math.abs(a.angle - b.angle) < 5;
  return alike && Math.abs(a.x - b.x) <= near && Math.abs(a.y - b.y) <= near;
}
