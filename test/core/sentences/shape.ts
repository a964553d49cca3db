import type { TableValues } from './reading';

/** One shape of sentence and what must be read in it. Places and numbers are invented. */
export interface Shape {
  /** Number of the shape in the catalogue of sentence shapes of the genre; letters tell variants apart. */
  readonly shape: string;
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
