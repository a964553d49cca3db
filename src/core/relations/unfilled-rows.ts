import type { Cell } from '../model/analysis';

/** The one row that somebody is filling in may have blanks; two that are filled in show that blanks are how zeros are printed. */
const MOST_WITH_BLANKS = 1;

interface RowCells {
  readonly ids: string[];
  readonly table: string;
  written: number;
}

/**
 * The cells of rows in which nobody has written anything yet, of tables in which zeros are written out: such a blank is no
 * zero, and a sum over it is not judged before it is filled in. Rows of one cell, and forms that leave zeros out, say nothing.
 */
export function unfilledCells(cells: ReadonlyMap<string, Cell>): ReadonlySet<string> {
  const rows = [...rowsOf(cells).values()];
  const inPart = new Map<string, number>();
  for (const { table, ids, written } of rows)
    if (written > 0 && written < ids.length) inPart.set(table, (inPart.get(table) ?? 0) + 1);
  const unfilled = rows.filter(({ table, written }) => written === 0 && (inPart.get(table) ?? 0) <= MOST_WITH_BLANKS);
  return new Set(unfilled.flatMap(({ ids }) => ids));
}

/** `requests.new/total` is a cell of the row `requests.new` of the table `requests`. */
function rowsOf(cells: ReadonlyMap<string, Cell>): ReadonlyMap<string, RowCells> {
  const rows = new Map<string, RowCells>();
  for (const { id, state } of cells.values()) {
    const end = id.indexOf('/');
    if (end < 0) continue;
    const name = id.slice(0, end);
    const row = rows.get(name) ?? { ids: [], table: name.slice(0, name.indexOf('.')), written: 0 };
    row.ids.push(id);
    if (state !== 'blank' && state !== 'missing') row.written++;
    rows.set(name, row);
  }
  return rows;
}
