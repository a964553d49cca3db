import { cellOf } from './assign-glyphs';
import type { DrawnPage, Glyph } from './drawn-page';
import { type DrawnTable, drawnTable } from './drawn-table';
import { withSpacingAround } from './gaps';
import type { Grid } from './grid';
import { gridsOf } from './grids';
import { straddling } from './outside-text';
import { type TextLine, textLines } from './text-lines';
import { quarterTurns, turnPage } from './turn-page';
import { withoutWatermark } from './watermark';
import { withoutDoubles } from './without-doubles';

/** Lines of text, or a table, in the order in which they stand on the page. */
export type PageBlock = { readonly lines: readonly TextLine[] } | { readonly table: DrawnTable };

export interface ReadPage {
  /** From 1. */
  readonly number: number;
  readonly height: number;
  readonly blocks: readonly PageBlock[];
  /** Nothing is on it but a picture, which is not read. */
  readonly picture: boolean;
}

/** Fewer characters are no text of a page: a stamp, its number. */
const FEWEST = 15;

/** The text and the tables of a page: each glyph belongs to the smallest cell around it, what is in none is running text. */
export function readPage(drawn: DrawnPage, number: number): ReadPage {
  const turned = turnPage(drawn);
  const grids = gridsOf(turned);
  const page = withoutWatermark(turned, grids);
  const glyphs = withoutDoubles(page.glyphs);
  const beside = new Set(grids.flatMap((grid) => [...straddling(glyphs, grid)]));
  const inside = new Map<Grid, Glyph[]>();
  const outside: Glyph[] = [];
  for (const glyph of glyphs) {
    const grid = grids.find((one) => !beside.has(glyph) && cellOf(one, glyph) >= 0);
    if (grid !== undefined) inside.get(grid)?.push(glyph) ?? inside.set(grid, [glyph]);
    else if (quarterTurns(glyph) === 0) outside.push(glyph);
  }
  const tables = grids.filter((grid) => inside.has(grid)).sort((a, b) => a.top - b.top || a.left - b.left);
  const blocks = inOrder(
    withSpacingAround(textLines(outside)),
    tables.map((grid) => ({ top: grid.top, table: drawnTable(grid, inside.get(grid) ?? [], number) })),
  );
  return { number, height: page.height, blocks, picture: drawn.picture && glyphs.length < FEWEST };
}

function inOrder(
  lines: readonly TextLine[],
  tables: readonly { readonly top: number; readonly table: DrawnTable }[],
): PageBlock[] {
  const blocks: PageBlock[] = [];
  let next = 0;
  const linesAbove = (limit: number): void => {
    const above: TextLine[] = [];
    for (let line = lines[next]; line !== undefined && line.y - line.size / 2 <= limit; line = lines[++next])
      above.push(line);
    if (above.length > 0) blocks.push({ lines: above });
  };
  for (const { top, table } of tables) {
    linesAbove(top);
    blocks.push({ table });
  }
  linesAbove(Number.POSITIVE_INFINITY);
  return blocks;
}
