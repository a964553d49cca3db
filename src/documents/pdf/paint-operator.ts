import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { paintPath } from '../drawn/paint-path';
import { isLayerShown, type PdfDrawing } from './drawing';
import { type Colour, shownLightness } from './graphics-state';
import { partsOfPath } from './pen-path';

/** More lines and surfaces than this are a drawing or a map. */
const MOST_SHAPES = 100_000;

const STROKES: ReadonlySet<number> = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const FILLS: ReadonlySet<number> = new Set([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);

const CLOSES: ReadonlySet<number> = new Set([OPS.closeStroke, OPS.closeFillStroke, OPS.closeEOFillStroke]);

/** Strokes or fills a path, as the operator `painting` says. */
export function paintOperator(
  drawing: PdfDrawing,
  painting: number,
  data: readonly (ArrayLike<number> | null)[],
): void {
  const { state, shapes } = drawing;
  const [strokes, fills] = [
    STROKES.has(painting) && isSeen(state.stroke),
    FILLS.has(painting) && state.fill.alpha > 0.02,
  ];
  const path = data?.[0];
  if (path == null || (!strokes && !fills) || !isLayerShown(drawing)) return;
  if (shapes.lines.length + shapes.fills.length > MOST_SHAPES) return;
  const parts = partsOfPath(path, state.matrix, CLOSES.has(painting));
  for (const { straight } of parts) if (!straight) drawing.curves++;
  const [a, b, c, d] = state.matrix;
  const scale = Math.sqrt(Math.abs(a * d - b * c));
  paintPath(shapes, parts, {
    stroke: strokes ? state.lineWidth * scale : null,
    fill: fills ? { dark: shownLightness(state.fill) < 0.6 } : null,
  });
}

/** White lines part nothing on paper. */
const isSeen = (colour: Colour): boolean => shownLightness(colour) < 0.985;
