import { cellId, columnsOf } from '../forms/form';
import type { Cell } from '../model/analysis';
import { blankCell } from './cell';
import { characters } from './characters';
import type { Group } from './group';
import type { NamedRow, NamedTable } from './names';
import type { Piece } from './pieces/piece';

/**
 * Blank cells of rows whose label is printed without any value. Their labels stand before the label of the next row
 * that has one; only whole names of four characters or more count.
 */
export function blankRows(
  folded: string,
  named: NamedTable,
  groups: readonly Group[],
  rowOf: readonly number[],
  rest: readonly Piece[],
): Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  for (let i = 0; i <= groups.length; i++) {
    const row = i < groups.length ? (rowOf[i] ?? -1) : named.rows.length;
    if (row < 0) continue;
    const label = groups[i]?.label ?? rest;
    const between = named.rows.slice(from, row).filter(({ row: one }) => one.heading !== true);
    if (between.length > 0 && label.length > 0)
      addBlanks(folded, named, between, label, named.rows[row]?.names ?? [], cells);
    from = Math.max(from, row + 1);
  }
  return cells;
}

function addBlanks(
  folded: string,
  named: NamedTable,
  rows: readonly NamedRow[],
  label: readonly Piece[],
  own: readonly string[],
  cells: Cell[],
): void {
  const parts = label.map((piece) => characters(folded.slice(piece.start, piece.end)));
  const whole = withoutOwnName(parts.join(''), own);
  for (const { row, names } of rows) {
    const name = names.find((one) => one.length >= 4 && whole.includes(one));
    if (name === undefined) continue;
    const at = label[pieceAt(parts, whole.indexOf(name) + name.length)];
    if (at === undefined) continue;
    for (const column of columnsOf(named.table, row)) {
      cells.push(blankCell(cellId(named.table, row, column), row, column, at));
    }
  }
}

/** The name of the row that has values may begin with the name of one that is not printed: (六)其他处理1.…. */
function withoutOwnName(label: string, own: readonly string[]): string {
  const name = own.find((one) => label.endsWith(one));
  return name === undefined ? label : label.slice(0, -name.length);
}

/** The piece in which the first `length` characters of the joined parts end. */
function pieceAt(parts: readonly string[], length: number): number {
  let seen = 0;
  for (let i = 0; i < parts.length; i++) {
    seen += parts[i]?.length ?? 0;
    if (seen >= length) return i;
  }
  return parts.length - 1;
}
