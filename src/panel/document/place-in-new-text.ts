import type { Range } from '../../core/text/range';

/**
 * Where a place of a text is in the text as it was read anew. What both begin and end with is taken for unchanged; null for a place
 * that reaches into what was changed between.
 */
export function placeInNewText(before: string, after: string, { start, end }: Range): Range | null {
  if (before === after) return { start, end };
  const shortest = Math.min(before.length, after.length);
  let same = 0;
  while (same < shortest && before[same] === after[same]) same += 1;
  if (end <= same) return { start, end };
  let tail = 0;
  while (tail < shortest - same && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const by = after.length - before.length;
  return start >= before.length - tail ? { start: start + by, end: end + by } : null;
}
