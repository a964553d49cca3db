import type { Range } from '../text/range';
import { type BarCell, type BarTable, barCellOf, type CellPlace } from './bar-table';

const FILLED = /^(?:[+-]?[\d０-９,，.．]+\s*[%％]?|[-—－/／]|无)?$/;

/** Whether a cell is one for a number: blank, or with a number or a dash in it. `——` is printed where none belongs. */
export const isToFill = ({ text }: BarCell): boolean => FILLED.test(text);

/** The cells that are to be filled in: below a head, in its columns, and not in the line of a caption. In document order. */
export function fillable({ rows }: BarTable): readonly CellPlace[] {
  const rule = rows.findIndex((row) => row.isRule);
  let head = new Set<number>();
  let isInHead = false;
  return rows.flatMap(({ cells, isRule }, row) => {
    if (isRule) return [];
    if (row < rule || isHead(cells)) {
      if (!isInHead) head = new Set();
      isInHead = true;
      for (const [column, { text }] of cells.entries()) if (text !== '') head.add(column);
      return [];
    }
    if (CAPTION.test(cells[0]?.text ?? '')) return [];
    isInHead = false;
    return cells.flatMap((cell, column) =>
      isToFill(cell) && (head.size < 2 || head.has(column)) ? [{ row, column }] : [],
    );
  });
}

/** 第二十条第（五）项, alone over a block of rows. */
const CAPTION = /^第[一二三四五六七八九十百\d]{1,6}条/;

/** Words in other cells than the first: no units, and no dashes where no number belongs. */
const isHead = (cells: readonly BarCell[]): boolean =>
  cells.slice(1).some((cell) => !isToFill(cell) && cell.text !== '——' && cell.text.length > LONGEST_UNIT);

/** 万元, 人次. */
const LONGEST_UNIT = 2;

/** The first cell of a table that is to be filled in; its end where there is none. */
export function firstPlace(text: string, table: BarTable): Range {
  const [first] = fillable(table);
  const cell = first && barCellOf(table, first);
  return cell ? placeInCell(text, cell) : { start: table.end, end: table.end };
}

/** The words of a cell; of a blank one the place behind its first blank. */
export function placeInCell(text: string, { start, end, text: words }: BarCell): Range {
  if (words === '') return { start: Math.min(start + 1, end), end: Math.min(start + 1, end) };
  const at = text.indexOf(words, start);
  return { start: at, end: at + words.length };
}
