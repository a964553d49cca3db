import type { TableValues } from './reading';

/** A pattern of sentence: an example of it, with places and numbers that are invented, and what must be read in it. */
export interface SentencePattern {
  /** What such sentences are called; several examples may show one pattern. */
  readonly pattern: string;
  /** What this example shows, or why it is judged so. */
  readonly about: string;
  readonly text: string;
  readonly table?: TableValues;
  /** Relations that must be among those read, as `kind verdict: formula`. */
  readonly reads?: readonly string[];
  /** Starts of relations that must not be read. */
  readonly silent?: readonly string[];
  /** All findings, as `level kind`; none if left out. */
  readonly finds?: readonly string[];
}

export const statistics = (values: TableValues['values']): TableValues => ({ form: 'statistics-2014', values });
export const disclosure = (values: TableValues['values']): TableValues => ({ form: 'disclosure-2021', values });
