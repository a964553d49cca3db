import { cellId, columnsOf, type FormTable, type Row } from '../../core/forms/form';
import type { GridView, RowView } from '../snapshot';
import type { DrawCell } from './draw-cell';
import { label } from './labels';

const CHAPTER = /^[一二三四五六七八九十]+、/;
const SECTION = /^[(（][一二三四五六七八九十]+[)）]/;
const ITEM = /^\d+[.、．]/;
const OF_WHICH = /^其中/;

/** The statistics table: one value a row, its unit beside it, sub-items indented. */
export function listGrid(table: FormTable, draw: DrawCell): readonly GridView[] {
  const indents = indentsOf(table.rows);
  const rows = table.rows.map((row, i): RowView => {
    const labels = [label(row.label, { indent: indents[i] ?? 0 }), label(row.heading ? '' : (row.unit ?? ''))];
    const cells = row.heading ? [] : columnsOf(table, row).map((column) => draw(cellId(table, row, column)));
    return { labels, cells, heading: row.heading ?? false };
  });
  const head = [[label('统计指标'), label('单位'), ...table.columns.map((column) => label(column.label))]];
  return [{ caption: '', labelColumns: 2, head, rows }];
}

/** From the ordinal of a label; 其中 stands a step below the row above, and what follows without an ordinal beside it. */
function indentsOf(rows: readonly Row[]): readonly number[] {
  let [numbered, current] = [0, 0];
  return rows.map(({ label: text }) => {
    if (CHAPTER.test(text)) numbered = current = 0;
    else if (SECTION.test(text)) numbered = current = 1;
    else if (ITEM.test(text)) numbered = current = 2;
    else if (OF_WHICH.test(text)) current = numbered + 1;
    return current;
  });
}
