import type { Range } from '../../text/range';

/** Where a figure stands: counters that change at each kind of border, so that equal counters mean the same unit. */
export interface Place {
  readonly paragraph: number;
  readonly sentence: number;
  /** Changes at ；. */
  readonly segment: number;
  /** Changes at ， and ：, and inside brackets. */
  readonly clause: number;
  readonly clauseStart: number;
  /** 0 outside brackets. */
  readonly depth: number;
  /** Offset of the bracket that is open, or -1. */
  readonly opener: number;
}

export interface Sentence extends Range {
  readonly paragraph: number;
  /** Titles of the sections around it, outermost first. */
  readonly titles: readonly string[];
}

export interface Narrative {
  readonly sentences: readonly Sentence[];
  /** One place for each figure, in the same order. */
  readonly places: readonly Place[];
}
