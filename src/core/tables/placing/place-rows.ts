import type { FormTable } from '../../forms/form';
import { madeOnce } from '../../text/made-once';
import { madeRecently } from '../../text/made-recently';
import type { Group } from '../group';
import { likeness } from '../likeness';
import type { NamedTable } from '../names';
import type { Piece } from '../pieces/piece';
import { bestOrder, type OrderTotals } from './best-order';
import { divisionsOf, labelEvidence } from './label-evidence';
import { placeOutOfOrder } from './out-of-order';
import { plainOrder } from './plain-order';
import { type PrintedRow, printedRows } from './printed-rows';
import { type RowIdentity, type TableNames, tableNames } from './row-names';

/** Where the printed rows of a table belong. */
export interface Placement {
  /** For each printed row the index of its row in the form; -1 where that is not certain. */
  readonly rowOf: readonly number[];
  /** For each printed row that was not placed: the indices of the rows that it may be, the likeliest first; else empty. */
  readonly candidates: readonly (readonly number[])[];
  /** Every printed row was placed. */
  readonly complete: boolean;
}

/** A row is placed if every other way of reading the table is worse by this. */
const CERTAIN = 0.3;
const SKIP_PRINTED = 0.15;
/** Values without any label are more likely a row than a label that names none. */
const SKIP_UNNAMED = 0.45;
const SKIP_ROW = 0.02;
/** Values that fit the columns of another row. */
const WRONG_WIDTH = -0.3;
/** Numbers beside the name of a row that the form prints with —— alone. */
const NO_HEADING = -2;
/** Labels behind their values, throughout a table, must read better than labels before them by more than one row. */
const MARGIN_OF_BEHIND = 1;
/** So much a row on average: labels stand before their values, and nothing else need be tried. */
const WELL_READ = 0.7;

/** The reports of a folder are printed in a few ways, and the versions of a draft in one. */
const MOST_WAYS = 50;
const placementsOf = madeOnce((_: FormTable) => madeRecently<Placement>(MOST_WAYS));

/**
 * Assigns the printed rows of a zone to the rows of a form by all evidence there is: the words around their values, printed
 * ordinals and headings, order, and what is left when the others are placed. The best reading of the whole table wins; a row
 * that may as well be another stays unplaced. Rows that are printed out of order are placed by their full names.
 */
export function placeRows(
  folded: string,
  groups: readonly Group[],
  rest: readonly Piece[],
  named: NamedTable,
): Placement {
  const exact = groups.map(({ name }) => likeness(name, named).scores);
  const names = tableNames(named.table);
  const plain = plainOrder(folded, groups, exact, named, names);
  if (plain !== null) return { rowOf: plain, candidates: plain.map(() => []), complete: true };
  const printed = printedRows(folded, groups, rest, named);
  // All that the placing of rows follows from.
  const content = JSON.stringify([printed, groups.map(({ name }) => name)]);
  return placementsOf(named.table)(content, () => placeByEvidence(printed, groups, exact, named, names));
}

function placeByEvidence(
  printed: readonly PrintedRow[],
  groups: readonly Group[],
  exact: readonly ReadonlyMap<number, number>[],
  named: NamedTable,
  names: TableNames,
): Placement {
  const before = readingsOf(printed, named, names);
  const readings = most(before) >= printed.length * WELL_READ ? before : betterOf(before, printed, named, names);
  const placed = groups.map((_, i) => certainRow(readings, i, named.table.rows.length));
  const rowOf = placed.map(({ row }) => row);
  placeOutOfOrder(rowOf, groups, exact, named);
  const candidates = placed.map(({ candidates: some }, i) => (rowOf[i] === -1 ? some : []));
  return { rowOf, candidates, complete: !rowOf.includes(-1) };
}

/** One way in which the form may be printed, and what it makes of the table. */
interface Reading {
  readonly rows: readonly RowIdentity[];
  readonly totals: OrderTotals;
}

