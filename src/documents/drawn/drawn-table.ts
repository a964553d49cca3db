import { assignGlyphs } from './assign-glyphs';
import { cellText } from './cell-text';
import type { Glyph } from './drawn-page';
import type { Grid } from './grid';

/** A cell of a table with its text, a string for each of its lines. */
export interface DrawnCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly lines: readonly string[];
  /** Its last line leaves no room for another letter. */
  readonly full: boolean;
  /** Where it is printed: the number of the page, from 1. */
  readonly page: number;
}

export interface DrawnTable {
  /** Places of the lines between its columns, in points from the left of the page. */
  readonly xs: readonly number[];
  readonly rows: number;
  /** It is told by the places of its text, not by lines: its columns have no borders. */
  readonly open?: true;
  /** Row by row, from left to right. */
  readonly cells: readonly DrawnCell[];
}

/** Room between a border and the text, in points. */
const PADDING = { least: 0.5, most: 8 };

/** The table that a grid and the text inside it make. */
export function drawnTable(grid: Grid, glyphs: readonly Glyph[], page: number): DrawnTable {
  const assigned = assignGlyphs(glyphs, grid);
  const padding = paddingOf(grid, assigned);
  const cells = grid.cells.map((cell, i) => {
    const { row, column, rows, columns } = cell;
    return { row, column, rows, columns, page, ...cellText(assigned.get(i) ?? [], cell, padding) };
  });
  return { xs: grid.xs, rows: grid.ys.length - 1, cells };
}

/** The least room to the left of the text in any cell. */
function paddingOf({ cells }: Grid, assigned: ReadonlyMap<number, readonly Glyph[]>): number {
  let least = PADDING.most;
  for (const [i, glyphs] of assigned) {
    const left = cells[i]?.left ?? 0;
    for (const { x } of glyphs) least = Math.min(least, x - left);
  }
  return Math.max(least, PADDING.least);
}
