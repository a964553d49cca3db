import type { Glyph } from '../drawn/drawn-page';
import type { Matrix } from '../drawn/matrix';
import type { Shapes } from '../drawn/paint-path';
import type { GraphicsState } from './graphics-state';
import type { PdfFont, TextCursor } from './text-cursor';

export interface PageToDraw {
  readonly width: number;
  readonly height: number;
  /** From the page's own space to points from the upper left corner, rotation applied. */
  readonly matrix: Matrix;
  readonly fontOf: (name: string) => PdfFont;
  /** Whether a layer is shown. */
  readonly isShown: (layer: unknown) => boolean;
}

/** A page while its operators draw it. */
export interface PdfDrawing extends PageToDraw {
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

/** What is drawn now is not in a layer that is hidden. */
export const isLayerShown = ({ shown }: PdfDrawing): boolean => shown.at(-1) ?? true;
