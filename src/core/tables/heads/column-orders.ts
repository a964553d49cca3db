import type { Column } from '../../forms/form';
import { charactersBefore, columnsBefore } from '../positions';
import type { HeadWord } from './head-words';

/** A head that names fewer columns is none. */
const FEWEST_NAMES = 2;

/** What a head says of the columns of a table: the orders in which it may print them. */
export interface ColumnOrders {
  /** None where the head is not read. More than one where it depends on how its lines are read. */
  readonly orders: readonly (readonly Column[])[];
  /** Of a head in rows with explicit cells: the cell of each column of the first order. */
  readonly places: readonly number[] | null;
  /** Words that name nothing stand among the names: a column that is not found may be printed. */
  readonly isCertain: boolean;
}

const NOT_READ: ColumnOrders = { orders: [], places: null, isCertain: false };

interface Named extends HeadWord {
  readonly column: Column;
}

/**
 * The columns of a table in the order of its head. Cells tell it by their place. Without cells a head of two lines may go on with the
 * columns below the name of several of them, or by where its words stand, or from line to line: each of these is an order.
 */
export function columnOrders(text: string, words: readonly HeadWord[], columns: readonly Column[]): ColumnOrders {
  const named = namedColumns(words, columns);
  if (named === null || named.length < FEWEST_NAMES) return NOT_READ;
  const lines = new Set(named.map(lineOf));
  const isCertain = !words.some((word) => word.name === '' && lines.has(lineOf(word)));
  const places = named.map(({ cell }) => cell);
  if (named.every(({ row }) => row >= 0) && new Set(places).size === places.length) {
    const byCell = sortedBy(named, ({ cell }) => cell);
    return { orders: [byCell.map(({ column }) => column)], places: byCell.map(({ cell }) => cell), isCertain };
  }
  const readings = readingsOf(text, words, named, columns);
  return { orders: distinct(readings.map((one) => one.map(({ column }) => column))), places: null, isCertain };
}

/** Of the first head that names several columns each where it is named first; null where one line names it twice, as a table of two years does. */
function namedColumns(words: readonly HeadWord[], columns: readonly Column[]): readonly Named[] | null {
  const counts = new Map<number, number>();
  for (const { head, name } of words)
    if (columns.some(({ label }) => label === name)) counts.set(head, (counts.get(head) ?? 0) + 1);
  const [first] = [...counts].find(([, count]) => count >= FEWEST_NAMES) ?? [];
  const named: Named[] = [];
  for (const word of words) {
    if (word.head !== first) continue;
    const column = columns.find(({ label }) => label === word.name);
    const known = named.find(({ name }) => name === word.name);
    if (column === undefined) continue;
    if (known === undefined) named.push({ ...word, column });
    else if (lineOf(known) === lineOf(word)) return null;
  }
  return named;
}

/** Whether no two lines name some columns in two orders, as a table that is printed in two pieces may. */
export function isOneOrder(words: readonly HeadWord[], columns: readonly Column[]): boolean {
  const labels = new Set(columns.map(({ label }) => label));
  const fewest = Math.min(columns.length, FEWEST_IN_HEAD);
  const lines = new Map<string, string[]>();
  for (const word of words) {
    if (!labels.has(word.name)) continue;
    const line = lines.get(lineOf(word));
    if (line === undefined) lines.set(lineOf(word), [word.name]);
    else line.push(word.name);
  }
  const [first = [], ...others] = [...lines.values()].filter((names) => names.length >= fewest);
  return others.every((names) => {
    const places = names.flatMap((name) => (first.includes(name) ? [first.indexOf(name)] : []));
    return places.every((place, i) => place > (places[i - 1] ?? -1));
  });
}

/** So many names of columns on one line are a head: fewer may be names of rows. */
const FEWEST_IN_HEAD = 3;

/** The ways to read a head. */
function readingsOf(
  text: string,
  words: readonly HeadWord[],
  named: readonly Named[],
  columns: readonly Column[],
): Named[][] {
  const lines = new Set(named.map(lineOf)).size;
  const isOneALine = lines === named.length;
  const spanned = belowSpan(words, named);
  if (spanned !== null) return isOneALine || lines === 1 ? [spanned, [...named]] : [spanned, ...byPlace(text, named)];
  if (lines === 1) return [[...named]];
  return isOneALine
    ? [[...named], ...belowUnnamed(named, columns)]
    : [...byPlace(text, named), ...belowUnnamed(named, columns)];
}

/** The columns below the words that are printed over several, in their place. Null where those are not printed beside any other. */
function belowSpan(words: readonly HeadWord[], named: readonly Named[]): Named[] | null {
  const span = words.find(({ name }) => name !== '' && named.some(({ column }) => column.under === name));
  if (span === undefined) return null;
  const below = named.filter(({ column }) => column.under === span.name);
  const beside = named.filter(({ column }) => column.under !== span.name);
  const first = beside.filter(({ turn }) => turn < span.turn);
  return [...first, ...below, ...beside.slice(first.length)];
}

/**
 * The order of the form, which a head of two lines may have that does not print the words over several columns: all others are named
 * before those, each kind in the order of the form.
 */
function belowUnnamed(named: readonly Named[], columns: readonly Column[]): Named[][] {
  const turn = ({ column }: Named): number => columns.indexOf(column);
  const inTurn = [...named].sort((a, b) => turn(a) - turn(b));
  const isBelow = ({ column }: Named): boolean => column.under !== undefined;
  const inTwoLines = [...inTurn.filter((one) => !isBelow(one)), ...inTurn.filter(isBelow)];
  return named.every((one, i) => one === inTwoLines[i]) ? [inTurn] : [];
}

/** By how far from the beginning of their lines they stand, in a font of one width and in one of two. */
const byPlace = (text: string, named: readonly Named[]): Named[][] =>
  [charactersBefore, columnsBefore].map((before) => sortedBy(named, (word) => before(text, word)));

const lineOf = ({ row, line }: HeadWord): string => (row >= 0 ? `row ${row}` : `line ${line}`);

const sortedBy = (named: readonly Named[], place: (word: Named) => number): Named[] =>
  named
    .map((word) => ({ word, at: place(word) }))
    .sort((a, b) => a.at - b.at)
    .map(({ word }) => word);

function distinct(orders: readonly (readonly Column[])[]): (readonly Column[])[] {
  const seen = new Map(orders.map((order) => [order.map(({ id }) => id).join(' '), order]));
  return [...seen.values()];
}
