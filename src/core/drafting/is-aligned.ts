import { alignEdits } from './align-table';
import type { BarRow, BarTable } from './bar-table';

/** So many of its cells may be out of line: those that were just typed into. */
const FEW = 0.25;

/**
 * Whether the bars of a table are meant to stand below each other. Where few cells are out of line they are; and where a long
 * number has just pushed a whole column aside, most rows still have words with blanks beside them that nothing else explains.
 */
export function isAligned(table: BarTable, text: string): boolean {
  const rows = table.rows.filter((row) => !row.isRule);
  const cells = rows.reduce((all, row) => all + row.cells.length, 0);
  return (
    alignEdits(table, text).length <= cells * FEW || rows.filter((row) => isPadded(row, text)).length * 2 >= rows.length
  );
}

const isPadded = ({ cells }: BarRow, text: string): boolean =>
  cells.some((cell) => cell.text !== '' && /^\s{2}|\s{2}$/.test(text.slice(cell.start, cell.end)));
