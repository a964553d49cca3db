import { cellOf } from './assign-glyphs';
import { connectedRules } from './connected-rules';
import type { Box, DrawnPage, Fill, Glyph } from './drawn-page';
import { type Grid, gridOf } from './grid';
import { sidesOf } from './paint-path';
import { rulesOf } from './rules';

/** More lines on a page than this are a drawing or a map; its text is read without them. */
const MOST_LINES = 30_000;
/** No page has more tables; what has is a drawing. */
const MOST_GRIDS = 200;
/** Cells drawn as surfaces make a table in so many rows, or with a number in one: a coloured head alone does not. */
const FEWEST_ROWS = 3;

/** The tables that are drawn on a page, the smallest first. */
export function gridsOf(page: DrawnPage): Grid[] {
  if (page.lines.length > MOST_LINES || page.fills.length > MOST_LINES) return [];
  const lined = gridsIn(page.lines);
  const filled = gridsIn(page.fills.filter((fill) => isCell(fill, page, lined)).flatMap(sidesOf));
  const tiled = filled.filter((grid) => grid.ys.length > FEWEST_ROWS || holdsNumber(grid, page.glyphs));
  return [...lined, ...tiled].sort((a, b) => area(a) - area(b));
}

function gridsIn(lines: readonly Box[]): Grid[] {
  const groups = connectedRules(rulesOf(lines));
  return groups.length > MOST_GRIDS ? [] : groups.flatMap((rules) => gridOf(rules) ?? []);
}

/** Nothing but digits stands in some cell. */
function holdsNumber(grid: Grid, glyphs: readonly Glyph[]): boolean {
  const digits = new Map<number, boolean>();
  for (const glyph of glyphs) {
    const cell = cellOf(grid, glyph);
    if (cell >= 0) digits.set(cell, digits.get(cell) !== false && /^[\d.]$/.test(glyph.text));
  }
  return [...digits.values()].includes(true);
}

/** The background of the page is no cell; surfaces inside a drawn grid only colour it. */
function isCell(fill: Fill, page: DrawnPage, grids: readonly Grid[]): boolean {
  if (area(fill) > 0.5 * page.width * page.height || fill.bottom - fill.top < 6) return false;
  const [x, y] = [(fill.left + fill.right) / 2, (fill.top + fill.bottom) / 2];
  return !grids.some((grid) => x > grid.left && x < grid.right && y > grid.top && y < grid.bottom);
}

const area = ({ left, top, right, bottom }: Box): number => (right - left) * (bottom - top);
