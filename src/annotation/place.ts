/** Where some words stand, and what around them is compared. */
export interface QuoteContext {
  readonly start: number;
  /** The nearest character last. */
  readonly before: string;
  /** The nearest character first. */
  readonly behind: string;
  /** The text before it, and the cells behind it, numbers masked: made when they are asked for, as most places never are. */
  readonly cellsBefore: () => string;
  readonly cellsBehind: () => string;
}
