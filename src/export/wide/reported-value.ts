import type { Reported } from '../../collection/trend';
import type { Analysis } from '../../core/model/analysis';
import { type IndicatorColumn, QUALITY_COLUMNS } from './wide-columns';
import { type WideState, wideRecord } from './wide-record';

/** What a report says of an indicator; null for one that does not say of which body or year it is. */
export function reportedValue(place: string, analysis: Analysis, column: IndicatorColumn): Reported<WideState> | null {
  const { quality, values } = wideRecord(place, analysis, true);
  const [body, year] = [quality[QUALITY_COLUMNS.indexOf('body')], quality[QUALITY_COLUMNS.indexOf('year')]];
  const found = values.find((one) => one.column === column);
  if (typeof body !== 'string' || typeof year !== 'number' || found === undefined) return null;
  return { place, body, year, value: found.number, digits: found.digits, state: found.state };
}
