import { type Column, cellIds, columnsOf, type FormTable, type Row } from '../forms/form';
import type { Cell } from '../model/analysis';
import type { Kept } from '../model/kept';
import type { Range } from '../text/range';
import { blankRows } from './blank-rows';
import { cutCell, makeCell } from './cell';
import { characters } from './characters';
import { divide } from './chunks';
import { doubtfulValues } from './doubtful-values';
import type { Group, Groups } from './group';
import { likeness } from './likeness';
import { type NamedTable, namedTable } from './names';
import type { Piece } from './pieces/piece';
import { placeRows } from './placing/place-rows';
import { type Placing, placeByColumn } from './positions';
import { withTornRows } from './torn-rows';
import { gluedRuns, hasJoinedCells, shortRun, valuesFor } from './values';

/** A row whose digits have lost their borders. */
export interface GluedRow {
  readonly label: string;
  readonly ids: readonly string[];
  readonly runs: readonly Piece[];
  /** Which columns carry a sign. */
  readonly signed: readonly boolean[];
}

/** A zone read as a table: what is certain, and what must still be solved. */
export interface FittedTable {
  readonly cells: Map<string, Cell>;
  readonly glued: readonly GluedRow[];
  /** Printed rows that were not read: of no known row, or with values that fit no columns. */
  readonly unplaced: readonly Group[];
  /** Rows that were found by name or by certain order. */
  readonly matched: number;
  readonly start: number;
  readonly end: number;
}

/** Fits the groups of a zone to the rows of a table whose values follow their labels. */
export function fitRows(
  text: string,
  folded: string,
  table: FormTable,
  read: Groups,
  isGlued: boolean,
  kept: Kept,
): FittedTable {
  const named = namedTable(table);
  const rows = withTornRows(
    { text, folded },
    read.groups.filter((group) => !isHeader(group, folded, named)),
    named,
  );
  const divided = divide(rows, table.columns.length).slice(0, table.rows.length * 6);
  // Digits that lost their borders stand in no columns.
  const aligned = isGlued ? () => null : placeByColumn(text, divided, table.columns.length);
  const unglue: Unglue = isGlued ? (...row) => gluedRuns(...row) ?? shortRun(...row) : () => null;
  const couldBeRow = (group: Group): boolean => couldFill(group, table.columns.length, folded, aligned);
  const { kept: groups, strays } = withoutStrays(
    divided,
    couldBeRow,
    (group) => isGlued && isNamed(group, named) && shortRun(group, folded, table.columns.length) !== null,
  );
  const widest = Math.max(0, ...groups.map((group) => group.values.length));
  const { rowOf } = placeRows(folded, groups, read.rest, named, kept);
  const isRow = (row: Row | undefined): row is Row => row !== undefined && row.heading !== true;
  const cells = new Map<string, Cell>();
  const glued: GluedRow[] = [];
  const unreadable: Group[] = [];
  const strangers: Group[] = strays.filter((group) => isNamed(group, named));
  const matched: Group[] = [];
  const placed = new Set(groups.filter((_, i) => isRow(table.rows[rowOf[i] ?? -1])));
  const all = [...groups, ...strays].sort((a, b) => a.start - b.start);
  const doubtful = doubtfulValues({ text, folded }, all, (group) => placed.has(group), table.columns.length);
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i] as Group;
    const row = table.rows[rowOf[i] ?? -1];
    if (!isRow(row)) {
      strangers.push(group);
      continue;
    }
    const columns = columnsOf(table, row);
    const ids = cellIds(table, row);
    const isJoined = columns.length > 1 && hasJoinedCells(group, folded, widest);
    const values = isJoined ? null : (valuesFor(group, columns.length) ?? aligned(group));
    const runs = values === null ? unglue(group, folded, columns.length) : null;
    if (values !== null) {
      for (let k = 0; k < columns.length; k++) {
        const id = ids[k] as string;
        const cell = makeCell(text, folded, id, row, columns[k] as Column, values[k] as Piece);
        const isPart = group.cut?.has(values[k] as Piece) === true || doubtful.has(values[k] as Piece);
        cells.set(id, isPart ? cutCell(cell) : cell);
      }
    } else if (runs !== null) glued.push({ label: row.label, ids, runs, signed: columns.map(isSigned) });
    else unreadable.push(group);
    if (values !== null || runs !== null) matched.push(group);
  }
  const otherWays = idsOfOtherWays(table, cells);
  for (const cell of blankRows(folded, named, groups, rowOf, read.rest)) {
    if (!cells.has(cell.id) && !otherWays.has(cell.id)) cells.set(cell.id, cell);
  }
  const range = extent(matched);
  const printed = strangers.filter((group) =>
    isPrintedRow(group, range, table.columns.length > 1 && couldBeRow(group)),
  );
  return {
    cells,
    glued,
    unplaced: [...unreadable, ...printed].sort((a, b) => a.start - b.start),
    matched: matched.length,
    ...range,
  };
}

