import type { Cells } from './cells';
import type { Count } from './counts';
import type { List } from './list';
import type { Narrative } from './narrative';
import type { Ratio } from './ratios';
import type { Share } from './shares';

/** The running text, read: what every claim reader works on. */
export interface Passage {
  readonly folded: string;
  readonly narrative: Narrative;
  readonly counts: readonly Count[];
  readonly ratios: readonly Ratio[];
  readonly shares: readonly Share[];
  readonly lists: readonly List[];
  readonly cells: Cells;
  /** Id of the form, `none` if no table was recognised. */
  readonly form: string;
}
