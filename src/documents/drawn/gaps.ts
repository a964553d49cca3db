import type { Glyph } from './drawn-page';
import { median, type TextLine } from './text-lines';

/** No letters are spaced wider, in heights of them; wider gaps part columns. */
const WIDEST_SPACING = 0.6;
/** So many gaps at least tell how a line is spaced. */
const FEWEST_GAPS = 3;

/** And so many those of the lines around. */
const FEWEST_AROUND = 8;
/** Less, in heights of the letters, is no spacing. */
const LEAST_SPACING = 0.02;
/** A line too short to tell takes such gaps between its letters for spacing as the lines around it have, to so many heights. */
const LIKE_OTHERS = 0.06;

/** Gaps before each glyph of a line but the first, the spacing that the whole line has between its letters taken off. In points. */
export function gapsOf(line: TextLine): number[] {
  const { size, spacingAround } = line;
  const gaps = drawnGaps(line);
  const spacing = spacingOf(line, gaps);
  if (spacing !== null) return spacing === 0 ? gaps : gaps.map((gap) => gap - spacing);
  if (spacingAround === undefined) return gaps;
  return gaps.map((gap) => (Math.abs(gap - spacingAround) <= LIKE_OTHERS * size ? 0 : gap));
}

/** The lines of a page, each that is too short to tell how its letters are spaced with the spacing that others of its size have. */
export function withSpacingAround(lines: readonly TextLine[]): TextLine[] {
  const all = lines.map((line) => ({ size: line.size, gaps: spacings(line, drawnGaps(line)) }));
  return lines.map((line, i) => {
    if ((all[i]?.gaps.length ?? 0) >= FEWEST_GAPS) return line;
    const alike = all.flatMap(({ size, gaps }) => (Math.abs(size - line.size) <= 0.05 * size ? gaps : []));
    const usual = median(alike);
    const agree = alike.filter((spacing) => Math.abs(spacing - usual) <= LIKE_OTHERS * line.size).length;
    const isKnown = usual > LEAST_SPACING * line.size && agree >= FEWEST_AROUND && agree > alike.length / 2;
    return isKnown ? { ...line, spacingAround: usual } : line;
  });
}

function drawnGaps({ glyphs }: TextLine): number[] {
  const gaps: number[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const [i, { x, width }] of glyphs.entries()) {
    if (i > 0) gaps.push(x - end);
    end = Math.max(end, x + width);
  }
  return gaps;
}

/** Null for a line too short to tell. */
function spacingOf(line: TextLine, gaps: readonly number[]): number | null {
  const narrow = spacings(line, gaps);
  if (narrow.length < FEWEST_GAPS) return null;
  const usual = median(narrow);
  return usual > LEAST_SPACING * line.size ? usual : 0;
}

/** Gaps that may be spacing. Beside Chinese characters it shows: lone digits in a row may be columns. */
const spacings = ({ glyphs, size }: TextLine, gaps: readonly number[]): number[] =>
  gaps.filter(
    (gap, i) => gap <= WIDEST_SPACING * size && (isWide(glyphs[i] as Glyph) || isWide(glyphs[i + 1] as Glyph)),
  );

export const isWide = ({ text }: Pick<Glyph, 'text'>): boolean => (text.codePointAt(0) ?? 0) >= 0x2e80;
