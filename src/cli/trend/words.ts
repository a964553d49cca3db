import type { WideState } from '../../export/wide/wide-record';

/** What `gouji trend` says. */
export interface TrendWords {
  readonly body: string;
  /** Why a year has no number. */
  readonly states: Readonly<Record<WideState | 'several', string>>;
  /** `like` are ids with names. */
  readonly unknown: (word: string, like: readonly string[]) => string;
  readonly noYear: (count: number) => string;
  readonly help: Readonly<Record<'trend' | 'indicator' | 'format' | 'out' | 'body' | 'notes', string>>;
}
