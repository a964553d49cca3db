/** A zone read as a table, for as long as its words stay. */
import type { Cell } from '../model/analysis';
import type { Kept } from '../model/kept';
import { pieceOnce } from '../model/piece-once';
import type { MoveRange } from '../text/outside';
import { fitFlat } from './fit-flat';
import { fitRows } from './fit-rows';
import type { FittedTable } from './fitted-table';
import { type Group, type Groups, groupPieces } from './group';
import { namedTable } from './names';
import { readPieces } from './pieces/pieces';
import { isGlued } from './values';
import type { Zone } from './zones';

export interface ReadZone {
  /** Whether digits have lost their borders. */
  readonly isGlued: boolean;
  /** The table that stands in it; `amongGlued` if digits have lost their borders anywhere in the document. Null for none. */
  readonly fitted: (amongGlued: boolean) => FittedTable | null;
}

/** No reader looks further beyond a zone. */
const BESIDE = 40;

interface Read {
  readonly isGlued: boolean;
  readonly groups: Groups;
  /** As a table whose digits all have their borders. */
  readonly plain: FittedTable | null;
}

/** Reads a zone. What `kept` holds of one with the same words is not read again. */
export function readZone(text: string, folded: string, zone: Zone, kept: Kept): ReadZone {
  const { start, end, table } = zone;
  const tableOf = (groups: Groups, amongGlued: boolean): FittedTable | null =>
    (table.layout === 'flat' ? fitFlat : fitRows)(text, folded, table, groups, amongGlued, kept);
  const read = (): Read => {
    const groups = groupsOf(text, folded, zone);
    const glued = isGlued(groups.groups, folded, table.columns.length);
    return { isGlued: glued, groups, plain: glued ? null : tableOf(groups, false) };
  };
  const from = Math.max(0, start - BESIDE);
  const words = `${start - from} ${end - start}\n${text.slice(from, end + BESIDE)}`;
  let isMoved = false;
  const known = pieceOnce(kept, table, { start, words }, read, (made, move) => {
    isMoved = true;
    return { ...made, plain: made.plain && movedTable(made.plain, move) };
  });
  return {
    isGlued: known.isGlued,
    fitted: (amongGlued) =>
      amongGlued ? tableOf(isMoved ? groupsOf(text, folded, zone) : known.groups, true) : known.plain,
  };
}

const groupsOf = (text: string, folded: string, zone: Zone): Groups =>
  groupPieces(
    folded,
    readPieces(text, folded, zone),
    zone.table.columns.length === 1 ? namedTable(zone.table) : undefined,
  );

/** One without runs of digits that have lost their borders. */
function movedTable(table: FittedTable, move: MoveRange): FittedTable {
  const cells = new Map<string, Cell>();
  for (const [id, cell] of table.cells) cells.set(id, { ...cell, ...move(cell) });
  const unplaced = table.unplaced.map((group): Group => {
    const label = group.label.map((piece) => ({ ...piece, ...move(piece) }));
    return { ...group, ...move(group), label };
  });
  return { ...table, cells, unplaced, ...move(table) };
}
