import type { Glyph } from './drawn-page';
import { median, type TextLine } from './text-lines';

/** No letters are spaced wider, in heights of them; wider gaps part columns. */
const WIDEST_SPACING = 0.6;
/** So many gaps at least tell how a line is spaced. */
const FEWEST_GAPS = 3;

/** Gaps before each glyph of a line but the first, the spacing that the whole line has between its letters taken off. In points. */
export function gapsOf({ glyphs, size }: TextLine): number[] {
  const gaps: number[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const [i, { x, width }] of glyphs.entries()) {
    if (i > 0) gaps.push(x - end);
    end = Math.max(end, x + width);
  }
  const spacing = spacingOf(
    gaps.filter((_, i) => isWide(glyphs[i] as Glyph) || isWide(glyphs[i + 1] as Glyph)),
    size,
  );
  return spacing === 0 ? gaps : gaps.map((gap) => gap - spacing);
}

/** Beside Chinese characters it shows: lone digits in a row may be columns. */
function spacingOf(gaps: readonly number[], size: number): number {
  const narrow = gaps.filter((gap) => gap <= WIDEST_SPACING * size);
  if (narrow.length < FEWEST_GAPS) return 0;
  const usual = median(narrow);
  return usual > 0.02 * size ? usual : 0;
}

export const isWide = ({ text }: Pick<Glyph, 'text'>): boolean => (text.codePointAt(0) ?? 0) >= 0x2e80;
