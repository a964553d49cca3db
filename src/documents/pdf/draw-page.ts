import type { DrawnPage } from '../drawn/drawn-page';
import { DRAW_OPERATORS } from './draw-operators';
import type { PageToDraw, PdfDrawing } from './drawing';
import { initialState } from './graphics-state';
import { newCursor } from './text-cursor';

/** The operators of a page, as the library lists them. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** A picture that covers so much of a page, or a surface, may hold its text. */
const LARGE = 0.2;
/** So many curves are letters drawn as shapes. */
const MANY_CURVES = 200;

/** What the operators draw on the page. Linear; what goes beyond any page is left out. */
export function drawPage({ fnArray, argsArray }: Operators, page: PageToDraw): DrawnPage {
  const drawing: PdfDrawing = {
    ...page,
    glyphs: [],
    shapes: { lines: [], fills: [] },
    saved: [],
    state: initialState(page.matrix),
    cursor: newCursor(),
    shown: [],
    curves: 0,
    covered: 0,
  };
  for (let i = 0; i < fnArray.length; i++) {
    const args = argsArray[i];
    DRAW_OPERATORS[fnArray[i] as number]?.(drawing, (Array.isArray(args) ? args : []) as readonly unknown[]);
  }
  const { glyphs, shapes, curves, covered } = drawing;
  const surface = shapes.fills.some(
    (fill) => (fill.right - fill.left) * (fill.bottom - fill.top) > LARGE * page.width * page.height,
  );
  const picture = covered > LARGE || curves > MANY_CURVES || surface;
  return { width: page.width, height: page.height, glyphs, ...shapes, picture };
}
