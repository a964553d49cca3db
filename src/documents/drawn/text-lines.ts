import type { Glyph } from './drawn-page';

/** Glyphs on one baseline, from left to right. */
export interface TextLine {
  readonly glyphs: readonly Glyph[];
  /** Of the baseline. */
  readonly y: number;
  /** Height of its letters, without small ones. */
  readonly size: number;
  /** The spacing between letters that the lines around it have; only where it is too short to tell its own. */
  readonly spacingAround?: number;
}

/** Baselines so near to each other, in heights of their letters, are one line. */
const SAME_LINE = 0.45;
/** Letters so much smaller that stand higher are marks of notes. */
const SMALL = 0.76;
const RAISED = 0.12;

/** The lines of upright text, from the top down. Marks of notes, small and raised, are left out. */
export function textLines(glyphs: readonly Glyph[]): TextLine[] {
  const lines: Glyph[][] = [];
  for (const glyph of [...glyphs].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line !== undefined && first !== undefined && glyph.y - first.y <= SAME_LINE * Math.max(first.size, glyph.size))
      line.push(glyph);
    else lines.push([glyph]);
  }
  return lines.map((line) => lineOf(line.sort((a, b) => a.x - b.x)));
}

function lineOf(glyphs: readonly Glyph[]): TextLine {
  const size = median(glyphs.map((glyph) => glyph.size));
  const base = median(glyphs.filter((glyph) => glyph.size > SMALL * size).map((glyph) => glyph.y));
  return { glyphs: glyphs.filter((glyph) => !isNoteMark(glyph, size, base)), y: base, size };
}

const isNoteMark = (glyph: Glyph, size: number, base: number): boolean =>
  glyph.size <= SMALL * size && base - glyph.y >= RAISED * size && /^[\d[\]〔〕①-⑳*]$/u.test(glyph.text);

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
