import type { Column, Row } from '../forms/form';
import { parseExact } from '../numbers/exact';
import { point } from '../numbers/interval';
import type { Piece } from '../read/piece';
import { UNIT } from '../read/value';
import type { Cell } from '../report/analysis';
import type { Range } from '../text/range';

const DIGITS = /^[+-]?[\d, ]*\d(?:\.\d+)?/;
const SIGN_WORDS: Readonly<Record<string, string>> = { 增: '', '↑': '', 减: '-', '↓': '-' };

/** One cell from one piece. The unit is the one printed in the cell, else the row's or the column's. */
export function makeCell(text: string, folded: string, id: string, row: Row, column: Column, piece: Piece): Cell {
  const range = { start: piece.start, end: piece.end };
  const printed = text.slice(piece.start, piece.end);
  const formUnit = row.unit ?? column.unit;
  const base = { id, text: printed, ...range, ...(formUnit === undefined ? {} : { unit: formUnit }) };
  if (piece.kind === 'blank') return { ...base, state: 'blank', value: null };
  if (piece.kind === 'nil') return { ...base, state: 'nil', value: null };
  if (piece.kind !== 'number') return { ...base, state: 'text', value: null };
  return numberCell(folded, base, piece);
}

function numberCell(folded: string, base: Omit<Cell, 'state' | 'value'>, piece: Piece): Cell {
  const content = folded.slice(piece.start, piece.end);
  const sign = SIGN_WORDS[content.charAt(0)];
  const plain = sign === undefined ? content : sign + content.slice(1).trim();
  const digits = DIGITS.exec(plain)?.[0] ?? '';
  const value = parseExact(digits.replace(/[ ,]/g, ''));
  if (value === null) return { ...base, state: 'text', value: null };
  const unit = printedUnit(folded, piece, plain.slice(digits.length).trim());
  return { ...base, state: 'number', value: point(value), ...(unit === undefined ? {} : { unit, printedUnit: true }) };
}

function printedUnit(folded: string, piece: Piece, rest: string): string | undefined {
  if (piece.unit !== undefined) return folded.slice(piece.unit.start, piece.unit.end);
  return UNIT.exec(rest)?.[0];
}

/** The cell of a row that is printed without any value. */
export function blankCell(id: string, row: Row, column: Column, at: Range): Cell {
  const unit = row.unit ?? column.unit;
  return {
    id,
    state: 'blank',
    text: '',
    value: null,
    start: at.end,
    end: at.end,
    ...(unit === undefined ? {} : { unit }),
  };
}
