/** How a part of a claim is known: from its own clause, from what stands above or before it, or not at all. */
export type Evidence = 'stated' | 'inherited' | 'unknown';

/** A part of a claim, and how it is known. */
export interface Known<Value> {
  readonly is: Value;
  readonly evidence: Evidence;
}

export const known = <Value>(is: Value, evidence: Evidence): Known<Value> => ({ is, evidence });
