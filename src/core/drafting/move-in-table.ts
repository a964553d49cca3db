import { applied, type Edit } from '../repair/fix';
import type { Range } from '../text/range';
import { alignEdits } from './align-table';
import { type BarCell, type BarTable, barCellOf, barTableAt, type CellPlace, cellPlaceAt } from './bar-table';

/** To the next cell to fill in, to the one before, or to the one below. */
export type Direction = 'next' | 'previous' | 'below';

export interface Move {
  /** They align the table, and change nothing but blanks. */
  readonly edits: readonly Edit[];
  /** What is selected then, in the text with the edits made: the number of the cell, or the place for one. */
  readonly selection: Range;
}

/**
 * From the cell at an offset to another that is to be filled in: cells with words (labels, heads, ——) are passed over. Behind
 * the last cell the way leads to the end of the table. Null outside of tables, and before the first cell.
 */
export function moveInTable(text: string, offset: number, direction: Direction): Move | null {
  const table = barTableAt(text, offset);
  if (table === null) return null;
  const from = cellPlaceAt(table, offset);
  const to = direction === 'below' ? below(table, from) : beside(table, from, direction === 'next' ? 1 : -1);
  if (to === null && direction === 'previous') return null;
  const edits = alignEdits(table, text);
  const aligned = applied(text, edits);
  const after = barTableAt(aligned, table.start);
  if (after === null) return null;
  const cell = to === null ? undefined : barCellOf(after, to);
  return { edits, selection: cell ? placeIn(aligned, cell) : { start: after.end, end: after.end } };
}

/** The first cell of a table that is to be filled in; its end where there is none. */
export function firstPlace(text: string, table: BarTable): Range {
  const [first] = fillable(table);
  const cell = first && barCellOf(table, first);
  return cell ? placeIn(text, cell) : { start: table.end, end: table.end };
}

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

function beside(table: BarTable, from: CellPlace, step: 1 | -1): CellPlace | null {
  const isBehind = (one: CellPlace): boolean =>
    one.row > from.row || (one.row === from.row && one.column > from.column);
  const isBefore = (one: CellPlace): boolean =>
    one.row < from.row || (one.row === from.row && one.column < from.column);
  const all = fillable(table);
  return (step === 1 ? all.find(isBehind) : all.filter(isBefore).at(-1)) ?? null;
}

const below = (table: BarTable, from: CellPlace): CellPlace | null =>
  fillable(table).find(({ row, column }) => row > from.row && column === from.column) ?? null;

/** The words of a cell; of a blank one the place behind its first blank. */
function placeIn(text: string, { start, end, text: words }: BarCell): Range {
  if (words === '') return { start: Math.min(start + 1, end), end: Math.min(start + 1, end) };
  const at = text.indexOf(words, start);
  return { start: at, end: at + words.length };
}
