import type { DrawnCell, DrawnTable } from './drawn-table';
import { isValue } from './drawn-values';

/** A head that was itself cut by the end of a page is known by so many of its words in their columns. */
const FEWEST_WORDS = 3;
/** So many rows at most are a head. */
const HIGHEST = 5;

/** The lower part of a table without the head that it repeats from the upper one. Both in the same columns. */
export function withoutRepeatedHead(lower: DrawnTable, upper: DrawnTable): DrawnTable {
  const head = Math.max(headRows(lower, upper), rowsOfHeadWords(lower, upper));
  if (head === 0) return lower;
  const cells = lower.cells.filter(({ row }) => row >= head).map((cell) => ({ ...cell, row: cell.row - head }));
  return { ...lower, rows: lower.rows - head, cells };
}

/** How many rows both begin with alike; none whose text says nothing, and no part of a merged cell. */
function headRows(lower: DrawnTable, upper: DrawnTable): number {
  let rows = 0;
  while (rows < Math.min(lower.rows - 1, upper.rows) && sameRow(lower, upper, rows)) rows++;
  const head = withoutCutCells(lower, rows);
  const words = lower.cells.some(({ row, lines }) => row < head && /\p{Script=Han}/u.test(lines.join('')));
  return words ? head : 0;
}

/** How many rows the lower part begins with that hold only words which stand among the upper one's first in the same columns. */
function rowsOfHeadWords(lower: DrawnTable, upper: DrawnTable): number {
  const known = upper.cells.filter(({ row }) => row < 2 * HIGHEST);
  const texts = new Set(known.map((cell) => keyOf(cell)));
  let rows = 0;
  let words = 0;
  for (; rows < Math.min(lower.rows - 1, HIGHEST); rows++) {
    const filled = rowOf(lower, rows).filter(({ lines }) => lines.length > 0);
    const own = filled.filter((cell) => texts.has(keyOf(cell)));
    if (
      own.length < filled.length &&
      !(own.length > 0 && filled.every((cell) => texts.has(keyOf(cell)) || isPart(cell, known)))
    )
      break;
    if (filled.some(({ lines }) => isValue(lines.join('')))) break;
    words += own.length;
  }
  const head = withoutCutCells(lower, rows);
  return words >= FEWEST_WORDS ? head : 0;
}

/** Words of a head of which a page shows only a part. */
const isPart = (cell: DrawnCell, known: readonly DrawnCell[]): boolean =>
  known.some(
    ({ column, lines }) => column === cell.column && lines.length > 0 && cell.lines.join('').includes(lines.join('')),
  );

const keyOf = ({ column, columns, lines }: DrawnCell): string => `${column} ${columns} ${lines.join('')}`;

/** So many of the first rows that none of their cells reaches beyond them. */
function withoutCutCells(lower: DrawnTable, rows: number): number {
  let head = rows;
  while (head > 0 && lower.cells.some(({ row, rows: span }) => row < head && row + span > head)) head--;
  return head;
}

function sameRow(lower: DrawnTable, upper: DrawnTable, row: number): boolean {
  const [a, b] = [rowOf(lower, row), rowOf(upper, row)];
  return a.length === b.length && a.every((cell, i) => sameCell(cell, b[i] as DrawnCell));
}

const rowOf = ({ cells }: DrawnTable, row: number): DrawnCell[] => cells.filter((cell) => cell.row === row);

const sameCell = (a: DrawnCell, b: DrawnCell): boolean => keyOf(a) === keyOf(b);
