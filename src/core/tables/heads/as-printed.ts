import type { Column, FormTable, Row } from '../../forms/form';
import { madeOnce } from '../../text/made-once';
import { characters } from '../characters';
import type { Printed } from '../cut-numbers';
import type { Group, Groups } from '../group';
import { likeness } from '../likeness';
import { type NamedTable, namedTable } from '../names';
import type { Piece } from '../pieces/piece';
import { atPlaces } from './at-places';
import { columnOrders, isOneOrder } from './column-orders';
import { headNames } from './head-names';
import { type HeadWord, headWords } from './head-words';
import { printedBlocks } from './printed-blocks';
import { type PrintedColumns, printedColumns } from './printed-columns';
import { totalOf } from './total-of';

/** A table of a form with its columns in the order in which a document prints them, and what is printed in it. */
export interface TableAsPrinted {
  readonly table: FormTable;
  readonly read: Groups;
}

/**
 * The table that a head prints: the form's, with its columns in another order, or without those that are not printed. Null where the
 * head says that they stand otherwise and not how: then no value may be read by its place.
 */
export function asPrinted(
  source: Printed,
  table: FormTable,
  pieces: readonly Piece[],
  read: Groups,
): TableAsPrinted | null {
  const sets = new Set([table.columns, ...table.rows.flatMap(({ columns }) => (columns ? [columns] : []))]);
  const wide = [...sets].filter((columns) => columns.length > 1);
  if (wide.length === 0) return { table, read };
  const words = headWords(source.folded, pieces, headNames(table));
  const ofHead = words.filter(isBefore(firstRow(source.folded, table, pieces)));
  if (table.layout === 'flat') return flatAsPrinted(table, ofHead, pieces, read);
  let { groups } = read;
  const printed = new Map<readonly Column[], readonly Column[]>();
  for (const columns of wide) {
    const isCommon = columns === table.columns;
    const rows = isCommon ? groups : groups.filter((group) => columnsBy(group, namedTable(table)) === columns);
    const found = columnsOfHead(source, isCommon ? ofHead : words, words, columns, rows);
    if (found === null) return null;
    printed.set(columns, found.columns);
    const { places } = found;
    if (places !== null) {
      const moved = atPlaces(rows, { places, width: widthOf(pieces, words, columns) });
      const movedOf = new Map(rows.map((group, i) => [group, moved[i] as Group]));
      groups = groups.map((group) => movedOf.get(group) ?? group);
    }
  }
  return { table: withColumns(table, printed), read: { ...read, groups } };
}

function columnsOfHead(
  source: Printed,
  ofHead: readonly HeadWord[],
  words: readonly HeadWord[],
  columns: readonly Column[],
  rows: readonly Group[],
): PrintedColumns | null {
  if (!isOneOrder(words, columns)) return null;
  return printedColumns(columnOrders(source.text, ofHead, columns), columns, rows, totalOf(source.folded));
}

function flatAsPrinted(
  table: FormTable,
  words: readonly HeadWord[],
  pieces: readonly Piece[],
  read: Groups,
): TableAsPrinted | null {
  const counts = read.groups.map(({ values }) => values.filter(({ kind }) => kind !== 'blank').length);
  const printed = printedBlocks(words, table, Math.max(0, ...counts));
  if (printed === undefined) return { table, read };
  const { rows, places } = printed ?? { rows: [], places: null };
  if (printed === null) return null;
  const width = widthOf(pieces, words, table.columns);
  const groups = places === null ? read.groups : atPlaces(read.groups, { places, width });
  return { table: withRows(table, rows), read: { ...read, groups } };
}

/** The columns of the row that a group is named after. */
function columnsBy({ name }: Group, named: NamedTable): readonly Column[] | undefined {
  const [best] = [...likeness(name, named).scores].sort(([, a], [, b]) => b - a);
  return named.rows[best?.[0] ?? -1]?.row.columns;
}

/** Where the rows begin: at a value, or at the name of a row that no head prints. */
function firstRow(folded: string, table: FormTable, pieces: readonly Piece[]): number {
  const { byName } = namedTable(table);
  const isRow = ({ kind, start, end }: Piece): boolean => {
    if (kind !== 'label') return kind !== 'blank';
    const words = characters(folded.slice(start, end));
    return table.layout === 'rows' && isLong(words) && byName.has(words);
  };
  return pieces.find(isRow)?.start ?? Number.MAX_SAFE_INTEGER;
}

/** Shorter names of rows are names of columns too: 其他, 总计. */
const isLong = (name: string): boolean => name.length > 3;

const isBefore =
  (place: number) =>
  ({ start }: HeadWord): boolean =>
    start < place;

/** How many cells the widest line of a head has. */
function widthOf(pieces: readonly Piece[], words: readonly HeadWord[], columns: readonly Column[]): number {
  const rows = new Set(words.filter(({ name }) => columns.some(({ label }) => label === name)).map(({ row }) => row));
  const cells = new Map<number, number>();
  for (const { row } of pieces) if (rows.has(row)) cells.set(row, (cells.get(row) ?? 0) + 1);
  return Math.max(0, ...cells.values());
}

/** Each order of a table that documents print, made once: what follows from a table is kept by it. */
const variantsOf = madeOnce((_: FormTable) => new Map<string, FormTable>());

function withColumns(table: FormTable, printed: ReadonlyMap<readonly Column[], readonly Column[]>): FormTable {
  const columns = printed.get(table.columns) ?? table.columns;
  const rows = table.rows.map((row): Row => {
    const own = row.columns && printed.get(row.columns);
    return own === undefined || own === row.columns ? row : { ...row, columns: own };
  });
  return variant(table, { ...table, columns, rows });
}

const withRows = (table: FormTable, rows: readonly Row[]): FormTable => variant(table, { ...table, rows });

function variant(table: FormTable, made: FormTable): FormTable {
  const key = keyOf(made);
  if (key === keyOf(table)) return table;
  const variants = variantsOf(table);
  const known = variants.get(key) ?? made;
  variants.set(key, known);
  return known;
}

const keyOf = ({ columns, rows }: FormTable): string =>
  [columns, ...rows.map((row) => [row, ...(row.columns ?? columns)])]
    .map((ones) => ones.map(({ id }) => id).join(' '))
    .join('\n');
