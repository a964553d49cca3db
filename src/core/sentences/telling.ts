import type { List } from './lists/list';
import type { Measurement } from './meaning/measurement';
import type { OwnNames } from './meaning/scope';
import type { Ratio } from './percentages/ratios';
import type { Share } from './percentages/shares';
import type { Narrative } from './segments/place';
import type { UnquantifiedClaim } from './statements';

/** The running text, read, whatever the tables beside it say. */
export interface Telling {
  readonly folded: string;
  readonly narrative: Narrative;
  readonly counts: readonly Measurement[];
  /** Those that are told exactly. */
  readonly ratios: readonly Ratio[];
  readonly shares: readonly Share[];
  /** Those that are not told exactly: 约47%, 近六成. */
  readonly hedged: readonly Share[];
  readonly lists: readonly List[];
  /** The totals of the parts of lists: `headsOf`. */
  readonly heads: readonly (Measurement | undefined)[];
  /** Offsets of numbers that were not read: a list with one inside may lack a part. */
  readonly holes: readonly number[];
  /** Id of the form, `none` if no table was recognised. */
  readonly form: string;
  readonly year: number | null;
  /** What the report calls its own body. */
  readonly names: OwnNames;
  /** Claims without a number. */
  readonly statements: readonly UnquantifiedClaim[];
}
