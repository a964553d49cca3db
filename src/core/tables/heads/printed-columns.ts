import type { Column } from '../../forms/form';
import type { Group } from '../group';
import type { Piece } from '../pieces/piece';
import type { ColumnOrders } from './column-orders';

/** The columns of a table as it prints them, by evidence. */
export interface PrintedColumns {
  readonly columns: readonly Column[];
  /** The cell of each of them in a row of so many explicit cells; null where cells are not told. */
  readonly places: readonly number[] | null;
}

/** Values of which a row tells whether the total is the sum of the rest. */
export type SumOf = (values: readonly Piece[], columns: readonly Column[]) => boolean | null;

/** So large a share of the rows must add up in an order that is chosen for it. */
const MOST = 0.8;

/**
 * The columns as the form has them where the head is not read or allows it; in the order of the head where that is certain. Null
 * where it says that they stand otherwise, and not how. That a column is not printed is believed where the rows have a value less.
 */
export function printedColumns(
  { orders, places, isCertain }: ColumnOrders,
  columns: readonly Column[],
  rows: readonly Group[],
  adds: SumOf,
): PrintedColumns | null {
  const asForm: PrintedColumns = { columns, places: null };
  const [first] = orders;
  if (first === undefined) return asForm;
  const isWhole = first.length === columns.length;
  if (!isWhole && !(isCertain && lacksValues(rows, first.length, columns.length, places))) {
    return orders.some((order) => isInOrder(order, columns)) ? asForm : null;
  }
  const share = (order: readonly Column[]): number => shareOfSums(order, rows, adds);
  const own = orders.find((order) => isInOrder(order, columns));
  const best = own ?? first;
  if (orders.length === 1 || (own !== undefined && share(own) >= MOST)) {
    if (own === undefined && isWhole && share(best) < 1 - MOST && share(columns) >= MOST) return null;
    return { columns: best, places };
  }
  const adding = orders.filter((order) => share(order) >= MOST);
  if (adding.length === 1) return { columns: adding[0] as readonly Column[], places: null };
  return own === undefined || !isWhole ? null : { columns: own, places: null };
}

function isInOrder(order: readonly Column[], columns: readonly Column[]): boolean {
  const places = order.map((column) => columns.indexOf(column));
  return places.every((place, i) => place > (places[i - 1] ?? -1));
}

/** Whether the rows have a value for each column that the head names, and for none besides. */
function lacksValues(rows: readonly Group[], named: number, all: number, places: readonly number[] | null): boolean {
  const filled = rows.filter(({ values }) => values.some(({ kind }) => kind === 'number'));
  if (filled.length === 0) return false;
  if (places !== null) {
    const isElsewhere = ({ values, cells }: Group): boolean =>
      values.some((piece) => piece.kind !== 'blank' && !places.includes(cells.indexOf(piece)));
    if (!filled.some(isElsewhere)) return true;
  }
  const counts = filled.map(({ values }) => values.filter(({ kind }) => kind !== 'blank').length);
  const having = (count: number): number => counts.filter((one) => one === count).length;
  return having(named) > counts.length / 2 && !counts.some((count) => count >= all);
}

/** Of the rows that have a value for each column: how many of them add up in an order. Below 0 where none tells. */
function shareOfSums(order: readonly Column[], rows: readonly Group[], adds: SumOf): number {
  const told = rows.flatMap(({ values }) => (values.length === order.length ? (adds(values, order) ?? []) : []));
  return told.length === 0 ? -1 : told.filter(Boolean).length / told.length;
}
