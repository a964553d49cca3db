import type { Cell } from '../../core/model/analysis';
import type { GridView } from '../snapshot';
import type { DrawCell } from './draw-cell';
import { label } from './labels';

/** Rows of a local form, under the columns that occur: cells are named `local.<row>/<column>`. */
export function localGrid(cells: readonly Cell[], draw: DrawCell): readonly GridView[] {
  const rows = new Map<string, Map<string, string>>();
  const columns = new Set<string>();
  for (const { id } of cells) {
    const slash = id.lastIndexOf('/');
    const [row, column] = [
      id.slice('local.'.length, slash < 0 ? undefined : slash),
      slash < 0 ? '' : id.slice(slash + 1),
    ];
    columns.add(column);
    const known = rows.get(row);
    if (known) known.set(column, id);
    else rows.set(row, new Map([[column, id]]));
  }
  const head = [[label('统计指标'), ...[...columns].map((column) => label(column))]];
  const drawn = [...rows].map(([row, ids]) => ({
    labels: [label(row)],
    cells: [...columns].map((column) => draw(ids.get(column) ?? `local.${row}/${column}`)),
    heading: false,
  }));
  return [{ caption: '', labelColumns: 1, head, rows: drawn }];
}
