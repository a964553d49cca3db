import { formById } from '../../../src/core/forms/all';
import type { FormTable } from '../../../src/core/forms/form';
import { type Groups, groupPieces } from '../../../src/core/tables/group';
import { namedTable } from '../../../src/core/tables/names';
import { readPieces } from '../../../src/core/tables/pieces/pieces';
import { placeRows } from '../../../src/core/tables/placing/place-rows';
import { fold } from '../../../src/core/text/fold';

/** A table of a form by its id. */
export function tableOf(form: string, id: string): FormTable {
  const table = formById(form)?.tables.find((one) => one.id === id);
  if (table === undefined) throw new Error(`no ${id} in ${form}`);
  return table;
}

export const groupsIn = (text: string): Groups =>
  groupPieces(fold(text), readPieces(text, fold(text), { start: 0, end: text.length }));

/** `value → row id` of every group of values, in the order of the text; `–` where it has none. */
export function rowsOf(text: string, table: FormTable): string[] {
  const { groups, rest } = groupsIn(text);
  const { rowOf } = placeRows(fold(text), groups, rest, namedTable(table));
  return groups.map(
    ({ start, end }, i) => `${text.slice(start, end).replace(/\s+/g, ' ')} → ${table.rows[rowOf[i] ?? -1]?.id ?? '–'}`,
  );
}
