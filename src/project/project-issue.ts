import type { Range } from '../core/text/range';

/** What is wrong with an entry: it is left out, and the others count. */
export type ProjectTrouble =
  /** The text is no JSON: nothing of it counts. */
  'not-json' | 'not-an-object' | 'unknown-key' | 'unknown-code' | 'unusable' | 'twice';

/** Something in a file of settings that cannot be used, and where it stands. */
export interface ProjectIssue extends Range {
  readonly trouble: ProjectTrouble;
  /** The entry as a path: `levels.sum`, `renamed[0].from`; empty for the whole. */
  readonly key: string;
  /** From 0. */
  readonly line: number;
  /** In UTF-16 code units, from 0. */
  readonly column: number;
}
