import { basename, extname } from 'node:path';
import { fixesFor } from '../contract/present-fixes';
import { presentReport } from '../contract/present-report';
import type { Analysis, Finding } from '../core/model/analysis';
import { CELL_COLUMNS, cellRecords } from '../export/cell-records';
import { csvLine } from '../export/csv';
import type { Language } from '../messages/language';
import { withLevels } from '../project/with-levels';
import type { ExportFormat } from '../views/faces';
import { buildSnapshot, type Treatment, UNTREATED } from '../views/snapshot/build-snapshot';
import { type Annotated, readAnnotated } from './annotations/annotated';
import { type ExitStatus, FAILED, NOTHING_FOUND } from './exit-status';
import type { ExportOptions } from './export-options';
import { type ExportTarget, exportTarget } from './export-target';
import { isFailure } from './failure';
import { rereadAs } from './fix/reread';
import { inputsOf } from './inputs';
import { inputName } from './load';
import type { Write } from './output';
import { type ParseOptions, parse } from './parse';
import type { CliWords } from './words';

/** What of a report goes into a file that holds all of them, and what stands before the first. */
const TOGETHER: Readonly<Record<'ndjson' | 'csv', { readonly head: string; readonly of: Render }>> = {
  ndjson: {
    head: '',
    of: (path, analysis, language, isReport) =>
      `${JSON.stringify(presentReport(path, analysis, language, isReport))}\n`,
  },
  csv: {
    head: csvLine(CELL_COLUMNS),
    of: (path, analysis, language) => cellRecords(path, analysis, language).map(csvLine).join(''),
  },
};

type Render = (path: string, analysis: Analysis, language: Language, isReport: boolean) => string;

/** Excel takes a file without it for the encoding of the system. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Writes reports in a format for others to use. JSON is what `parse` prints; NDJSON and CSV hold all reports in one
 * file; of web pages and workbooks there is one a report.
 */
export async function exportReports(
  paths: readonly string[],
  options: ExportOptions,
  output: Write,
  complain: Write,
  words: CliWords,
): Promise<ExitStatus> {
  const target = await exportTarget(paths, options, output);
  if (typeof target === 'string') {
    const why = target === 'oneEach' ? words.exporting.oneEach(options.out ?? '') : words.exporting[target];
    await complain(`gouji: ${why}\n`);
    return FAILED;
  }
  try {
    return await writeAll(paths, options, target, complain, words);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    await complain(`gouji: ${words.exporting.notWritten(options.out ?? '', code)}\n`);
    return FAILED;
  } finally {
    await target.close();
  }
}

async function writeAll(
  paths: readonly string[],
  options: ExportOptions,
  target: ExportTarget,
  complain: Write,
  words: CliWords,
): Promise<ExitStatus> {
  const { format, language } = options;
  if (format === 'json') return parse(paths, options as ParseOptions, target.write, words);
  const together = format === 'csv' || format === 'ndjson' ? TOGETHER[format] : null;
  if (together) await target.write((format === 'csv' && options.out ? BYTE_ORDER_MARK : '') + together.head);
  let status: ExitStatus = NOTHING_FOUND;
  let reports = 0;
  for await (const input of inputsOf(paths, options)) {
    const read = await readAnnotated(input, options);
    if (isFailure(read)) {
      await complain(`${inputName(input, options)}: ${words.failure[read.code](read.detail)}\n`);
      status = FAILED;
      continue;
    }
    const { loaded, analysis, isReport, trouble } = read;
    if (!isReport) {
      await complain(`${loaded.path}: ${words.exporting.notAReport}\n`);
      if (format !== 'ndjson') continue;
    }
    if (trouble !== null) {
      await complain(`${loaded.path}: ${words.annotations.trouble(trouble)}\n`);
      status = FAILED;
    }
    reports++;
    if (together) await target.write(together.of(loaded.path, analysis, language, isReport));
    else await target.put(nameFor(loaded.path, format), await alone(read, options));
  }
  if (options.out !== undefined && reports > 0) await complain(`${words.exporting.written(options.out, reports)}\n`);
  return status;
}

const nameFor = (path: string, format: ExportFormat): string => `${basename(path, extname(path))}.${format}`;

async function alone(
  { loaded, analysis, acceptanceOf, levels }: Annotated,
  { format, language }: ExportOptions,
): Promise<string | Uint8Array> {
  const acceptedFor = (finding: Finding): { readonly by: string; readonly reason: string } | null => {
    const acceptance = acceptanceOf(analysis, finding);
    return acceptance === undefined ? null : { by: acceptance.by, reason: acceptance.reason };
  };
  const shown = withLevels(analysis, levels);
  const snapshotWith = (fixesOf: Treatment['fixesOf']) =>
    buildSnapshot(basename(loaded.path), shown, language, { fixesOf, acceptedFor });
  if (format === 'html') return (await import('../export/html-report')).htmlReport(snapshotWith(UNTREATED.fixesOf));
  const reread = rereadAs(loaded);
  const remedyFor = fixesFor(shown, language, { reread: (text, edits) => reread(text, edits, shown) });
  const snapshot = snapshotWith((finding) => remedyFor(finding).fixes);
  return (await import('../export/write-workbook')).writeWorkbook(snapshot);
}
