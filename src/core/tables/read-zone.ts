/** A zone read as a table, for as long as its words stay. */
import type { FormTable } from '../forms/form';
import type { Cell } from '../model/analysis';
import type { Kept } from '../model/kept';
import { pieceOnce } from '../model/piece-once';
import { madeOnce } from '../text/made-once';
import type { MoveRange } from '../text/outside';
import { cellsInOrder } from './cells-in-order';
import { fitFlat } from './fit-flat';
import { fitRows } from './fit-rows';
import type { FittedTable } from './fitted-table';
import { type Group, type Groups, groupPieces } from './group';
import { namedTable } from './names';
import type { Piece } from './pieces/piece';
import { readPieces } from './pieces/pieces';
import { lineStart } from './positions';
import { isGlued } from './values';
import type { Zone } from './zones';

export interface ReadZone {
  /** Whether digits have lost their borders. */
  readonly isGlued: boolean;
  /** The table that stands in it; `amongGlued` if digits have lost their borders anywhere in the document. Null for none. */
  readonly fitted: (amongGlued: boolean) => FittedTable | null;
}

/** No reader looks further beyond a zone, but for where it begins on its line: columns are counted from there. */
const BESIDE = 40;

interface Read {
  readonly isGlued: boolean;
  /** Null where they stood elsewhere: they are read again if anybody asks for them. */
  readonly groups: Groups | null;
}

/** Tells apart what is made of the same words for a table: as it is, or in a document of which some digits have lost their borders. */
const makersOf = madeOnce((_: FormTable) => ({ plain: {}, glued: {} }));

/** Reads a zone. What `kept` holds of one with the same words is not read again. */
export function readZone(text: string, folded: string, zone: Zone, kept: Kept): ReadZone {
  const { start, end, table } = zone;
  const from = Math.min(lineStart(text, start), Math.max(0, start - BESIDE));
  const words = `${start - from} ${end - start}\n${text.slice(from, end + BESIDE)}`;
  const read = (): Read & { readonly groups: Groups } => {
    const groups = groupPieces(
      folded,
      readPieces(text, folded, zone),
      table.columns.length === 1 ? namedTable(table) : undefined,
    );
    return { groups, isGlued: isGlued(groups.groups, folded, table.columns.length) };
  };
  const known = pieceOnce<Read>(kept, table, { start, words }, read, ({ isGlued }) => ({ groups: null, isGlued }));
  const fitTo = table.layout === 'flat' ? fitFlat : fitRows;
  return {
    isGlued: known.isGlued,
    fitted: (amongGlued) =>
      pieceOnce(
        kept,
        amongGlued ? makersOf(table).glued : makersOf(table).plain,
        { start, words },
        () => ordered(fitTo(text, folded, table, known.groups ?? read().groups, amongGlued, kept)),
        (made, move) => made && movedTable(made, move),
      ),
  };
}

const ordered = (table: FittedTable | null): FittedTable | null =>
  table && { ...table, cells: cellsInOrder(table.cells) };

/** Of a row that was not read all is moved that is told of it: its range and its label. */
function movedTable(table: FittedTable, move: MoveRange): FittedTable {
  const movedPieces = (pieces: readonly Piece[]): readonly Piece[] => pieces.map((one) => ({ ...one, ...move(one) }));
  const cells = new Map<string, Cell>();
  for (const [id, cell] of table.cells) cells.set(id, { ...cell, ...move(cell) });
  const unplaced = table.unplaced.map(
    (group): Group => ({ ...group, ...move(group), label: movedPieces(group.label) }),
  );
  const glued = table.glued.map((row) => ({ ...row, runs: movedPieces(row.runs) }));
  return { cells, glued, unplaced, matched: table.matched, ...move(table) };
}
