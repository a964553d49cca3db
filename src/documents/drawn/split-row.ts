import type { DrawnCell, DrawnTable } from './drawn-table';

const ORDINAL =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|[（(]?\d{1,2}[）)、.．]|第[一二三四五六七八九十]{1,3}条?)/;
/** A remark behind a label, on a line of its own. */
const NOTE = /^[（(]/;
/** No unit (条, 万元, 人次) is longer. */
const LONGEST_UNIT = 2;
const VALUE = /^[-−]?[\d.,]+$|^[-—–/／无]$/;

/**
 * Whether the end of a page runs through a row: its label goes on in the first row of the next page, and its values stand in
 * one of the two. Both tables are in the same columns.
 */
export function isSplitRow(upper: DrawnTable, lower: DrawnTable): boolean {
  const [last, first] = [lastRow(upper), lower.cells.filter(({ row }) => row === 0)];
  if (last.length < 2 || first.length < 2) return false;
  const [above, below] = [labelOf(last), labelOf(first)];
  const text = below?.lines.join('') ?? '';
  const [filledAbove, filledBelow] = [last.some(holdsValue), first.some(holdsValue)];
  if (above === undefined) return filledAbove ? filledBelow && numbersAreCut(last, first) : true;
  if (ORDINAL.test(text)) return false;
  if (filledAbove && filledBelow) return (text === '' || above.full) && numbersAreCut(last, first);
  if (text === '') return !filledBelow && filledAbove && first.every(isBlank);
  if (above.column !== below?.column) return false;
  if (!above.full && !(filledBelow && NOTE.test(text))) return false;
  return filledAbove !== filledBelow || ORDINAL.test(above.lines.join(''));
}

const lastRow = ({ cells, rows }: DrawnTable): DrawnCell[] => cells.filter((cell) => cell.row + cell.rows === rows);
const holdsValue = ({ lines }: DrawnCell): boolean => VALUE.test(lines.join(''));
/** Of several columns, each that is filled in both rows has a number above that had no room for its next digit. */
function numbersAreCut(last: readonly DrawnCell[], first: readonly DrawnCell[]): boolean {
  const filled = last.filter(holdsValue);
  const goingOn = filled.filter(({ column }) => first.some((cell) => cell.column === column && holdsValue(cell)));
  const cut = goingOn.every((cell) => cell.full && cell.lines.join('').length > 1);
  return cut && goingOn.length > 0 && last.length > 2 && goingOn.length < last.length - 1;
}

const isBlank = ({ lines }: DrawnCell): boolean => lines.length === 0;

/** The last cell of words before the values: group labels stand to its left and span several rows. */
function labelOf(row: readonly DrawnCell[]): DrawnCell | undefined {
  const all = row.filter((cell) => !isBlank(cell) && !holdsValue(cell));
  const own = all.filter(({ rows }) => rows === 1);
  const words = own.length > 0 ? own : all;
  return words.filter(({ lines }) => lines.join('').length > LONGEST_UNIT).at(-1) ?? words[0];
}

/** Column of the label of a table's first row; -1 if it has none. */
export const labelColumn = ({ cells }: DrawnTable): number =>
  labelOf(cells.filter(({ row }) => row === 0))?.column ?? -1;

/** Whether the merged cell of the lower page is the rest of the one above: it is blank there, repeats it, or ends its words. */
export function goesOn(above: DrawnCell, below: DrawnCell): boolean {
  if (above.column !== below.column || above.columns !== below.columns) return false;
  if (above.rows === 1 && below.rows === 1) return false;
  const [upper, lower] = [above.lines.join(''), below.lines.join('')];
  if (VALUE.test(upper) || VALUE.test(lower)) return false;
  return lower === '' ? upper !== '' : upper === lower || !ORDINAL.test(lower);
}
