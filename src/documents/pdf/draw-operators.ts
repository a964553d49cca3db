import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { matrixOf, multiplyMatrices } from '../drawn/matrix';
import { isLayerShown, type PdfDrawing } from './drawing';
import { type GraphicsState, lightnessOfColour } from './graphics-state';
import { paintOperator } from './paint-operator';
import { moveLine, newCursor, type PdfGlyph, showGlyphs } from './text-cursor';

/** More characters on a page than this are none that a person reads. */
const MOST_GLYPHS = 40_000;

/** Nothing larger than the page is a picture on it. */
const LARGEST_PICTURE = 1.5;

type Draw = (drawing: PdfDrawing, args: readonly unknown[]) => void;

const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);

/** What each operator of the library does. */
export const DRAW_OPERATORS: Readonly<Record<number, Draw>> = {
  [OPS.save]: (drawing) => save(drawing),
  [OPS.restore]: (drawing) => restore(drawing),
  [OPS.transform]: (drawing, args) => transform(drawing, args as ArrayLike<number>),
  [OPS.paintFormXObjectBegin]: (drawing, [matrix]) => {
    save(drawing);
    transform(drawing, matrix as ArrayLike<number>);
  },
  [OPS.paintFormXObjectEnd]: (drawing) => restore(drawing),
  [OPS.setLineWidth]: ({ state }, [width]) => {
    state.lineWidth = number(width);
  },
  [OPS.setGState]: ({ state }, [entries]) => setEntries(state, entries),
  [OPS.setFillRGBColor]: ({ state }, [colour]) => {
    state.fill = { ...state.fill, lightness: lightnessOfColour(colour) };
  },
  [OPS.setStrokeRGBColor]: ({ state }, [colour]) => {
    state.stroke = { ...state.stroke, lightness: lightnessOfColour(colour) };
  },
  [OPS.setFillColorN]: ({ state }) => {
    state.fill = { ...state.fill, lightness: 0 };
  },
  [OPS.beginText]: (drawing) => {
    drawing.cursor = newCursor();
  },
  [OPS.setFont]: ({ state }, [font, size]) => {
    state.font = String(font);
    state.fontSize = number(size);
  },
  [OPS.setCharSpacing]: ({ state }, [spacing]) => {
    state.characterSpacing = number(spacing);
  },
  [OPS.setWordSpacing]: ({ state }, [spacing]) => {
    state.wordSpacing = number(spacing);
  },
  [OPS.setHScale]: ({ state }, [percent]) => {
    state.stretch = number(percent) / 100;
  },
  [OPS.setLeading]: ({ state }, [leading]) => {
    state.leading = -number(leading);
  },
  [OPS.setTextRise]: ({ state }, [rise]) => {
    state.rise = number(rise);
  },
  [OPS.moveText]: ({ cursor }, [x, y]) => moveLine(cursor, number(x), number(y)),
  [OPS.setLeadingMoveText]: ({ state, cursor }, [x, y]) => {
    state.leading = number(y);
    moveLine(cursor, number(x), number(y));
  },
  [OPS.nextLine]: ({ state, cursor }) => moveLine(cursor, 0, state.leading),
  [OPS.setTextMatrix]: ({ cursor }, [matrix]) => {
    Object.assign(cursor, newCursor(), { matrix: matrixOf(matrix as ArrayLike<number>) ?? cursor.matrix });
  },
  [OPS.showText]: (drawing, [glyphs]) => show(drawing, glyphs as readonly PdfGlyph[]),
  [OPS.constructPath]: (drawing, [painting, data]) =>
    paintOperator(drawing, painting as number, data as readonly (ArrayLike<number> | null)[]),
  [OPS.beginMarkedContent]: (drawing) => drawing.shown.push(isLayerShown(drawing)),
  [OPS.beginMarkedContentProps]: (drawing, [tag, layer]) =>
    drawing.shown.push(isLayerShown(drawing) && (tag !== 'OC' || layer == null || drawing.isShown(layer))),
  [OPS.endMarkedContent]: (drawing) => drawing.shown.pop(),
};

function save(drawing: PdfDrawing): void {
  drawing.saved.push(drawing.state);
  drawing.state = { ...drawing.state };
}

function restore(drawing: PdfDrawing): void {
  drawing.state = drawing.saved.pop() ?? drawing.state;
}

function transform(drawing: PdfDrawing, values: ArrayLike<number> | null | undefined): void {
  const inner = matrixOf(values);
  if (inner === null) return;
  drawing.state.matrix = multiplyMatrices(drawing.state.matrix, inner);
  const [a, b, c, d] = drawing.state.matrix;
  // Pictures are unit squares; without them the library leaves only their place.
  const area = Math.abs(a * d - b * c) / (drawing.width * drawing.height);
  if (area < LARGEST_PICTURE) drawing.covered = Math.max(drawing.covered, area);
}

function setEntries(state: GraphicsState, entries: unknown): void {
  if (!Array.isArray(entries)) return;
  for (const [key, value] of entries as readonly (readonly [string, unknown])[]) {
    if (key === 'LW') state.lineWidth = number(value);
    if (key === 'ca') state.fill = { ...state.fill, alpha: number(value) };
    if (key === 'CA') state.stroke = { ...state.stroke, alpha: number(value) };
    if (key === 'Font' && Array.isArray(value)) {
      state.font = String(value[0]);
      state.fontSize = number(value[1]);
    }
  }
}

function show(drawing: PdfDrawing, glyphs: readonly PdfGlyph[]): void {
  if (!Array.isArray(glyphs) || !isLayerShown(drawing) || drawing.glyphs.length > MOST_GLYPHS) return;
  showGlyphs(drawing.glyphs, glyphs, drawing.state, drawing.cursor, drawing.fontOf(drawing.state.font));
}
