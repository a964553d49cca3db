/** A pattern that only a whole document shows: what its numbers are, which of them are related, what is found. */
export interface DocumentPattern {
  /** What such texts are called; several examples may show one pattern. */
  readonly pattern: string;
  /** What this example shows, or why it is judged so. */
  readonly about: string;
  readonly text: string;
  /** The same body's report for the year before. */
  readonly previous?: string;
  /** Every number, as `role text`. */
  readonly roles?: readonly string[];
  /** Relations that must be among those read, as `kind verdict: formula`. */
  readonly reads?: readonly string[];
  /** All relations, where there must be no others. */
  readonly relations?: readonly string[];
  /** All findings, as `level key «underlined»`; none if left out. */
  readonly finds?: readonly string[];
}
