import { formatExact } from '../core/arithmetic/exact';
import { isPoint } from '../core/arithmetic/interval';
import { analysisStatus } from '../core/findings/analysis-status';
import type { Analysis, Cell, Table } from '../core/model/analysis';
import { positionAt } from '../core/text/lines';
import { indicatorName } from '../messages/indicator-name';
import type { Language } from '../messages/language';
import { standings } from '../views/snapshot/marks';

/** The columns of the long table, in their order: one row a cell. Part of the contract; new ones come behind. */
export const CELL_COLUMNS = [
  'path',
  'issuer',
  'year',
  'form',
  'table',
  'indicator',
  'name',
  'state',
  'text',
  'value',
  'unit',
  'standing',
  'start',
  'end',
  'line',
  'column',
  'status',
] as const;

export type CellRecord = readonly (string | number | null)[];

/** Every cell of every table of a report. `value` is in plain digits, exact; lines and columns count from 1, offsets from 0. */
export function cellRecords(path: string, analysis: Analysis, language: Language): readonly CellRecord[] {
  const standingOf = standings(analysis);
  const { status } = analysisStatus(analysis);
  const record = (table: Table, cell: Cell): CellRecord => {
    const { line, column } = positionAt(analysis.lines, cell.start);
    const { value } = cell;
    return [
      path,
      analysis.issuer,
      analysis.year,
      table.form,
      table.id,
      cell.id,
      indicatorName(language, table.form, cell.id),
      cell.state,
      cell.text,
      value?.low && isPoint(value) ? formatExact(value.low) : null,
      cell.unit ?? null,
      standingOf(cell, cell.id).mark,
      cell.start,
      cell.end,
      line + 1,
      column + 1,
      status,
    ];
  };
  return analysis.tables.flatMap((table) => [...table.cells.values()].map((cell) => record(table, cell)));
}
