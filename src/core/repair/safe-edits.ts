import type { Edit, Fix } from './fix';
import { inOrder } from './fix';

/**
 * What may be applied unasked, of the fixes of several findings: of each finding its first safe fix, never a suggestion, and never
 * two edits at one place. In document order.
 */
export function safeEdits(fixesOfEach: readonly (readonly Fix[])[]): readonly Edit[] {
  const safe = fixesOfEach.flatMap((fixes) => fixes.find(({ kind }) => kind === 'safe') ?? []);
  const edits = inOrder(safe.flatMap((fix) => fix.edits));
  return edits.filter((edit, i) => i === 0 || (edits[i - 1]?.end ?? 0) <= edit.start);
}
