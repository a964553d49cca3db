import type { Glyph } from './drawn-page';
import { gapsOf } from './gaps';
import type { Grid } from './grid';
import { lastAtMost } from './last-at-most';
import { textLines } from './text-lines';

/** Digits that stand so near to each other, in heights of them, are one number, also where a border runs through it. */
const ONE_NUMBER = 0.12;
/** A border this far inside a digit, in widths of it, runs through it. */
const CUT = 0.15;

/** The glyphs of each cell of a grid, by the index of the cell. A number that is too wide for its cell stays in one. */
export function assignGlyphs(glyphs: readonly Glyph[], grid: Grid): ReadonlyMap<number, readonly Glyph[]> {
  const assigned = new Map<number, Glyph[]>();
  const moved = overflowing(glyphs, grid);
  for (const glyph of glyphs) {
    const cell = moved.get(glyph) ?? cellOf(grid, glyph);
    const there = assigned.get(cell);
    if (there === undefined) assigned.set(cell, [glyph]);
    else there.push(glyph);
  }
  return assigned;
}

/** Index of the cell in which the middle of a glyph stands; -1 outside the grid. */
export function cellOf(grid: Grid, glyph: Glyph, along = 0.5): number {
  const radians = (glyph.angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const [ahead, up] = [glyph.width * along, 0.35 * glyph.size];
  return cellAtPoint(grid, glyph.x + cos * ahead + sin * up, glyph.y + sin * ahead - cos * up);
}

export function cellAtPoint(grid: Grid, x: number, y: number): number {
  const [column, row] = [lastAtMost(grid.xs, x), lastAtMost(grid.ys, y)];
  const columns = grid.xs.length - 1;
  if (column < 0 || row < 0 || column >= columns || row >= grid.ys.length - 1) return -1;
  return grid.cellAt[row * columns + column] ?? -1;
}

/** Digits of numbers that a border runs through, with the cell that has most of each. */
function overflowing(glyphs: readonly Glyph[], grid: Grid): ReadonlyMap<Glyph, number> {
  const moved = new Map<Glyph, number>();
  const digits = glyphs.filter(({ text, angle }) => angle === 0 && /^[\d.,]$/.test(text));
  if (!digits.some((digit) => isCut(digit, grid))) return moved;
  for (const line of textLines(digits)) {
    const gaps = gapsOf(line);
    let number: Glyph[] = [];
    const settle = (): void => {
      const cell = number.some((digit) => isCut(digit, grid)) ? fullest(number, grid) : -1;
      if (cell >= 0) for (const digit of number) moved.set(digit, cell);
    };
    for (const [i, glyph] of line.glyphs.entries()) {
      if (i > 0 && (gaps[i - 1] as number) > ONE_NUMBER * line.size) {
        settle();
        number = [];
      }
      number.push(glyph);
    }
    settle();
  }
  return moved;
}

const isCut = (digit: Glyph, grid: Grid): boolean => cellOf(grid, digit, CUT) !== cellOf(grid, digit, 1 - CUT);

function fullest(number: readonly Glyph[], grid: Grid): number {
  const counts = new Map<number, number>();
  for (const digit of number) {
    const cell = cellOf(grid, digit);
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [-1, 0] as [number, number])[0];
}
