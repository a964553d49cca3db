import type { CheckedFileJson } from '../core/model/check-schema';
import type { Lines } from '../core/text/lines';
import type { Failure } from './failure';
import type { Tally } from './tally';

/** Takes the results of a check one file at a time, so that thousands of reports need the memory of one. */
export interface Reporter {
  readonly begin: () => Promise<void>;
  readonly checked: (file: CheckedFileJson, source: Source) => Promise<void>;
  readonly failed: (path: string, failure: Failure) => Promise<void>;
  readonly end: (tally: Tally) => Promise<void>;
}

/** The text that ranges point into. */
export interface Source {
  readonly text: string;
  readonly lines: Lines;
}
