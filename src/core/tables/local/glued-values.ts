import { splitRuns } from '../glued/splits';
import type { Piece } from '../pieces/piece';
import type { LocalColumn } from './local-table';

/** The values of a row whose digits have lost their borders. */
export interface GluedValues {
  /** One a column, if there is one way to split the run. */
  readonly pieces: readonly Piece[] | null;
  /** For each column what it may be. */
  readonly candidates: readonly (readonly number[])[];
}

/** Splits one run of digits by the only rule that a row of any form has: a year is no more than all years together. */
export function gluedValues(folded: string, run: Piece, columns: readonly LocalColumn[]): GluedValues | null {
  const digits = folded.slice(run.start, run.end);
  if (run.kind !== 'number' || columns.length < 2 || digits.length < columns.length || !/^\d+$/.test(digits))
    return null;
  const year = columns.findIndex(({ kind }) => kind === 'year' || kind === 'period');
  const all = columns.findIndex(({ kind }) => kind === 'cumulative' || kind === 'year-to-date');
  const { splits, complete } = splitRuns([digits], columns.length, []);
  const possible = splits.filter(({ values }) => year < 0 || all < 0 || (values[year] ?? 0) <= (values[all] ?? 0));
  const [only] = possible;
  if (only === undefined) return null;
  if (possible.length === 1 && complete) {
    const pieces = only.pieces.map(
      ({ start, end }): Piece => ({ ...run, start: run.start + start, end: run.start + end }),
    );
    return { pieces, candidates: [] };
  }
  const candidates = columns.map((_, k) =>
    [...new Set(possible.map(({ values }) => values[k] ?? 0))].sort((a, b) => a - b),
  );
  return { pieces: null, candidates };
}
