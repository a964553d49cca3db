import type { Edit } from '../repair/fix';
import { columnsInChineseFont } from '../text/width-in-columns';
import type { BarCell, BarRow, BarTable } from './bar-table';

/** What cells are to hold, by where they start; of all others nothing but the blanks around their words is changed. */
export type CellTexts = ReadonlyMap<number, string>;

/**
 * No label makes the first column wider, in columns: the longest of the statutory ones (80) would push every number off the
 * screen, or into another line. Labels that are longer jut out.
 */
const WIDEST_LABEL = 42;

const NUMBER = /^[+-]?[\d,，.]+%?$/;

/**
 * The edits after which all bars of a table stand below each other in a font in which a Chinese character is as wide as two
 * letters: words to the left, numbers to the right; behind a label that juts out they stand further right. Only blanks change, and
 * the cells that `texts` names. In document order.
 */
export function alignEdits({ rows }: BarTable, text: string, texts: CellTexts = new Map()): readonly Edit[] {
  const textOf = (cell: BarCell): string => texts.get(cell.start) ?? cell.text;
  const widths = widthsOf(rows, textOf);
  return rows.flatMap((row) =>
    row.cells.flatMap((cell, column) => {
      const width = widths[column] ?? 0;
      const wanted = row.isRule ? ruleOf(cell.text, width) : padded(textOf(cell), width);
      return editsOf(text, cell, wanted, !row.isRule && textOf(cell) === cell.text);
    }),
  );
}

function widthsOf(rows: readonly BarRow[], textOf: (cell: BarCell) => string): number[] {
  const widths: number[] = [];
  for (const { cells, isRule } of rows) {
    for (const [column, cell] of cells.entries()) {
      const width = isRule ? 3 : columnsInChineseFont(textOf(cell));
      widths[column] = Math.max(widths[column] ?? 3, column === 0 && width > WIDEST_LABEL ? 3 : width);
    }
  }
  return widths;
}

/** `:---` and `---:` keep their colons. */
function ruleOf(old: string, width: number): string {
  const [left, right] = [old.startsWith(':') ? ':' : '', old.endsWith(':') ? ':' : ''];
  return ` ${left}${'-'.repeat(width - left.length - right.length)}${right} `;
}

function padded(text: string, width: number): string {
  const blank = ' '.repeat(Math.max(0, width - columnsInChineseFont(text)));
  return NUMBER.test(text) ? ` ${blank}${text} ` : ` ${text}${blank} `;
}

/** Where the words stay, they are not touched: what is marked in them stays marked. */
function editsOf(text: string, cell: BarCell, wanted: string, wordsStay: boolean): Edit[] {
  const { start, end } = cell;
  if (text.slice(start, end) === wanted) return [];
  if (!wordsStay) return [{ start, end, newText: wanted }];
  if (cell.text === '') return [blanksAtEnd(cell, wanted.length)];
  const words = { start: text.indexOf(cell.text, start), end: text.indexOf(cell.text, start) + cell.text.length };
  const at = wanted.indexOf(cell.text);
  return [
    { start, end: words.start, newText: wanted.slice(0, at) },
    { start: words.end, end, newText: wanted.slice(at + cell.text.length) },
  ].filter((edit) => text.slice(edit.start, edit.end) !== edit.newText);
}

/** At the end of a blank cell: a caret behind its first blank stays where it is. */
const blanksAtEnd = ({ start, end }: BarCell, width: number): Edit =>
  start + width < end
    ? { start: start + width, end, newText: '' }
    : { start: end, end, newText: ' '.repeat(start + width - end) };
