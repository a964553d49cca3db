/** One kind of evidence. It weighs as much as the last step whose count it reaches; nothing below the first. */
export interface ReportEvidence {
  readonly name: string;
  readonly pattern: RegExp;
  /** Ascending: so many places of the text, and what they weigh. */
  readonly steps: readonly (readonly [count: number, weight: number])[];
  /** Only so much of the beginning is looked at, in UTF-16 code units. */
  readonly within?: number;
}

/** Evidence that weighs as soon as it is found. */
export const once = (weight: number): ReportEvidence['steps'] => [[1, weight]];
