import type { DrawnCell, DrawnTable } from './drawn-table';
import { canBeOneNumber, textOf } from './drawn-values';
import { withoutRepeatedHead } from './repeated-head';
import { goesOn, labelColumn, rowsAtPageEnd } from './split-row';

/** Borders of one column lie so near to each other on two pages, in points. */
const SAME_BORDER = 3.5;

/** Two parts of one table as one; null if the second is another table. The head that each page repeats is left out. */
export function joinTables(upper: DrawnTable, lower: DrawnTable): DrawnTable | null {
  if (upper.open === true || lower.open === true) return null;
  const shift = (upper.xs[0] ?? 0) - (lower.xs[0] ?? 0);
  const moved = lower.xs.map((x) => x + shift);
  if (Math.abs((upper.xs.at(-1) ?? 0) - (moved.at(-1) ?? 0)) > SAME_BORDER) return null;
  const shared = moved.filter((x) => upper.xs.some((other) => Math.abs(other - x) <= SAME_BORDER));
  if (shared.length * 2 < Math.min(moved.length, upper.xs.length) + 2) return null;
  const xs = [...upper.xs, ...moved.filter((x) => !shared.includes(x))].sort((a, b) => a - b);
  const above = inColumns(upper, upper.xs, xs);
  const below = withoutRepeatedHead(inColumns(lower, moved, xs), above);
  return stacked(above, below);
}

/** One below the other: a row that the end of the page runs through is one, and so are merged cells that go on. */
function stacked(above: DrawnTable, below: DrawnTable): DrawnTable {
  const rows = rowsAtPageEnd(above, below);
  const split = rows === 'one';
  const shift = split ? above.rows - 1 : above.rows;
  const cells = [...above.cells];
  const labels = labelColumn(below);
  const open = new Map<number, number>();
  for (const [i, cell] of cells.entries()) if (cell.row + cell.rows === above.rows) open.set(cell.column, i);
  for (const cell of below.cells) {
    const at = cell.row === 0 ? open.get(cell.column) : undefined;
    const upper = at === undefined ? undefined : cells[at];
    if (
      at !== undefined &&
      upper !== undefined &&
      (split ? upper.columns === cell.columns : cell.column < labels && goesOn(upper, cell))
    )
      cells[at] = { ...upper, rows: upper.rows + cell.rows - (split ? 1 : 0), lines: joinedLines(upper, cell) };
    else if (rows === 'either' && at !== undefined && upper !== undefined && isCut(upper, cell)) {
      cells[at] = { ...upper, lines: [`${textOf(upper)}${CUT}`] };
      cells.push({ ...cell, row: cell.row + shift, lines: [`${CUT}${textOf(cell)}`] });
    } else cells.push({ ...cell, row: cell.row + shift });
  }
  return { xs: above.xs, rows: shift + below.rows, cells: cells.sort((a, b) => a.row - b.row || a.column - b.column) };
}

/** Stands where a number may go on or have begun on the other page. */
const CUT = '…';

const isCut = (upper: DrawnCell, lower: DrawnCell): boolean =>
  upper.columns === lower.columns && canBeOneNumber(textOf(upper), textOf(lower));

/** Numbers go on; words that stand on both pages are repeated. */
function joinedLines({ lines: above }: DrawnCell, { lines: below }: DrawnCell): readonly string[] {
  if (above.length > 0 && below.length > 0 && canBeOneNumber(above.join(''), below.join('')))
    return [above.join('') + below.join('')];
  return above.join('') === below.join('') ? above : [...above, ...below];
}

/** The table with its columns counted in finer ones. */
function inColumns(table: DrawnTable, own: readonly number[], xs: readonly number[]): DrawnTable {
  const index = own.map((x) => nearest(xs, x));
  const cells = table.cells.map((cell) => {
    const [first, last] = [index[cell.column] ?? 0, index[cell.column + cell.columns] ?? xs.length - 1];
    return { ...cell, column: first, columns: Math.max(1, last - first) };
  });
  return { ...table, xs, cells };
}

const nearest = (xs: readonly number[], x: number): number =>
  xs.reduce((best, other, i) => (Math.abs(other - x) < Math.abs((xs[best] ?? 0) - x) ? i : best), 0);
