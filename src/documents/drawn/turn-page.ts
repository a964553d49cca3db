import type { Box, DrawnPage, Glyph } from './drawn-page';
import type { Point } from './matrix';

/** A baseline that leaves a direction by less is drawn in it. */
const SLANT = 8;

/** The quarter turns clockwise, 0 to 3, of a baseline; null for one that runs askew. */
export function quarterTurns({ angle }: Glyph): number | null {
  const turns = Math.round(angle / 90);
  return Math.abs(angle - turns * 90) <= SLANT ? ((turns % 4) + 4) % 4 : null;
}

/** The page turned so that most of its text runs to the right: a table laid sideways on an upright page. */
export function turnPage(page: DrawnPage): DrawnPage {
  const counts = [0, 0, 0, 0];
  for (const glyph of page.glyphs) {
    const turns = quarterTurns(glyph);
    if (turns !== null) counts[turns] = (counts[turns] as number) + 1;
  }
  const most = counts.indexOf(Math.max(...counts));
  return most === 0 ? page : turned(page, most);
}

/** Turned back by so many quarters, counter-clockwise. */
function turned(page: DrawnPage, quarters: number): DrawnPage {
  const { width, height } = page;
  const place = (x: number, y: number): Point =>
    quarters === 1
      ? { x: y, y: width - x }
      : quarters === 2
        ? { x: width - x, y: height - y }
        : { x: height - y, y: x };
  const box = <T extends Box>(one: T): T => {
    const [a, b] = [place(one.left, one.top), place(one.right, one.bottom)];
    const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)];
    return { ...one, left, right, top: Math.min(a.y, b.y), bottom: Math.max(a.y, b.y) };
  };
  return {
    ...page,
    width: quarters === 2 ? width : height,
    height: quarters === 2 ? height : width,
    glyphs: page.glyphs.map((glyph) => ({
      ...glyph,
      ...place(glyph.x, glyph.y),
      angle: (((glyph.angle - quarters * 90) % 360) + 360) % 360,
    })),
    lines: page.lines.map(box),
    fills: page.fills.map(box),
  };
}
