import { basename, extname } from 'node:path';
import type { Language } from '../../messages/language';
import { check } from '../check';
import { type ExitStatus, FAILED } from '../exit-status';
import { inputsOf } from '../inputs';
import type { LoadOptions } from '../load';
import type { Write } from '../output';
import { noProgress } from '../progress';
import { countPassedOver, newTally } from '../tally';
import { cliWords } from '../words-of';
import { usualWorkers } from '../workers/usual-workers';
import { csvSummary } from './csv-summary';
import { htmlSummary } from './html-summary';
import { jsonSummary } from './json-summary';
import type { SummaryWriter } from './summary-writer';
import { workbookSummary } from './workbook-summary';

export const SUMMARY_FORMATS = ['xlsx', 'csv', 'html', 'json'] as const;
export type SummaryFormat = (typeof SUMMARY_FORMATS)[number];

export interface SummaryOptions extends LoadOptions {
  readonly language: Language;
  readonly out: string;
  /** False where the reports of the years before are not looked for. */
  readonly previous?: false | undefined;
}

type Make = (out: string, language: Language) => Promise<SummaryWriter>;

const MAKERS: Readonly<Record<SummaryFormat, Make>> = {
  csv: csvSummary,
  html: htmlSummary,
  json: jsonSummary,
  xlsx: workbookSummary,
};

/** One table of all reports: one line per report and one per finding, written as they are read. */
export async function writeSummary(
  paths: readonly string[],
  options: SummaryOptions,
  tell: Write,
): Promise<ExitStatus> {
  const words = cliWords(options.language).summarizing;
  const format = SUMMARY_FORMATS.find((one) => `.${one}` === extname(options.out).toLowerCase());
  if (format === undefined) {
    await tell(
      `gouji: ${words.unknownFormat(basename(options.out), SUMMARY_FORMATS.map((one) => `.${one}`).join(' '))}\n`,
    );
    return FAILED;
  }
  try {
    const writer = await MAKERS[format](options.out, options.language);
    const tally = newTally();
    const inputs = inputsOf(paths, options, (path, why) => countPassedOver(tally, path, why));
    const given = {
      ...options,
      failOn: 'never',
      seekPrevious: options.previous !== false,
      previous: undefined,
    } as const;
    const status = await check(inputs, { ...given, workers: usualWorkers() }, tally, writer, noProgress);
    await tell(`${words.written(options.out, writer.reports(), writer.findings())}\n`);
    return status;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    await tell(`gouji: ${words.notWritten(options.out, code)}\n`);
    return FAILED;
  }
}
