import type { Glyph } from '../drawn/drawn-page';
import { IDENTITY, type Matrix, multiplyMatrices } from '../drawn/matrix';
import { placedGlyph } from '../drawn/placed-glyph';
import { withoutRadicals } from '../drawn/radicals';
import { type GraphicsState, shownLightness } from './graphics-state';

/** A glyph as the library hands it on; a number moves the pen back. */
export type PdfGlyph =
  | number
  | {
      readonly unicode: string;
      readonly width: number;
      readonly isSpace?: boolean;
      readonly vmetric?: readonly number[] | null;
    };

/** What is to be known of a font. */
export interface PdfFont {
  readonly fontMatrix?: ArrayLike<number> | null;
  readonly vertical?: boolean;
}

/** Where the next letter goes: the text matrix and the start of its line. */
export interface TextCursor {
  matrix: Matrix;
  lineX: number;
  lineY: number;
  x: number;
  y: number;
}

export const newCursor = (): TextCursor => ({ matrix: IDENTITY, lineX: 0, lineY: 0, x: 0, y: 0 });

/** Text lighter than this hardly stands out from paper. */
const PALE = 0.68;

export function moveLine(cursor: TextCursor, x: number, y: number): void {
  cursor.lineX += x;
  cursor.lineY += y;
  cursor.x = cursor.lineX;
  cursor.y = cursor.lineY;
}

/** Adds the glyphs of one text operator to `out` and moves on. By PDF 32000-1, 9.4.4. */
export function showGlyphs(
  out: Glyph[],
  glyphs: readonly PdfGlyph[],
  state: GraphicsState,
  cursor: TextCursor,
  font: PdfFont,
): void {
  const text = multiplyMatrices(state.matrix, cursor.matrix);
  const size = Math.abs(state.fontSize);
  const direction = state.fontSize < 0 ? -1 : 1;
  const unit = size * (font.fontMatrix?.[0] || 0.001);
  const pale = shownLightness(state.fill) >= PALE;
  let along = 0;
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      along += ((font.vertical === true ? 1 : -1) * glyph * size) / 1000;
      continue;
    }
    const spacing = ((glyph.isSpace === true ? state.wordSpacing : 0) + state.characterSpacing) * direction;
    if (font.vertical === true) {
      const advance = -(glyph.vmetric?.[0] ?? -1000) * unit;
      addUpright(out, glyph.unicode, text, cursor.x, cursor.y + state.rise - along, size, pale);
      along += Math.abs(advance) - spacing;
      continue;
    }
    const advance = glyph.width * unit;
    const x = cursor.x + along * state.stretch * direction;
    addGlyph(out, glyph.unicode, text, x, cursor.y + state.rise, advance * state.stretch * direction, size, pale);
    along += advance + spacing;
  }
  if (font.vertical === true) cursor.y -= along;
  else cursor.x += along * state.stretch * direction;
}

function addGlyph(
  out: Glyph[],
  unicode: string,
  matrix: Matrix,
  x: number,
  y: number,
  advance: number,
  size: number,
  pale: boolean,
): void {
  const text = withoutRadicals(unicode).trim();
  if (text === '' || INVISIBLE.test(text)) return;
  const glyph = placedGlyph({ text, x, y, advance, size, pale }, matrix);
  if (glyph !== null) out.push(glyph);
}

const INVISIBLE = /^[\p{Cc}\u00ad\u200b-\u200f\u2060\ufeff]+$/u;

/** A letter of vertical writing stands upright below the one before it, centred on the line. */
function addUpright(
  out: Glyph[],
  text: string,
  matrix: Matrix,
  x: number,
  y: number,
  size: number,
  pale: boolean,
): void {
  addGlyph(out, text, matrix, x - size / 2, y - 0.88 * size, size, size, pale);
}
