import { IDENTITY, type Matrix } from '../drawn/matrix';

/** What `q` saves and `Q` brings back: how text and paths are drawn. */
export interface GraphicsState {
  matrix: Matrix;
  fill: Colour;
  stroke: Colour;
  lineWidth: number;
  font: string;
  fontSize: number;
  characterSpacing: number;
  wordSpacing: number;
  /** 1 for letters as wide as they are designed. */
  stretch: number;
  leading: number;
  rise: number;
}

export interface Colour {
  /** 0 is black, 1 is white. */
  readonly lightness: number;
  /** 1 covers what is below, 0 cannot be seen. */
  readonly alpha: number;
}

const BLACK: Colour = { lightness: 0, alpha: 1 };

export const initialState = (matrix: Matrix = IDENTITY): GraphicsState => ({
  matrix,
  fill: BLACK,
  stroke: BLACK,
  lineWidth: 1,
  font: '',
  fontSize: 0,
  characterSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
});

/** As the eye weighs red, green and blue; `#rrggbb`. What is no colour (a pattern) counts as black. */
export function lightnessOfColour(colour: unknown): number {
  const match = typeof colour === 'string' ? /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour) : null;
  if (match === null) return 0;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16) / 255);
  return 0.3 * red + 0.59 * green + 0.11 * blue;
}

/** How light a colour looks on white paper. */
export const shownLightness = ({ lightness, alpha }: Colour): number => 1 - alpha * (1 - lightness);
