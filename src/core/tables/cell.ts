import { exactInteger, parseExact } from '../arithmetic/exact';
import { type Interval, point } from '../arithmetic/interval';
import type { Column, Row } from '../forms/form';
import type { Cell } from '../model/analysis';
import type { CellState } from '../model/schema';
import { isParted, unitBehind } from '../text/cell-value';
import type { Range } from '../text/range';
import type { Piece } from './pieces/piece';

/** Nearly all cells: exact as a double. */
const PLAIN = /^\d{1,15}$/;
const DIGITS = /^[+-]?[\d, ]*\d(?:\.\d+)?/;
const SIGN_WORDS: Readonly<Record<string, string>> = { 增: '', '↑': '', 减: '-', '↓': '-' };

/** One cell from one piece. The unit is the one printed in the cell, else the row's or the column's. */
export function makeCell(text: string, folded: string, id: string, row: Row, column: Column, piece: Piece): Cell {
  const unit = row.unit ?? column.unit;
  if (piece.kind === 'number') return numberCell(text, folded, id, unit, piece);
  const printed = text.slice(piece.start, piece.end);
  if (piece.kind === 'blank' || piece.kind === 'nil') return cellAt(id, printed, piece, piece.kind, null, unit);
  const isOpen = piece.kind === 'parted' || isParted(folded.slice(piece.start, piece.end));
  return cellAt(id, printed, piece, isOpen ? 'ambiguous' : 'text', null, unit);
}

function cellAt(
  id: string,
  text: string,
  { start, end }: Range,
  state: CellState,
  value: Interval | null,
  unit: string | undefined,
): Cell {
  return unit === undefined ? { id, text, start, end, state, value } : { id, text, start, end, state, value, unit };
}

function numberCell(text: string, folded: string, id: string, unit: string | undefined, piece: Piece): Cell {
  const printed = text.slice(piece.start, piece.end);
  const content = folded.slice(piece.start, piece.end);
  if (piece.unit === undefined && PLAIN.test(content)) {
    return cellAt(id, printed, piece, 'number', point(exactInteger(Number(content))), unit);
  }
  const sign = SIGN_WORDS[content.charAt(0)];
  const plain = sign === undefined ? content : sign + content.slice(1).trim();
  const digits = DIGITS.exec(plain)?.[0] ?? '';
  const value = parseExact(digits.replace(/[ ,]/g, ''));
  if (value === null) return cellAt(id, printed, piece, 'text', null, unit);
  const inCell = printedUnit(folded, piece, plain.slice(digits.length).trim());
  const cell = cellAt(id, printed, piece, 'number', point(value), inCell ?? unit);
  return inCell === undefined ? cell : { ...cell, printedUnit: true };
}

function printedUnit(folded: string, piece: Piece, rest: string): string | undefined {
  if (piece.unit !== undefined) return folded.slice(piece.unit.start, piece.unit.end);
  return unitBehind(rest);
}

/** The cell of a row that is printed without any value. */
export const blankCell = (id: string, row: Row, column: Column, { end }: Range): Cell =>
  cellAt(id, '', { start: end, end }, 'blank', null, row.unit ?? column.unit);

/** A number that may go on elsewhere: nobody knows its value. */
export const cutCell = (cell: Cell): Cell => ({ ...cell, state: 'ambiguous', value: null });
