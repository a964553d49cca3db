import { partitionPoint } from '../core/text/partition-point';

/** Offsets in UTF-16 code units, as in this program, against those in code points, as other formats count. */
export interface CodePoints {
  readonly toCodePoint: (offset: number) => number;
  readonly toOffset: (codePoint: number) => number;
}

const same = (offset: number): number => offset;
const PLAIN: CodePoints = { toCodePoint: same, toOffset: same };

/** Of the text that was asked for last: marks of one text are made and looked for one after the other. */
let last: { readonly text: string; readonly points: CodePoints } = { text: '', points: PLAIN };

/** Of a text; without characters beyond the basic plane the two are the same. */
export function codePointsOf(text: string): CodePoints {
  if (last.text !== text) last = { text, points: pointsOf(text) };
  return last.points;
}

function pointsOf(text: string): CodePoints {
  if (!/[\ud800-\udbff]/.test(text)) return PLAIN;
  const high: number[] = [];
  for (const { index } of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) high.push(index);
  return {
    toCodePoint: (offset) => offset - partitionPoint(high.length, (i) => (high[i] ?? 0) + 1 < offset),
    toOffset: (codePoint) => codePoint + partitionPoint(high.length, (i) => (high[i] ?? 0) - i < codePoint),
  };
}
