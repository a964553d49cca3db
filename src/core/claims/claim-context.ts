import type { Cell } from '../model/analysis';
import type { RelationDraft } from '../relations/draft';
import type { Measurement } from '../sentences/meaning/measurement';
import type { Telling } from '../sentences/telling';
import { partitionPoint } from '../text/partition-point';
import type { StatedReadings } from './evidence/cells';

/** With what the tables say: what every claim reader works on. */
export interface ClaimContext extends Telling {
  readonly stated: StatedReadings;
  /** The cells of a local form that stand for a concept. */
  readonly local: (concept: string) => readonly Cell[];
}

/** Makes relations of what was read. */
export type ClaimReader = (context: ClaimContext) => readonly RelationDraft[];

/** Counts that far away say nothing of a claim, however long its paragraph is. */
const REACH = 60;

/** The counts of a paragraph around an offset, in order. */
export function countsAround(
  counts: readonly Measurement[],
  paragraph: number,
  offset: number,
): readonly Measurement[] {
  const at = partitionPoint(counts.length, (i) => (counts[i]?.figure.start ?? 0) < offset);
  const near = counts.slice(Math.max(0, at - REACH), at + REACH);
  return near.filter((one) => one.place.paragraph === paragraph);
}
