import { FORMS } from '../../core/forms/all';
import { cellId, columnsOf } from '../../core/forms/form';

/** The ids of all indicators of the national forms. */
export function indicatorIds(): ReadonlySet<string> {
  const ids = FORMS.flatMap(({ tables }) =>
    tables.flatMap((table) =>
      table.rows.flatMap((row) => columnsOf(table, row).map((column) => cellId(table, row, column))),
    ),
  );
  return new Set(ids);
}
