import { cellId, columnsOf, type Form } from './form';

const made = new WeakMap<Form, ReadonlySet<string>>();

/** The cells of rows that a document may leave out, because it prints other rows in their place. */
export function optionalIds(form: Form): ReadonlySet<string> {
  let ids = made.get(form);
  if (ids === undefined) {
    ids = new Set(
      form.tables.flatMap((table) =>
        table.rows.flatMap((row) =>
          row.optional ? columnsOf(table, row).map((column) => cellId(table, row, column)) : [],
        ),
      ),
    );
    made.set(form, ids);
  }
  return ids;
}
