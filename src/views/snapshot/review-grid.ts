import { cellId, type FormTable } from '../../core/forms/form';
import type { GridView } from '../snapshot';
import type { DrawCell } from './draw-cell';
import { label } from './labels';

/** Section 4: fifteen values in one line, under headers of three levels. */
export function reviewGrid(table: FormTable, draw: DrawCell): readonly GridView[] {
  const { columns, rows } = table;
  const [reviews, ...suits] = rows.map((row) => row.label);
  const head = [
    [
      label(reviews ?? '', { columns: columns.length, rows: 2 }),
      label('行政诉讼', { columns: columns.length * suits.length }),
    ],
    suits.map((suit) => label(suit.replace(/^行政诉讼/, ''), { columns: columns.length })),
    rows.flatMap(() => columns.map((column) => label(column.label))),
  ];
  const cells = rows.flatMap((row) => columns.map((column) => draw(cellId(table, row, column))));
  return [{ caption: '', labelColumns: 0, head, rows: [{ labels: [], cells, heading: false }] }];
}
