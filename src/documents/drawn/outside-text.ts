import { cellOf } from './assign-glyphs';
import type { Glyph } from './drawn-page';
import type { Grid } from './grid';
import { textLines } from './text-lines';

/** Letters of a line that stand nearer, in heights of them, follow each other. */
const FOLLOWS = 0.6;
/** How far letters reach above and below their baseline, in heights of them. */
const [ABOVE, BELOW] = [0.8, 0.12];

/** A baseline this near to the border below it, in heights of the letters, leaves no room for a cell's text. */
const ON_BORDER = 0.12;

/**
 * Glyphs of lines that a drawn table does not hold although they reach into it: a heading set so close above or below it that
 * its upper or lower border runs through the line, and that crosses the borders of its columns or stands on the lower one
 * below the text of a cell.
 */
export function straddling(glyphs: readonly Glyph[], grid: Grid): ReadonlySet<Glyph> {
  const outside = new Set<Glyph>();
  const near = glyphs.filter((glyph) => isOnEdge(glyph, grid));
  if (near.length === 0) return outside;
  for (const { glyphs: line } of textLines(near)) {
    let run: Glyph[] = [];
    const settle = (): void => {
      if (crosses(run, grid) || isBelow(run, glyphs, grid)) for (const glyph of run) outside.add(glyph);
      run = [];
    };
    for (const glyph of line) {
      const last = run.at(-1);
      if (last !== undefined && glyph.x - last.x - last.width > FOLLOWS * glyph.size) settle();
      run.push(glyph);
    }
    settle();
  }
  return outside;
}

const isOnEdge = ({ x, y, size, angle }: Glyph, grid: Grid): boolean =>
  angle === 0 &&
  x > grid.left - size &&
  x < grid.right &&
  [grid.top, grid.bottom].some((edge) => y - ABOVE * size < edge && y + BELOW * size > edge);

/** It stands on the lower border, in a cell that has its own text above. */
function isBelow(run: readonly Glyph[], glyphs: readonly Glyph[], grid: Grid): boolean {
  const [first, cell] = [run[0], run[0] && cellOf(grid, run[0])];
  if (first === undefined || Math.abs(grid.bottom - first.y) > ON_BORDER * first.size) return false;
  return glyphs.some((other) => other.y < first.y - 0.6 * first.size && cellOf(grid, other) === cell);
}

/** It runs over the border of a column: some border lies well inside it. */
function crosses(run: readonly Glyph[], grid: Grid): boolean {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return false;
  const row = first.y < (grid.top + grid.bottom) / 2 ? 0 : grid.ys.length - 2;
  const borders = grid.cells.filter((cell) => cell.row <= row && row < cell.row + cell.rows).map(({ right }) => right);
  const [left, right] = [first.x + 0.5 * first.size, last.x + last.width - 0.5 * last.size];
  return borders.some((border) => border > left && border < right && border < grid.right - 1);
}
