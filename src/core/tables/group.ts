import type { Range } from '../text/range';
import { characters } from './characters';
import type { NamedTable } from './names';
import type { Piece } from './pieces/piece';
import { hasWordsForValue } from './words-for-value';

/** Values that stand together, with the label text around them: a candidate for one row (or several unlabelled ones). */
export interface Group extends Range {
  readonly values: readonly Piece[];
  /** All cells of a row with explicit cells; empty in running text. */
  readonly cells: readonly Piece[];
  /** Label pieces on the line of the values, or in their row of cells. */
  readonly beside: readonly Piece[];
  /** Label pieces between the values before and that line. */
  readonly above: readonly Piece[];
  /** Label pieces before the values: those of the row itself, or all since the group before. */
  readonly label: readonly Piece[];
  /** The label's Chinese characters. */
  readonly name: string;
  /** Values that may be only the beginning of a number, for the end of a page runs through the row. */
  readonly cut?: ReadonlySet<Piece>;
  /** Numbers below the row that may go on its own, or begin those of the next. */
  readonly tail?: Group;
}

export interface Groups {
  readonly groups: readonly Group[];
  /** Label pieces behind the last group. */
  readonly rest: readonly Piece[];
}

/** Gathers the pieces of a zone into groups, in document order. Words are values only where `named`, of one column, wants one. */
export function groupPieces(folded: string, pieces: readonly Piece[], named?: NamedTable): Groups {
  const groups: Group[] = [];
  let pending: Piece[] = [];
  let at = 0;
  while (at < pieces.length) {
    const piece = pieces[at] as Piece;
    if (piece.row >= 0) {
      const end = endOfRow(pieces, at);
      const group = cellGroup(folded, pieces.slice(at, end), pending, named);
      if (group === null) pending.push(...pieces.slice(at, end).filter((cell) => cell.kind === 'label'));
      else {
        groups.push(group);
        pending = [];
      }
      at = end;
    } else if (piece.kind === 'label') {
      pending.push(piece);
      at++;
    } else {
      const end = endOfValues(pieces, at, pending);
      const beside = pending.filter(({ line, row }) => line === piece.line && row < 0);
      groups.push(
        makeGroup(folded, pieces.slice(at, end), [], beside, pending.slice(0, pending.length - beside.length)),
      );
      pending = [];
      at = end;
    }
  }
  return { groups, rest: pending };
}

function endOfRow(pieces: readonly Piece[], from: number): number {
  let end = from;
  while (end < pieces.length && pieces[end]?.row === pieces[from]?.row) end++;
  return end;
}

/** Values run on over line breaks only where no label stands on their first line: one cell a line. */
function endOfValues(pieces: readonly Piece[], from: number, pending: readonly Piece[]): number {
  const line = pieces[from]?.line;
  const closesWithLine = pending.at(-1)?.line === line;
  let end = from;
  while (end < pieces.length) {
    const piece = pieces[end] as Piece;
    if (piece.kind === 'label' || piece.row >= 0 || (closesWithLine && piece.line !== line)) break;
    end++;
  }
  return end;
}

/** Null for a row of labels only (a header), or one without a name and without a value. */
function cellGroup(
  folded: string,
  cells: readonly Piece[],
  pending: readonly Piece[],
  named: NamedTable | undefined,
): Group | null {
  let first = firstValue(cells);
  if (first === cells.length && named !== undefined && hasWordsForValue(folded, cells, named)) first--;
  const values = cells.slice(first);
  const own = cells.slice(0, first).filter((cell) => cell.kind === 'label');
  if (values.length === 0 || (own.length === 0 && values.every((cell) => cell.kind === 'blank'))) return null;
  return makeGroup(folded, values, cells, own, pending);
}

const VALUES: ReadonlySet<Piece['kind']> = new Set(['number', 'nil', 'parted']);

/** Behind the last label that stands before the first value; a serial number before the first label is no value. */
function firstValue(cells: readonly Piece[]): number {
  const named = cells.findIndex((cell) => cell.kind === 'label');
  const value = cells.findIndex((cell, i) => i > named && VALUES.has(cell.kind));
  for (let i = (value < 0 ? cells.length : value) - 1; i >= 0; i--) if (cells[i]?.kind === 'label') return i + 1;
  return 0;
}

function makeGroup(
  folded: string,
  values: readonly Piece[],
  cells: readonly Piece[],
  beside: readonly Piece[],
  above: readonly Piece[],
): Group {
  const label = cells.length > 0 && beside.length > 0 ? beside : [...above, ...beside];
  const start = values[0]?.start ?? 0;
  const end = values.at(-1)?.end ?? start;
  const name = label.map((piece) => characters(folded.slice(piece.start, piece.end))).join('');
  return { values, cells, beside, above: [...above], label, name, start, end };
}
