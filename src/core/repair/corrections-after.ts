import type { Analysis } from '../model/analysis';
import type { Correction } from '../model/correction';
import { movedBy } from '../source/in-plain-text';
import type { Edit } from './fix';

/** The corrections that a report was read with, where they stand once edits (in document order, disjoint) are made. */
export function correctionsAfter({ corrections = [] }: Analysis, edits: readonly Edit[]): readonly Correction[] {
  const after = (offset: number, isBefore: (edit: Edit) => boolean): number =>
    edits.filter(isBefore).reduce((at, edit) => at + edit.newText.length - (edit.end - edit.start), offset);
  return corrections.map(({ correction }) =>
    movedBy(correction, ({ start, end }) => ({
      start: after(start, (edit) => edit.end <= start),
      end: after(end, (edit) => edit.start < end),
    })),
  );
}
