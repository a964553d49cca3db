import { type Trend, trendsOf } from '../../collection/trend';
import type { Renaming } from '../../core/bodies/renaming';
import type { Analysis } from '../../core/model/analysis';
import { reportedValue } from './reported-value';
import { INDICATOR_COLUMNS, type IndicatorColumn } from './wide-columns';
import type { WideState } from './wide-record';

/** Where a report is, and what was read of it. */
export interface ReadReport {
  readonly place: string;
  readonly analysis: Analysis;
}

/** One body and one indicator of the national forms over its years. */
export interface BodyOverYears {
  readonly column: IndicatorColumn;
  readonly trend: Trend<WideState>;
}

/** Of the body whose report is at `place`; null where no national form has the indicator, or the report names no body or year. */
export function bodyOverYears(
  place: string,
  indicator: string,
  reports: readonly ReadReport[],
  renamings: readonly Renaming[] = [],
): BodyOverYears | null {
  const column = INDICATOR_COLUMNS.find(({ id }) => id === indicator);
  if (column === undefined) return null;
  const reported = reports.flatMap((one) => reportedValue(one.place, one.analysis, column) ?? []);
  const trend = trendsOf(reported, renamings).find(({ years }) => years.some(({ places }) => places.includes(place)));
  return trend === undefined ? null : { column, trend };
}
