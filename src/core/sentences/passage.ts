import type { Cell } from '../model/analysis';
import type { RelationDraft } from '../relations/draft';
import { partitionPoint } from '../text/partition-point';
import type { Statement } from './claims/statements';
import type { List } from './lists/list';
import type { Count } from './meaning/count';
import type { OwnNames } from './meaning/scope';
import type { StatedReadings } from './meaning/stated';
import type { Ratio } from './percentages/ratios';
import type { Share } from './percentages/shares';
import type { Narrative } from './segments/place';

/** The running text, read, whatever the tables beside it say. */
export interface Telling {
  readonly folded: string;
  readonly narrative: Narrative;
  readonly counts: readonly Count[];
  /** Those that are told exactly. */
  readonly ratios: readonly Ratio[];
  readonly shares: readonly Share[];
  /** Those that are not told exactly: 约47%, 近六成. */
  readonly hedged: readonly Share[];
  readonly lists: readonly List[];
  /** The totals of the parts of lists: `headsOf`. */
  readonly heads: readonly (Count | undefined)[];
  /** Offsets of numbers that were not read: a list with one inside may lack a part. */
  readonly holes: readonly number[];
  /** Id of the form, `none` if no table was recognised. */
  readonly form: string;
  readonly year: number | null;
  /** What the report calls its own body. */
  readonly names: OwnNames;
  /** Claims without a number. */
  readonly statements: readonly Statement[];
}

/** With what the tables say: what every claim reader works on. */
export interface Passage extends Telling {
  readonly stated: StatedReadings;
  /** The cells of a local form that stand for a concept. */
  readonly local: (concept: string) => readonly Cell[];
}

/** Makes relations of what was read. */
export type ClaimReader = (passage: Passage) => readonly RelationDraft[];

/** Counts that far away say nothing of a claim, however long its paragraph is. */
const REACH = 60;

/** The counts of a paragraph around an offset, in order. */
export function countsAround(counts: readonly Count[], paragraph: number, offset: number): readonly Count[] {
  const at = partitionPoint(counts.length, (i) => (counts[i]?.figure.start ?? 0) < offset);
  const near = counts.slice(Math.max(0, at - REACH), at + REACH);
  return near.filter((one) => one.place.paragraph === paragraph);
}
