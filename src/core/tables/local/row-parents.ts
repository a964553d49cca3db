import type { RowLabel } from './labels';

/** What the row before, or the first of its run of ordinals, makes of a row. */
export interface RowParent {
  /** Index of the row that it is a part of; -1 for none. */
  readonly parent: number;
  /** Printed with 其中, or in a run that begins with it. */
  readonly ofWhich: boolean;
}

interface LabelledRow {
  readonly own: RowLabel;
  /** A row that could not be read may stand before it. */
  readonly apart: boolean;
}

/** A row with 其中 belongs to the row before; ordinals that go on belong where the first of them does. */
export function parentsOf(labelled: readonly LabelledRow[]): readonly RowParent[] {
  const runs = new Map<number, RowParent & { readonly number: number }>();
  return labelled.map(({ own }, i) => {
    const run = own.level > 0 ? runs.get(own.level) : undefined;
    const goesOn = run !== undefined && own.number === run.number + 1 && !own.ofWhich;
    const parent = goesOn ? run.parent : own.ofWhich || own.number === 1 ? parentBefore(labelled, i) : -1;
    const ofWhich = goesOn ? run.ofWhich : own.ofWhich;
    if (own.level === 0 && !own.ofWhich) runs.clear();
    for (const level of runs.keys()) if (level > own.level && own.level > 0) runs.delete(level);
    if (own.level > 0) runs.set(own.level, { parent, number: own.number, ofWhich });
    return { parent, ofWhich };
  });
}

/** The row before, unless its ordinal is of the same style or of an inner one. */
function parentBefore(labelled: readonly LabelledRow[], at: number): number {
  const { own, apart = true } = labelled[at] ?? {};
  const before = labelled[at - 1]?.own;
  if (own === undefined || before === undefined || apart) return -1;
  return own.level === 0 || before.level < own.level ? at - 1 : -1;
}
