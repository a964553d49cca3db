import { presentReport } from '../contract/present-report';
import { printReport } from '../contract/print-report';
import type { ReportJson } from '../core/model/report-schema';
import type { Language } from '../messages/language';
import { type Annotated, readAnnotated } from './annotations/annotated';
import { notesOf } from './annotations/notes';
import { type ExitStatus, FAILED, NOTHING_FOUND } from './exit-status';
import { isFailure } from './failure';
import { inputsOf } from './inputs';
import { failedFile } from './json-reporter';
import { inputName, type LoadOptions } from './load';
import type { Write } from './output';
import type { CliWords } from './words';
import type { GivenYears } from './years/given-years';

export interface ParseOptions extends LoadOptions {
  readonly language: Language;
  /** The same body's report for the year before, where there is one report only. */
  readonly previous?: GivenYears | undefined;
}

/**
 * Prints the structure of reports: one path that is a file gives one document, indented, anything else an array, one line per file.
 * A file that could not be read stands in its place as `{ path, error }`.
 */
export async function parse(
  paths: readonly string[],
  options: ParseOptions,
  write: Write,
  words: CliWords,
): Promise<ExitStatus> {
  let [count, failed, single] = [0, 0, false];
  for await (const input of inputsOf(paths, options)) {
    const read = await readAnnotated(input, options, options.previous);
    const document = isFailure(read)
      ? failedFile(inputName(input, options), read, words)
      : report(read, options, words);
    if (isFailure(read) || read.trouble !== null) failed++;
    single = count === 0 && paths.length === 1 && input.named;
    await write(single ? printReport(document) : (count === 0 ? '[\n' : ',\n') + JSON.stringify(document));
    count++;
  }
  if (!single) await write(count === 0 ? '[]\n' : '\n]\n');
  return failed > 0 ? FAILED : NOTHING_FOUND;
}

function report(read: Annotated, { language }: ParseOptions, words: CliWords): ReportJson {
  const { path, unreadPages } = read.loaded;
  const presented = presentReport(path, read.analysis, language, read.isReport);
  const whole = unreadPages === undefined ? presented : { ...presented, unreadPages: [...unreadPages] };
  const notes = notesOf(read, words);
  return notes.length === 0 ? whole : { ...whole, notes: [...notes] };
}
