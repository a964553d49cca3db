import { cellAtPoint } from './assign-glyphs';
import { boxContains, type DrawnPage, type Glyph } from './drawn-page';
import { isWide } from './gaps';
import type { Grid } from './grid';
import { median } from './text-lines';
import { quarterTurns } from './turn-page';

/** A watermark is larger than the text by so much at least. */
const LARGER = 1.3;
/** And by so much if nothing but the text below it tells. */
const MUCH_LARGER = 1.8;

/**
 * The page without its watermark: text that runs askew, pale text that is larger than the rest or that lines of a table cut
 * through, and large text, in any colour, that they cut through or that lies over other text.
 */
export function withoutWatermark(page: DrawnPage, grids: readonly Grid[]): DrawnPage {
  const straight = page.glyphs.filter((glyph) => quarterTurns(glyph) !== null);
  const usual = median(straight.map(({ size }) => size));
  const suspect = straight.filter((glyph) => isPale(glyph, page) || glyph.size > LARGER * usual);
  if (suspect.length === 0) return { ...page, glyphs: straight };
  const marked = new Set<Glyph>();
  const runs = runsOf(suspect);
  for (const run of runs) {
    const first = run[0] as Glyph;
    const cut =
      run.some((glyph) => isCut(glyph, grids)) ||
      (runs.length <= MOST_RUNS && first.size > MUCH_LARGER * usual && liesOver(run, straight, usual));
    const large = first.size > LARGER * usual;
    if (cut ? large || isPale(first, page) : large && isPale(first, page)) for (const glyph of run) marked.add(glyph);
  }
  return { ...page, glyphs: straight.filter((glyph) => !marked.has(glyph)) };
}

/** Surfaces and runs beyond these are a drawing. */
const [MOST_FILLS, MOST_RUNS] = [2000, 300];

/** Light letters on a dark surface are text. */
const isPale = (glyph: Glyph, { fills }: DrawnPage): boolean =>
  glyph.pale &&
  (fills.length > MOST_FILLS ||
    !fills.some((fill) => fill.dark && boxContains(fill, glyph.x + glyph.width / 2, glyph.y - glyph.size / 3)));

/** Letters that follow each other on one baseline, in one size and lightness. */
function runsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const runs: Glyph[][] = [];
  for (const glyph of glyphs) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && follows(glyph, last)) run.push(glyph);
    else runs.push([glyph]);
  }
  return runs;
}

function follows(glyph: Glyph, last: Glyph): boolean {
  const alike = glyph.pale === last.pale && Math.abs(glyph.size - last.size) < 0.1 && glyph.angle === last.angle;
  const [along, across] =
    quarterTurns(glyph) === 0 ? [glyph.x - last.x - last.width, glyph.y - last.y] : [0, glyph.x - last.x];
  return alike && Math.abs(across) < 0.2 * glyph.size && along > -0.5 * glyph.size && along < 2 * glyph.size;
}

/** Letters of the usual size stand within its own. */
function liesOver(run: readonly Glyph[], glyphs: readonly Glyph[], usual: number): boolean {
  const boxes = run.map(({ x, y, width, size }) => ({ left: x, right: x + width, top: y - 0.7 * size, bottom: y }));
  const over = glyphs.filter(
    ({ x, y, width, size }) =>
      size <= LARGER * usual && boxes.some((box) => boxContains(box, x + width / 2, y - size / 3)),
  );
  return over.length >= 2;
}

/** A line of a table runs through the letter, well inside it. */
function isCut(glyph: Glyph, grids: readonly Grid[]): boolean {
  if (quarterTurns(glyph) !== 0) return false;
  const margin = 0.15 * glyph.size;
  const box = {
    left: glyph.x + margin,
    right: glyph.x + glyph.width - margin,
    top: glyph.y - 0.75 * glyph.size + margin,
    bottom: glyph.y + (isWide(glyph) ? 0.1 * glyph.size : 0) - margin,
  };
  return grids.some((grid) => cellAtPoint(grid, box.left, box.top) !== cellAtPoint(grid, box.right, box.bottom));
}
