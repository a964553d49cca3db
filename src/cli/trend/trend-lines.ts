import type { Trend } from '../../collection/trend';
import { csvLine } from '../../export/csv';
import type { WideState } from '../../export/wide/wide-record';
import { displayWidth, printable } from '../text/display';
import type { TrendWords } from './words';

export type WideTrend = Trend<WideState>;

const padded = (text: string, width: number, isRight: boolean): string => {
  const blanks = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return isRight ? blanks + text : text + blanks;
};

/** A line a body and a column a year; a year without a number says why, and nothing stands where there is no report. */
export function trendTable(trends: readonly WideTrend[], words: TrendWords): string {
  const years = trends[0]?.years.map(({ year }) => String(year)) ?? [];
  const rows = trends.map(({ body, years: own }) => [
    printable(body),
    ...own.map(({ digits, state }) => digits ?? (state === 'no-report' ? '' : `(${words.states[state]})`)),
  ]);
  const all = [[words.body, ...years], ...rows];
  const widths = all[0]?.map((_, i) => Math.max(...all.map((row) => displayWidth(row[i] ?? '')))) ?? [];
  return all
    .map(
      (row) =>
        `${row
          .map((cell, i) => padded(cell, widths[i] ?? 0, i > 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

export const TREND_COLUMNS = ['body', 'year', 'value', 'state', 'paths'];

/** A line a body and year, those without a report too. */
export const trendCsv = (trends: readonly WideTrend[]): string =>
  csvLine(TREND_COLUMNS) +
  trends
    .flatMap(({ body, years }) =>
      years.map(({ year, digits, state, places }) => csvLine([body, year, digits, state, places.join('; ')])),
    )
    .join('');

/** `{ version, indicator, name, unit, bodies: [{ body, years: [{ year, value, state, paths }] }] }`, one line per body. */
export function trendJson(
  trends: readonly WideTrend[],
  indicator: { readonly id: string; readonly name: string; readonly unit: string | undefined },
): string {
  const head = { version: 1, indicator: indicator.id, name: indicator.name, unit: indicator.unit ?? null };
  const bodies = trends.map(({ body, years }) =>
    JSON.stringify({
      body,
      years: years.map(({ year, value, state, places }) => ({ year, value, state, paths: places })),
    }),
  );
  return `${JSON.stringify(head).slice(0, -1)},"bodies":[\n${bodies.join(',\n')}\n]}\n`;
}
