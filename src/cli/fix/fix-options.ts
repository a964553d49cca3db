import type { Language } from '../../messages/language';
import type { LoadOptions } from '../load';

export interface FixOptions extends LoadOptions {
  readonly language: Language;
  readonly dryRun?: boolean;
  readonly safe?: boolean;
  readonly interactive?: boolean;
  /** Ids of suggestions. */
  readonly apply?: readonly string[];
  /** The folder of the copies. */
  readonly output?: string;
}
