import type { DrawnCell, DrawnTable } from './drawn-table';

/** The lower part of a table without the head that it repeats from the upper one. Both in the same columns. */
export function withoutRepeatedHead(lower: DrawnTable, upper: DrawnTable): DrawnTable {
  const head = headRows(lower, upper);
  if (head === 0) return lower;
  const cells = lower.cells.filter(({ row }) => row >= head).map((cell) => ({ ...cell, row: cell.row - head }));
  return { ...lower, rows: lower.rows - head, cells };
}

/** How many rows both begin with alike; none whose text says nothing, and no part of a merged cell. */
function headRows(lower: DrawnTable, upper: DrawnTable): number {
  let rows = 0;
  while (rows < Math.min(lower.rows - 1, upper.rows) && sameRow(lower, upper, rows)) rows++;
  while (rows > 0 && lower.cells.some(({ row, rows: span }) => row < rows && row + span > rows)) rows--;
  const words = lower.cells.some(({ row, lines }) => row < rows && /\p{Script=Han}/u.test(lines.join('')));
  return words ? rows : 0;
}

function sameRow(lower: DrawnTable, upper: DrawnTable, row: number): boolean {
  const [a, b] = [rowOf(lower, row), rowOf(upper, row)];
  return a.length === b.length && a.every((cell, i) => sameCell(cell, b[i] as DrawnCell));
}

const rowOf = ({ cells }: DrawnTable, row: number): DrawnCell[] => cells.filter((cell) => cell.row === row);

const sameCell = (a: DrawnCell, b: DrawnCell): boolean =>
  a.column === b.column && a.columns === b.columns && a.lines.join('') === b.lines.join('');
