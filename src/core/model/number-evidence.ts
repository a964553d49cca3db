/** What a number of a sentence is of, each part with how it is known: what is asked before it may accuse another. */
import type { Range } from '../text/range';

/** How a part of a claim is known: from its own clause, from what stands above or before it, or not at all. */
export type Evidence = 'stated' | 'inherited' | 'unknown';

/** Where it is said; `total`: it is that of the total whose part it is; `default`: nothing else is said, and so it is the report's own. */
export type SaidIn = 'clause' | 'sentence' | 'sentence-before' | 'heading' | 'total' | 'default';

/** A part of a claim, how it is known, and from where. */
export interface Known<Value> {
  readonly is: Value;
  readonly evidence: Evidence;
  readonly saidIn: SaidIn;
}

/** `own`: the body that reports, with all that it sums up. `part`: another body, or one of several. */
export type Owner = 'own' | 'part';

/** Over what time a number counts. */
export type Time = 'year' | 'part-of-year' | 'other-year' | 'cumulative';

/** `ours`: the form's own, requests for information and what comes of them. */
export type Matter = 'ours' | 'other';

/** The evidence of one number of a sentence. The range is that of the number with its unit. */
export interface NumberEvidence extends Range {
  /** The rows of the form that it was taken for, a sum where there are several; empty where its words name none. */
  readonly indicators: readonly string[];
  /** Whether its words are the form's own. */
  readonly isStatutory: boolean;
  /** Its clause up to it, and what stands behind it, without blanks. */
  readonly before: string;
  readonly after: string;
  readonly unit: string;
  readonly whose: Known<Owner>;
  readonly when: Known<Time>;
  readonly matter: Known<Matter>;
}
