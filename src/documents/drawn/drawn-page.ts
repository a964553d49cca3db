/**
 * A page as it is drawn. All lengths are points; x runs to the right and y down from the upper left corner of the page as it
 * is shown, its own rotation applied.
 */
export interface DrawnPage {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  /** Drawn lines, as boxes without thickness. */
  readonly lines: readonly Box[];
  /** Filled rectangles that are no lines. */
  readonly fills: readonly Fill[];
  /** A picture is drawn on it, or so much else that it may be one. */
  readonly picture: boolean;
}

/** A character, or several that one glyph stands for. */
export interface Glyph {
  readonly text: string;
  /** Where its baseline begins. */
  readonly x: number;
  readonly y: number;
  /** Along the baseline. */
  readonly width: number;
  /** Height of the letters. */
  readonly size: number;
  /** Direction of the baseline in degrees, clockwise; 0 for text that runs to the right. */
  readonly angle: number;
  /** So light that it hardly stands out from white paper. */
  readonly pale: boolean;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Fill extends Box {
  /** Darker than a tint: light letters can stand on it. */
  readonly dark: boolean;
}

export const boxContains = (box: Box, x: number, y: number): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
