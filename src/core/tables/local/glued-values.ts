import { type Split, splitRuns } from '../glued/splits';
import type { Piece } from '../pieces/piece';
import type { LocalColumn } from './local-table';

/** The values of a row whose digits have lost their borders, and every way to split them. */
export interface GluedValues {
  readonly run: Piece;
  readonly splits: readonly Split[];
  /** False if there may be more. */
  readonly complete: boolean;
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
  return possible.length === 0 ? null : { run, splits: possible, complete };
}

/** One piece a column, if the run can be split in one way only. */
export function onlyPieces({ run, splits, complete }: GluedValues): readonly Piece[] | null {
  const [only, ...others] = splits;
  if (only === undefined || others.length > 0 || !complete) return null;
  return only.pieces.map(({ start, end }): Piece => ({ ...run, start: run.start + start, end: run.start + end }));
}

/** What a column may be, ascending. */
export const candidatesIn = ({ splits }: GluedValues, column: number): readonly number[] =>
  [...new Set(splits.map(({ values }) => values[column] ?? 0))].sort((a, b) => a - b);
