import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { type Reported, trendsOf } from '../../collection/trend';
import { reportedValue } from '../../export/wide/reported-value';
import type { IndicatorColumn } from '../../export/wide/wide-columns';
import type { WideState } from '../../export/wide/wide-record';
import { indicatorName } from '../../messages/indicator-name';
import type { Language } from '../../messages/language';
import { toHtml } from '../../views/to-html';
import { trendPicture } from '../../views/trend-picture';
import { readAnnotated } from '../annotations/annotated';
import { type ExitStatus, FAILED, NOTHING_FOUND } from '../exit-status';
import { isFailure } from '../failure';
import { inputsOf } from '../inputs';
import { inputName, type LoadOptions } from '../load';
import type { Write } from '../output';
import type { CliWords } from '../words';
import { findIndicator } from './find-indicator';
import { TREND_FORMATS, type TrendFormat } from './formats';
import { trendCsv, trendJson, trendTable, type WideTrend } from './trend-lines';

export interface TrendOptions extends LoadOptions {
  readonly language: Language;
  readonly format?: TrendFormat | undefined;
  readonly out?: string | undefined;
  readonly body?: string | undefined;
}

/** Prints or draws one indicator over the years of all bodies; of each report only its number is kept. */
export async function trend(
  word: string,
  paths: readonly string[],
  options: TrendOptions,
  write: Write,
  tell: Write,
  words: CliWords,
): Promise<ExitStatus> {
  const { language, out } = options;
  const column = findIndicator(word);
  if (!('id' in column)) {
    const like = column.map((one) => `  ${one.id}  ${nameOf(one, language)}`);
    await tell(`gouji: ${words.trending.unknown(word, like)}\n`);
    return FAILED;
  }
  const { reports, status } = await reported(column, paths, options, tell, words);
  const trends = trendsOf(reports, options.projects?.renamings());
  const printed = print(trends, column, options, words);
  try {
    if (out === undefined) await write(printed);
    else await writeFile(out, printed);
  } catch (error) {
    await tell(`gouji: ${words.exporting.notWritten(out ?? '', String((error as NodeJS.ErrnoException).code))}\n`);
    return FAILED;
  }
  if (out !== undefined) await tell(`${words.exporting.written(out, reports.length)}\n`);
  return status;
}

const nameOf = ({ id, forms }: IndicatorColumn, language: Language): string =>
  indicatorName(language, forms.at(-1) ?? '', id);

async function reported(
  column: IndicatorColumn,
  paths: readonly string[],
  options: TrendOptions,
  tell: Write,
  words: CliWords,
): Promise<{ readonly reports: readonly Reported<WideState>[]; readonly status: ExitStatus }> {
  const reports: Reported<WideState>[] = [];
  let [status, unknown]: [ExitStatus, number] = [NOTHING_FOUND, 0];
  for await (const input of inputsOf(paths, options)) {
    const read = await readAnnotated(input, options);
    if (isFailure(read)) {
      status = FAILED;
      await tell(`${inputName(input, options)}: ${words.failure[read.code](read.detail)}\n`);
    } else if (read.isReport) {
      const report = reportedValue(read.loaded.path, read.analysis, column);
      if (report === null) unknown++;
      else if (options.body === undefined || report.body.includes(options.body)) reports.push(report);
    }
  }
  if (unknown > 0) await tell(`${words.trending.noYear(unknown)}\n`);
  return { reports, status };
}

function print(
  trends: readonly WideTrend[],
  column: IndicatorColumn,
  { language, format, out }: TrendOptions,
  words: CliWords,
): string {
  const byName = TREND_FORMATS.find((one) => `.${one}` === extname(out ?? '').toLowerCase());
  const name = nameOf(column, language);
  switch (format ?? byName ?? 'text') {
    case 'csv':
      return trendCsv(trends);
    case 'json':
      return trendJson(trends, { id: column.id, name, unit: column.unit });
    case 'svg': {
      const years = trends[0]?.years.map(({ year }) => year) ?? [];
      const lines = trends.map((one) => ({ name: one.body, values: one.years.map(({ value }) => value) }));
      return `${toHtml(trendPicture(name, years, lines))}\n`;
    }
    default:
      return trendTable(trends, words.trending);
  }
}
