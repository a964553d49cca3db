import { isOfFamily } from '../../forms/family';
import type { Range } from '../../text/range';
import { rangeIndexOf } from '../../text/range-index';
import type { FittedTables } from '../fit';
import type { LocalTable } from './local-table';

/** A head that names so many columns of values is surely one, over so many rows. */
const FEWEST_COLUMNS = 2;
const FEWEST_ROWS = 5;

/**
 * Fujian went on with 年度 beside 历年累计 over the rows of the national form: its tables are not the national one, which has
 * a single column. What was read as such in them is left out.
 */
export function withoutMisread(fit: FittedTables, local: readonly LocalTable[]): FittedTables {
  const sure = local
    .filter(({ columns, rows }) => columns.length >= FEWEST_COLUMNS && rows.length >= FEWEST_ROWS)
    .map(({ table }) => table);
  const surely = rangeIndexOf(sure);
  const misread = new Set(fit.tables.filter((one) => isOfFamily(one.form, 'statistics') && surely.touches(one)));
  if (misread.size === 0) return fit;
  const left = rangeIndexOf([...misread]);
  const kept = <T extends Range>(all: readonly T[]): readonly T[] => all.filter((one) => !left.touches(one));
  const tables = fit.tables.filter((table) => !misread.has(table));
  return {
    ...fit,
    tables,
    problems: kept(fit.problems),
    unread: kept(fit.unread),
    zones: tables.map(({ start, end }) => ({ start, end })),
  };
}
