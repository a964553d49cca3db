import { type Column, cellIds, columnsOf, type FormTable, type Row } from '../forms/form';
import type { Cell } from '../model/analysis';
import { cutCell, makeCell } from './cell';
import type { Printed } from './cut-numbers';
import type { GluedRow } from './fitted-table';
import type { Group } from './group';
import type { Piece } from './pieces/piece';
import type { Placing } from './positions';
import { gluedRuns, hasJoinedCells, shortRun, valuesFor } from './values';

/** What the rows of one table are read by. */
export interface RowsRead {
  readonly source: Printed;
  readonly table: FormTable;
  /** Most values in a row. */
  readonly widest: number;
  /** Gives a row with fewer values than columns its columns, by where they stand. */
  readonly aligned: Placing;
  /** Whether the digits of the table have lost their borders. */
  readonly isGlued: boolean;
  /** Values that may be parts of numbers. */
  readonly doubtful: ReadonlySet<Piece>;
}

/** What the values of a group are for a row: its cells, or digits to be split; null where they fit its columns in no way. */
export function readRow(read: RowsRead, row: Row, group: Group): readonly Cell[] | GluedRow | null {
  const { source, table, widest, aligned } = read;
  const columns = columnsOf(table, row);
  const isJoined = columns.length > 1 && hasJoinedCells(group, source.folded, widest);
  const values = isJoined ? null : (valuesFor(group, columns.length) ?? aligned(group));
  if (values !== null) return cellsOf(read, row, group, values);
  const runs = read.isGlued ? unglued(group, source.folded, columns.length) : null;
  return runs && { label: row.label, ids: cellIds(table, row), runs, signed: columns.map(isSigned) };
}

const unglued = (group: Group, folded: string, columns: number): readonly Piece[] | null =>
  gluedRuns(group, folded, columns) ?? shortRun(group, folded, columns);

function cellsOf({ source, table, doubtful }: RowsRead, row: Row, group: Group, values: readonly Piece[]): Cell[] {
  const ids = cellIds(table, row);
  return columnsOf(table, row).map((column, i) => {
    const value = values[i] as Piece;
    const cell = makeCell(source.text, source.folded, ids[i] as string, row, column, value);
    return group.cut?.has(value) === true || doubtful.has(value) ? cutCell(cell) : cell;
  });
}

const isSigned = ({ signed }: Column): boolean => signed === true;
