import { cellId, columnsOf, type Form } from './form';

/** The unit in which a cell is counted by the form itself; undefined where the form prints none (采购总金额). */
export function unitOf(form: Form | undefined, id: string): string | undefined {
  for (const table of form?.tables ?? []) {
    for (const row of table.rows) {
      const column = columnsOf(table, row).find((one) => cellId(table, row, one) === id);
      if (column !== undefined) return row.unit ?? column.unit;
    }
  }
  return undefined;
}