/** Any values between the rows that were read, however they are printed; beyond them only what fills the columns of a row. */
function isPrintedRow({ values, start, end }: Group, table: Range, fits: boolean): boolean {
  if (!values.some(({ kind }) => kind === 'number' || kind === 'parted')) return false;
  return fits || (start >= table.start && end <= table.end);
}

/** The cells of the rows that the table prints in another way: they are not blank. */
function idsOfOtherWays(table: FormTable, cells: ReadonlyMap<string, Cell>): ReadonlySet<string> {
  const ways = (table.alternatives ?? []).map((way) =>
    table.rows.filter(({ id }) => way.includes(id)).flatMap((row) => cellIds(table, row)),
  );
  const printed = ways.find((way) => way.some((id) => cells.has(id)));
  return new Set(printed === undefined ? [] : ways.filter((way) => way !== printed).flat());
}

/** A row with the names of columns and, because merged cells end in blanks, what look like values. */
function isHeader(group: Group, folded: string, { columnNames }: NamedTable): boolean {
  if (group.label.length < 2 || group.values.some(({ kind }) => kind !== 'blank')) return false;
  return group.label.every(({ start, end }) => columnNames.has(characters(folded.slice(start, end))));
}

type Unglue = (group: Group, folded: string, columns: number) => readonly Piece[] | null;

/** By the exact name of a row, which may be the tail of its label. */
const isNamed = ({ name }: Group, named: NamedTable): boolean =>
  [...likeness(name, named).scores].some(([row, score]) => score >= EXACT && named.rows[row]?.row.heading !== true);

const EXACT = 0.97;

const isSigned = ({ signed }: Column): boolean => signed === true;

/** Whether a group's values can be the columns of any row; rows with columns of their own are tried when they are matched. */
function couldFill(group: Group, columns: number, folded: string, aligned: Placing): boolean {
  if (columns <= 1) return true;
  return valuesFor(group, columns) !== null || gluedRuns(group, folded, columns) !== null || aligned(group) !== null;
}

/**
 * Leaves out single numbers that float between the rows (page numbers, a cell torn from its row) where the values that
 * follow have no label: the label is theirs. Kept are those that are a row although they cannot fill it.
 */
function withoutStrays(
  groups: readonly Group[],
  fits: (group: Group) => boolean,
  isRow: (group: Group) => boolean,
): { readonly kept: Group[]; readonly strays: Group[] } {
  const kept: Group[] = [];
  const strays: Group[] = [];
  let stray: Group | null = null;
  for (const group of groups) {
    if (stray !== null && group.name !== '') (isRow(stray) ? kept : strays).push(stray);
    const labelled: Group =
      stray !== null && group.name === ''
        ? { ...group, above: [...stray.above, ...stray.beside, ...group.above], label: stray.label, name: stray.name }
        : group;
    stray = null;
    if (fits(labelled) || labelled.values.length > 1) kept.push(labelled);
    else stray = labelled;
  }
  if (stray !== null) (isRow(stray) ? kept : strays).push(stray);
  return { kept, strays };
}

function extent(groups: readonly Group[]): { start: number; end: number } {
  const start = groups.reduce(
    (first, group) => Math.min(first, group.label[0]?.start ?? group.start),
    Number.MAX_SAFE_INTEGER,
  );
  const end = groups.reduce((last, group) => Math.max(last, group.end), 0);
  return groups.length === 0 ? { start: 0, end: 0 } : { start, end };
}
