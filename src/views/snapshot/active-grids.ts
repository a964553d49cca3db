import { cellId, columnsOf, type FormTable, type Row } from '../../core/forms/form';
import type { GridView } from '../snapshot';
import type { DrawCell } from './draw-cell';
import { label } from './labels';

/** The item of article 20 under which the forms of 2019 and 2021 print each row. */
const ITEMS: Readonly<Record<string, string>> = {
  regulations: '第二十条第（一）项',
  normative: '第二十条第（一）项',
  licensing: '第二十条第（五）项',
  'other-services': '第二十条第（五）项',
  punishment: '第二十条第（六）项',
  coercion: '第二十条第（六）项',
  fees: '第二十条第（八）项',
  procurement: '第二十条第（九）项',
};

/** Section 2: a block for each item of article 20, with columns of its own. */
export function activeGrids(table: FormTable, draw: DrawCell): readonly GridView[] {
  return blocksOf(table.rows).map(({ item, rows }) => {
    const [first] = rows;
    const columns = first ? columnsOf(table, first) : [];
    return {
      caption: item,
      labelColumns: 1,
      head: [[label('信息内容'), ...columns.map((column) => label(column.label))]],
      rows: rows.map((row) => ({
        labels: [label(row.label)],
        cells: columnsOf(table, row).map((column) => draw(cellId(table, row, column))),
        heading: false,
      })),
    };
  });
}

function blocksOf(rows: readonly Row[]): readonly { readonly item: string; readonly rows: readonly Row[] }[] {
  const blocks: { item: string; rows: Row[] }[] = [];
  for (const row of rows) {
    const item = ITEMS[row.id] ?? '';
    const last = blocks.at(-1);
    if (last?.item === item) last.rows.push(row);
    else blocks.push({ item, rows: [row] });
  }
  return blocks;
}
