import type { Snapshot } from './snapshot';
import type { ViewWords } from './view-words-zh';

/** What every view is given. */
export interface ViewContext {
  readonly snapshot: Snapshot;
  readonly words: ViewWords;
  /** Somebody can click: places become buttons. An exported report is only read. */
  readonly interactive: boolean;
}
