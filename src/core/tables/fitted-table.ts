import type { Cell } from '../model/analysis';
import type { Group } from './group';
import type { Piece } from './pieces/piece';

/** A row whose digits have lost their borders. */
export interface GluedRow {
  readonly label: string;
  readonly ids: readonly string[];
  readonly runs: readonly Piece[];
  /** Which columns carry a sign. */
  readonly signed: readonly boolean[];
}

/** A zone read as a table: what is certain, and what must still be solved. */
export interface FittedTable {
  readonly cells: ReadonlyMap<string, Cell>;
  readonly glued: readonly GluedRow[];
  /** Printed rows that were not read: of no known row, or with values that fit no columns. */
  readonly unplaced: readonly Group[];
  /** Rows that were found by name or by certain order. */
  readonly matched: number;
  readonly start: number;
  readonly end: number;
}