/** The same with every label behind its values, if that reads better by more than a row. */
function betterOf(
  before: readonly Reading[],
  printed: readonly PrintedRow[],
  named: NamedTable,
  names: TableNames,
): readonly Reading[] {
  const behind = readingsOf(printed.map(labelBehind), named, names);
  return most(behind) > most(before) + MARGIN_OF_BEHIND ? behind : before;
}

const most = (readings: readonly Reading[]): number => Math.max(...readings.map(({ totals }) => totals.best));

const labelBehind = (row: PrintedRow): PrintedRow => ({ ...row, above: [], beside: row.below, below: [] });

function readingsOf(printed: readonly PrintedRow[], named: NamedTable, names: TableNames): Reading[] {
  const evidence = printed.map((one) => labelEvidence(one, names));
  const gaps = [...printed.map(({ above }) => above.length), printed.at(-1)?.below.length ?? 0];
  const unnamed = printed.map(isUnnamed);
  const withHeadings = printed.some(({ isRuled }) => isRuled);
  return waysToPrint(named, names, withHeadings).map((rows) => {
    const totals = bestOrder({
      printed: printed.length,
      rows: rows.length,
      gaps,
      evidence: printed.map((one, i) => evidenceOfRows(one, rows, evidence[i] as Float64Array)),
      skipPrinted: (i) => (unnamed[i] === false ? SKIP_PRINTED : SKIP_UNNAMED),
      skipRow: (r) => (rows[r]?.row.optional || rows[r]?.row.heading ? 0 : SKIP_ROW),
    });
    return { rows, totals };
  });
}

/** Of the evidence for all rows of a form that for some, one behind the other, by how many values are printed too. */
function evidenceOfRows(printed: PrintedRow, rows: readonly RowIdentity[], evidence: Float64Array): Float64Array {
  const divisions = divisionsOf(printed);
  const all = new Float64Array(rows.length * divisions);
  let at = 0;
  for (const { row, index } of rows) {
    // Where all rows have the same columns, the number of values tells nothing of which row it is.
    const width = row.columns?.length ?? 0;
    const bonus = width > 0 && printed.values !== width && row.heading !== true ? WRONG_WIDTH : 0;
    const isNone = row.heading === true && !printed.isRuled;
    for (let from = index * divisions; from < (index + 1) * divisions; from++)
      all[at++] = isNone ? NO_HEADING : (evidence[from] ?? 0) + bonus;
  }
  return all;
}

const isUnnamed = ({ beside, above }: PrintedRow): boolean =>
  [beside, above].every((units) => units.every(({ words }) => words.length < 3));

/** The rows in the form's order, for each way of printing it: never a mixture of two. Headings only where one may be printed. */
function waysToPrint({ table }: NamedTable, { rows }: TableNames, withHeadings: boolean): RowIdentity[][] {
  const filled = rows.filter(({ row }) => withHeadings || row.heading !== true);
  const ways = table.alternatives ?? [];
  if (ways.length === 0) return [filled];
  return ways.map((way) =>
    filled.filter(({ row }) => way.includes(row.id) || !ways.some((other) => other.includes(row.id))),
  );
}

/** The row of printed row `i`, if every other row, and none, makes the whole table worse. */
function certainRow(
  readings: readonly Reading[],
  i: number,
  rowCount: number,
): { row: number; candidates: readonly number[] } {
  const without = Math.max(...readings.map(({ totals }) => totals.without(i)));
  const best = new Float64Array(rowCount).fill(Number.NEGATIVE_INFINITY);
  for (const { rows, totals } of readings) {
    const ofRows = totals.at(i);
    rows.forEach(({ index }, r) => {
      best[index] = Math.max(best[index] ?? 0, ofRows[r] ?? 0);
    });
  }
  const first = best.indexOf(Math.max(...best));
  const total = best[first] ?? Number.NEGATIVE_INFINITY;
  const next = best.reduce((most, one, row) => (row === first ? most : Math.max(most, one)), without);
  if (total >= next + CERTAIN) return { row: first, candidates: [] };
  const near = [...best.keys()].filter((row) => (best[row] ?? 0) > Math.max(total, without) - CERTAIN);
  return { row: -1, candidates: near.sort((a, b) => (best[b] ?? 0) - (best[a] ?? 0)) };
}
