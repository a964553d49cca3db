import { gapsOf, isWide } from './gaps';
import type { PlacedText } from './lay-out';
import type { TextLine } from './text-lines';

/** Gaps that part two pieces, in heights of the letters; between Chinese characters it takes more, for justified lines are stretched. */
const GAP = 0.175;
const WIDE_GAP = 0.45;

/** The pieces of a line that gaps part from each other, as `layOut` sets them; y runs upwards there. */
export function linePieces(line: TextLine): PlacedText[] {
  const gaps = gapsOf(line);
  const pieces: { text: string; x: number; y: number; width: number; height: number }[] = [];
  for (const [i, glyph] of line.glyphs.entries()) {
    const before = line.glyphs[i - 1];
    const least = before !== undefined && isWide(before) && isWide(glyph) ? WIDE_GAP : GAP;
    const last = pieces.at(-1);
    if (last !== undefined && (gaps[i - 1] as number) < least * line.size) {
      last.text += glyph.text;
      last.width = Math.max(last.width, glyph.x + glyph.width - last.x);
    } else pieces.push({ text: glyph.text, x: glyph.x, y: -line.y, width: glyph.width, height: line.size });
  }
  return pieces;
}
