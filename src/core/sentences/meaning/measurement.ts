import type { Topic } from '../../subjects/concepts/topics';
import type { Mention } from '../mentions/mention';
import type { Scope } from './scope';

/** A mention that was understood: what it counts, and over what. */
export interface Measurement extends Mention {
  readonly topic: Topic | null;
  /** A concept of `concepts.ts`, or null. */
  readonly concept: string | null;
  /** The label is in the form's own words. */
  readonly statutory: boolean;
  readonly scope: Scope;
  /** It says by how much something changed, what it was another year or how many parts are meant: no part of this year's totals. */
  readonly isAside: boolean;
  readonly titles: readonly string[];
}
