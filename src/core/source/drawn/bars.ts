import type { ReplacementPart } from '../../text/rewritten';

/** `| ` before a cell, `|` behind a row: marks of our own, which have no place in the source. */
export const bar = (at: number, text = '| '): ReplacementPart => ({ start: at, end: at, text });

/** A cell of a row between bars; a blank one stands at `place`. */
export function cellParts(content: readonly ReplacementPart[], place: number): ReplacementPart[] {
  const start = content[0]?.start ?? place;
  const end = content.at(-1)?.end ?? place;
  return content.length === 0 ? [bar(place)] : [bar(start), ...content, bar(end, ' ')];
}
