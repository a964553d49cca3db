import type { Cell, Table } from './analysis';

/** Indicator id → the cell of the first table that has it, in document order. */
export function firstCells(tables: readonly Table[]): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const table of tables) for (const [id, cell] of table.cells) if (!cells.has(id)) cells.set(id, cell);
  return cells;
}
