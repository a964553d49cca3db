import type { Language } from '../../messages/language';
import type { LoadOptions } from '../load';

/** What somebody chooses who corrects files. */
export interface FixChoices {
  readonly dryRun?: boolean;
  readonly safe?: boolean;
  readonly interactive?: boolean;
  /** Ids of suggestions. */
  readonly apply?: readonly string[];
  /** Changes of Word documents are left as tracked ones. */
  readonly track?: boolean;
  /** The folder of the copies. */
  readonly output?: string;
}

export interface FixOptions extends LoadOptions, FixChoices {
  readonly language: Language;
}
