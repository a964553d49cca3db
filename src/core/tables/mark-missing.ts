import type { Table } from '../model/analysis';

/** Blank totals over filled parts bear the state `missing`: they are wanted, and never 0. */
export function markMissing(tables: readonly Table[], missing: ReadonlySet<string>): readonly Table[] {
  if (missing.size === 0) return tables;
  return tables.map((table) => {
    const cells = new Map(table.cells);
    for (const id of missing) {
      const cell = cells.get(id);
      if (cell?.state === 'blank') cells.set(id, { ...cell, state: 'missing' });
    }
    return { ...table, cells };
  });
}
