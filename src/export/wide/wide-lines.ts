import { csvLine } from '../csv';
import { QUALITY_COLUMNS } from './wide-columns';
import type { WideRecord } from './wide-record';

/** A line of CSV: numbers in plain digits, as exact as they are printed. */
export const wideCsvLine = ({ quality, values }: WideRecord): string =>
  csvLine([...quality, ...values.flatMap(({ digits, state }) => [digits, state])]);

/** A line of NDJSON with every column, numbers as numbers. */
export function wideJsonLine({ quality, values }: WideRecord): string {
  const object: Record<string, string | number | null> = {};
  QUALITY_COLUMNS.forEach((column, i) => {
    object[column] = quality[i] ?? null;
  });
  for (const { column, number, state } of values) {
    object[column.name] = number;
    object[column.stateName] = state;
  }
  return `${JSON.stringify(object)}\n`;
}
