import type { DrawnCell, DrawnTable } from './drawn-table';
import { holdsValue, isValue, textOf } from './drawn-values';
import { fullLines, type NumbersOverPages, numbersOverPages } from './numbers-over-pages';

const ORDINAL =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|[（(]?\d{1,2}[）)、.．]|第[一二三四五六七八九十]{1,3}条?)/;
/** A remark behind a label, on a line of its own. */
const NOTE = /^[（(]/;
/** No unit (条, 万元, 人次) is longer. */
const LONGEST_UNIT = 2;

/**
 * What the last row of a page and the first of the next are: one row that the end of the page runs through, two rows, or either,
 * so that a number of the upper one may go on in the lower.
 */
export type RowsAtPageEnd = 'one' | 'two' | 'either';

/** Both tables are in the same columns. */
export function rowsAtPageEnd(upper: DrawnTable, lower: DrawnTable): RowsAtPageEnd {
  const [last, first] = [lastRow(upper), firstRow(lower)];
  if (last.length < 2 || first.length < 2) return 'two';
  const [above, below] = labelsOf(last, first);
  const numbers = numbersOverPages(last, first, fullLines([...upper.cells, ...lower.cells]));
  const [filledAbove, filledBelow] = [last.some(holdsValue), first.some(holdsValue)];
  if (filledAbove && filledBelow) return filledRows(above, below, numbers);
  if (above === undefined) return filledAbove ? 'two' : 'one';
  return isOneLabel(above, below, first, filledAbove, filledBelow) ? 'one' : 'two';
}

/** Numbers stand in both rows: they are one if the numbers can go on and no label begins in the lower. */
function filledRows(
  above: DrawnCell | undefined,
  below: DrawnCell | undefined,
  { canGoOn, goOn, endAbove }: NumbersOverPages,
): RowsAtPageEnd {
  if (!canGoOn) return 'two';
  if (above === undefined || below === undefined) return 'one';
  if (startsRow(below)) return 'two';
  if (above.full && (endAbove || startsRow(above))) return 'one';
  return goOn ? 'either' : 'two';
}

/** The label of the upper row goes on in the lower one, and the numbers stand in one of them. */
function isOneLabel(
  above: DrawnCell,
  below: DrawnCell | undefined,
  first: readonly DrawnCell[],
  filledAbove: boolean,
  filledBelow: boolean,
): boolean {
  if (below === undefined) return filledAbove && first.every(isBlank);
  if (startsRow(below) || above.column !== below.column) return false;
  if (!above.full && !(filledBelow && NOTE.test(textOf(below)))) return false;
  return filledAbove !== filledBelow || startsRow(above);
}

const lastRow = ({ cells, rows }: DrawnTable): DrawnCell[] => cells.filter((cell) => cell.row + cell.rows === rows);
const firstRow = ({ cells }: DrawnTable): DrawnCell[] => cells.filter(({ row }) => row === 0);
const isBlank = ({ lines }: DrawnCell): boolean => lines.length === 0;
const isWord = (cell: DrawnCell): boolean => !isBlank(cell) && !holdsValue(cell);
const startsRow = (label: DrawnCell): boolean => ORDINAL.test(textOf(label));

/** The labels of two rows, in the column in which one of them has its own: what stands beside it is a group or a unit. */
function labelsOf(last: readonly DrawnCell[], first: readonly DrawnCell[]): readonly (DrawnCell | undefined)[] {
  const column = (ownLabel(first) ?? ownLabel(last))?.column;
  return [last, first].map((row) => (column === undefined ? labelOf(row) : wordsAt(row, column)));
}

const wordsAt = (row: readonly DrawnCell[], column: number): DrawnCell | undefined =>
  row.find((cell) => cell.column === column && isWord(cell));

/** The last cell of words that is too long for a unit and is not that of a group, which spans several rows. */
const ownLabel = (row: readonly DrawnCell[]): DrawnCell | undefined =>
  row.filter((cell) => isWord(cell) && cell.rows === 1 && textOf(cell).length > LONGEST_UNIT).at(-1);

/** The last cell of words before the values: group labels stand to its left and span several rows. */
function labelOf(row: readonly DrawnCell[]): DrawnCell | undefined {
  const words = row.filter(isWord);
  const own = words.filter(({ rows }) => rows === 1);
  return ownLabel(row) ?? own[0] ?? words.filter((cell) => textOf(cell).length > LONGEST_UNIT).at(-1) ?? words[0];
}

/** Column of the label of a table's first row; -1 if it has none. */
export const labelColumn = (table: DrawnTable): number => labelOf(firstRow(table))?.column ?? -1;

/** Whether the merged cell of the lower page is the rest of the one above: it is blank there, repeats it, or ends its words. */
export function goesOn(above: DrawnCell, below: DrawnCell): boolean {
  if (above.column !== below.column || above.columns !== below.columns) return false;
  if (above.rows === 1 && below.rows === 1) return false;
  const [upper, lower] = [textOf(above), textOf(below)];
  if (isValue(upper) || isValue(lower)) return false;
  return lower === '' ? upper !== '' : upper === lower || !ORDINAL.test(lower);
}
