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
import { type Group, groupPieces } from './group';
import { asPrinted, type TableAsPrinted } from './heads/as-printed';
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
  /** Null where its head tells of other columns than it has, and not of which. */
  readonly printed: TableAsPrinted | null;
  /** They stood elsewhere: they are read again if anybody asks for them. */
  readonly moved?: true;
}

/** Tells apart what is made of the same words for a table: as it is, or in a document of which some digits have lost their borders. */
const makersOf = madeOnce((_: FormTable) => ({ plain: {}, glued: {} }));

/** Reads a zone. What `kept` holds of one with the same words is not read again. */
export function readZone(text: string, folded: string, zone: Zone, kept: Kept): ReadZone {
  const { start, end, table } = zone;
  const from = Math.min(lineStart(text, start), Math.max(0, start - BESIDE));
  const words = `${start - from} ${end - start}\n${text.slice(from, end + BESIDE)}`;
  const read = (): Read => {
    const pieces = readPieces(text, folded, zone);
    const groups = groupPieces(folded, pieces, table.columns.length === 1 ? namedTable(table) : undefined);
    const printed = asPrinted({ text, folded }, table, pieces, groups);
    const columns = printed?.table.columns.length ?? table.columns.length;
    return { printed, isGlued: isGlued(printed?.read.groups ?? groups.groups, folded, columns) };
  };
  const known = pieceOnce<Read>(kept, table, { start, words }, read, (made) => ({ ...made, moved: true }));
  const fitTo = table.layout === 'flat' ? fitFlat : fitRows;
  return {
    isGlued: known.isGlued,
    fitted: (amongGlued) =>
      pieceOnce(
        kept,
        amongGlued ? makersOf(table).glued : makersOf(table).plain,
        { start, words },
        () => {
          const { printed } = known.moved ? read() : known;
          return printed && ordered(fitTo(text, folded, printed.table, printed.read, amongGlued));
        },
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
