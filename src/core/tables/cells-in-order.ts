import type { Cell } from '../model/analysis';

/** The cells of a table in the order of their places. */
export const cellsInOrder = (cells: ReadonlyMap<string, Cell>): ReadonlyMap<string, Cell> =>
  new Map([...cells].sort(([, a], [, b]) => a.start - b.start));
