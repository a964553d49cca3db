import { cellIds, type FormTable, type Row } from '../forms/form';
import type { Cell } from '../model/analysis';
import type { Range } from '../text/range';
import { blankRows } from './blank-rows';
import { characters } from './characters';
import { divide } from './chunks';
import type { Printed } from './cut-numbers';
import { doubtfulValues } from './doubtful-values';
import type { FittedTable, GluedRow } from './fitted-table';
import type { Group, Groups } from './group';
import { likeness } from './likeness';
import { type NamedTable, namedTable } from './names';
import { placeRows } from './placing/place-rows';
import { type Placing, placeByColumn } from './positions';
import { type RowsRead, readRow } from './read-row';
import { withTornRows } from './torn-rows';
import { gluedRuns, shortRun, valuesFor } from './values';
import { withoutStrays } from './without-strays';

/** Each row of a form gives so many groups at most. */
const MOST_GROUPS_PER_ROW = 6;

/** Fits the groups of a zone to the rows of a table whose values follow their labels. */
export function fitRows(text: string, folded: string, table: FormTable, read: Groups, isGlued: boolean): FittedTable {
  const named = namedTable(table);
  const zone = rowsOfZone({ text, folded }, named, read, isGlued);
  const { rowOf } = placeRows(folded, zone.groups, read.rest, named);
  const rows = zone.groups.map((_, i) => filledRow(table.rows[rowOf[i] ?? -1]));
  const filled = fill({ text, folded }, named, zone, rows, isGlued);
  const otherWays = idsOfOtherWays(table, filled.cells);
  for (const cell of blankRows(folded, named, zone.groups, rowOf, read.rest)) {
    if (!filled.cells.has(cell.id) && !otherWays.has(cell.id)) filled.cells.set(cell.id, cell);
  }
  const range = extent(filled.matched);
  const strangers = [
    ...zone.strays.filter((group) => isNamed(group, named)),
    ...zone.groups.filter((_, i) => rows[i] === null),
  ];
  const isMany = table.columns.length > 1;
  const printed = strangers.filter((group) => isPrintedRow(group, range, isMany && zone.couldBeRow(group)));
  return {
    cells: filled.cells,
    glued: filled.glued,
    unplaced: [...filled.unreadable, ...printed].sort((a, b) => a.start - b.start),
    matched: filled.matched.length,
    ...range,
  };
}

/** Headings of groups of rows have no values. */
const filledRow = (row: Row | undefined): Row | null => (row === undefined || row.heading === true ? null : row);

/** The groups of a zone that are rows of its table, and those that float between them. */
interface ZoneRows {
  readonly groups: readonly Group[];
  readonly strays: readonly Group[];
  readonly aligned: Placing;
  readonly couldBeRow: (group: Group) => boolean;
}

function rowsOfZone(source: Printed, named: NamedTable, read: Groups, isGlued: boolean): ZoneRows {
  const { text, folded } = source;
  const columns = named.table.columns.length;
  const rows = withTornRows(
    source,
    read.groups.filter((group) => !isHeader(group, folded, named)),
    named,
  );
  const divided = divide(rows, columns).slice(0, named.table.rows.length * MOST_GROUPS_PER_ROW);
  // Digits that lost their borders stand in no columns.
  const aligned = isGlued ? () => null : placeByColumn(text, divided, columns);
  const couldBeRow = (group: Group): boolean => couldFill(group, columns, folded, aligned);
  const isShort = (group: Group): boolean =>
    isGlued && isNamed(group, named) && shortRun(group, folded, columns) !== null;
  const { kept: groups, strays } = withoutStrays(divided, couldBeRow, isShort);
  return { groups, strays, aligned, couldBeRow };
}

/** What the rows that were placed are read as. */
interface FilledRows {
  readonly cells: Map<string, Cell>;
  readonly glued: readonly GluedRow[];
  readonly matched: readonly Group[];
  readonly unreadable: readonly Group[];
}

/** `rows` has the row of each group, null for one of no row. */
function fill(
  source: Printed,
  { table }: NamedTable,
  { groups, strays, aligned }: ZoneRows,
  rows: readonly (Row | null)[],
  isGlued: boolean,
): FilledRows {
  const placed = new Set(groups.filter((_, i) => rows[i] !== null));
  const all = [...groups, ...strays].sort((a, b) => a.start - b.start);
  const doubtful = doubtfulValues(source, all, (group) => placed.has(group), table.columns.length);
  const widest = Math.max(0, ...groups.map((group) => group.values.length));
  const reading: RowsRead = { source, table, widest, aligned, isGlued, doubtful };
  const cells = new Map<string, Cell>();
  const glued: GluedRow[] = [];
  const unreadable: Group[] = [];
  for (const [i, group] of groups.entries()) {
    const row = rows[i] ?? null;
    if (row === null) continue;
    const read = readRow(reading, row, group);
    if (read === null) unreadable.push(group);
    else if ('runs' in read) glued.push(read);
    else for (const cell of read) cells.set(cell.id, cell);
  }
  const unread = new Set(unreadable);
  return { cells, glued, unreadable, matched: [...placed].filter((group) => !unread.has(group)) };
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

/** By the exact name of a row, which may be the tail of its label. */
const isNamed = ({ name }: Group, named: NamedTable): boolean =>
  [...likeness(name, named).scores].some(([row, score]) => score >= EXACT && named.rows[row]?.row.heading !== true);

const EXACT = 0.97;

/** Whether a group's values can be the columns of any row; rows with columns of their own are tried when they are matched. */
function couldFill(group: Group, columns: number, folded: string, aligned: Placing): boolean {
  if (columns <= 1) return true;
  return valuesFor(group, columns) !== null || gluedRuns(group, folded, columns) !== null || aligned(group) !== null;
}

function extent(groups: readonly Group[]): { start: number; end: number } {
  const start = groups.reduce(
    (first, group) => Math.min(first, group.label[0]?.start ?? group.start),
    Number.MAX_SAFE_INTEGER,
  );
  const end = groups.reduce((last, group) => Math.max(last, group.end), 0);
  return groups.length === 0 ? { start: 0, end: 0 } : { start, end };
}
