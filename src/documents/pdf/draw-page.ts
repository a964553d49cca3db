import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { DrawnPage, Glyph } from '../drawn/drawn-page';
import { type Matrix, matrixOf, multiplyMatrices } from '../drawn/matrix';
import { paintPath, type Shapes } from '../drawn/paint-path';
import { type Colour, type GraphicsState, initialState, lightnessOfColour, shownLightness } from './graphics-state';
import { partsOfPath } from './pen-path';
import { moveLine, newCursor, type PdfFont, type PdfGlyph, showGlyphs, type TextCursor } from './text-cursor';

/** The operators of a page, as the library lists them. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

export interface PageToDraw {
  readonly width: number;
  readonly height: number;
  /** From the page's own space to points from the upper left corner, rotation applied. */
  readonly matrix: Matrix;
  readonly fontOf: (name: string) => PdfFont;
  /** Whether a layer is shown. */
  readonly isShown: (layer: unknown) => boolean;
}

/** More characters on a page than this are none that a person reads. */
const MOST_GLYPHS = 40_000;
const MOST_SHAPES = 100_000;
/** A picture that covers so much of a page, or a surface, may hold its text. */
const LARGE = 0.2;
/** So many curves are letters drawn as shapes. */
const MANY_CURVES = 200;

interface Drawing extends PageToDraw {
  readonly glyphs: Glyph[];
  readonly shapes: Shapes;
  readonly saved: GraphicsState[];
  state: GraphicsState;
  cursor: TextCursor;
  /** Marked contents that are open: false for a layer that is not shown, and all inside it. */
  readonly shown: boolean[];
  curves: number;
  /** Of the page, by the largest picture. */
  covered: number;
}

/** What the operators draw on the page. Linear; what goes beyond any page is left out. */
export function drawPage({ fnArray, argsArray }: Operators, page: PageToDraw): DrawnPage {
  const drawing: Drawing = {
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
    DRAW[fnArray[i] as number]?.(drawing, (Array.isArray(args) ? args : []) as readonly unknown[]);
  }
  const { glyphs, shapes, curves, covered } = drawing;
  const surface = shapes.fills.some(
    (fill) => (fill.right - fill.left) * (fill.bottom - fill.top) > LARGE * page.width * page.height,
  );
  const picture = covered > LARGE || curves > MANY_CURVES || surface;
  return { width: page.width, height: page.height, glyphs, ...shapes, picture };
}

type Draw = (drawing: Drawing, args: readonly unknown[]) => void;

const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);

const DRAW: Readonly<Record<number, Draw>> = {
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
    paint(drawing, painting as number, data as readonly (ArrayLike<number> | null)[]),
  [OPS.beginMarkedContent]: (drawing) => drawing.shown.push(isShown(drawing)),
  [OPS.beginMarkedContentProps]: (drawing, [tag, layer]) =>
    drawing.shown.push(isShown(drawing) && (tag !== 'OC' || layer == null || drawing.isShown(layer))),
  [OPS.endMarkedContent]: (drawing) => drawing.shown.pop(),
};

const isShown = ({ shown }: Drawing): boolean => shown.at(-1) ?? true;

function save(drawing: Drawing): void {
  drawing.saved.push(drawing.state);
  drawing.state = { ...drawing.state };
}

function restore(drawing: Drawing): void {
  drawing.state = drawing.saved.pop() ?? drawing.state;
}

function transform(drawing: Drawing, values: ArrayLike<number> | null | undefined): void {
  const inner = matrixOf(values);
  if (inner === null) return;
  drawing.state.matrix = multiplyMatrices(drawing.state.matrix, inner);
  const [a, b, c, d] = drawing.state.matrix;
  // Pictures are unit squares; without them the library leaves only their place.
  const area = Math.abs(a * d - b * c) / (drawing.width * drawing.height);
  if (area > LARGE && area < 1.5) drawing.covered = Math.max(drawing.covered, area);
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

function show(drawing: Drawing, glyphs: readonly PdfGlyph[]): void {
  if (!Array.isArray(glyphs) || !isShown(drawing) || drawing.glyphs.length > MOST_GLYPHS) return;
  showGlyphs(drawing.glyphs, glyphs, drawing.state, drawing.cursor, drawing.fontOf(drawing.state.font));
}

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

function paint(drawing: Drawing, painting: number, data: readonly (ArrayLike<number> | null)[]): void {
  const { state, shapes } = drawing;
  const [strokes, fills] = [
    STROKES.has(painting) && isSeen(state.stroke),
    FILLS.has(painting) && state.fill.alpha > 0.02,
  ];
  const path = data?.[0];
  if (path == null || (!strokes && !fills) || !isShown(drawing)) return;
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
