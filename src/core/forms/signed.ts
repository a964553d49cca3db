import { formById } from './all';
import { cellId, columnsOf } from './form';

const made = new Map<string, ReadonlySet<string>>();

/** Whether a cell carries a sign by the form (本年增/减). */
export function isSigned(formId: string, id: string): boolean {
  let ids = made.get(formId);
  if (ids === undefined) {
    const tables = formById(formId)?.tables ?? [];
    ids = new Set(
      tables.flatMap((table) =>
        table.rows.flatMap((row) =>
          columnsOf(table, row)
            .filter((column) => column.signed)
            .map((column) => cellId(table, row, column)),
        ),
      ),
    );
    made.set(formId, ids);
  }
  return ids.has(id);
}
