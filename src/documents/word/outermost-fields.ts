import { partitionPoint } from '../../core/text/partition-point';
import type { Range } from '../../core/text/range';

/**
 * Of the fields of a part that are written between marks (`w:fldChar`), the one around a place that is in no other field, from the
 * mark that begins it to the mark that ends it; null for a place in none. A field that never ends reaches to the end of the part.
 */
export function outermostFields(source: string): (at: number) => Range | null {
  const fields: { start: number; end: number }[] = [];
  let depth = 0;
  for (const match of source.matchAll(/<(?:[^\s<>/:]+:)?fldChar\b[^>]*?fldCharType\s*=\s*["'](begin|end)/g)) {
    if (match[1] === 'begin' && depth++ === 0) fields.push({ start: match.index, end: source.length });
    const last = fields.at(-1);
    if (match[1] === 'end' && depth > 0 && --depth === 0 && last !== undefined) last.end = match.index;
  }
  return (at) => {
    const field = fields[partitionPoint(fields.length, (i) => (fields[i]?.start ?? 0) < at) - 1];
    return field !== undefined && at <= field.end ? field : null;
  };
}
