import type { Correction } from '../model/correction';
import type { PlainText } from '../text/mapped-text';
import type { Range } from '../text/range';

/** Corrections of a source as those of its plain text. What they name and is not printed there becomes an empty range. */
export function inPlainText(corrections: readonly Correction[], plain: PlainText | null): readonly Correction[] {
  if (plain === null) return corrections;
  const taken = (range: Range): Range => plain.fromSource(range) ?? { start: 0, end: 0 };
  return corrections.map((one) => movedBy(one, taken));
}

/** A correction with all its ranges taken elsewhere. */
export function movedBy(correction: Correction, taken: (range: Range) => Range): Correction {
  const moved = { ...correction, ...taken(correction) };
  return moved.kind === 'scopes-differ' && moved.other !== null ? { ...moved, other: taken(moved.other) } : moved;
}
