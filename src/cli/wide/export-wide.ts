import { basename, extname } from 'node:path';
import { csvLine } from '../../export/csv';
import { codebook } from '../../export/wide/codebook';
import { duckdbScript } from '../../export/wide/duckdb-script';
import { SENTENCE_COLUMNS, sentenceFigures } from '../../export/wide/sentence-figures';
import { WIDE_COLUMNS } from '../../export/wide/wide-columns';
import { wideCsvLine, wideJsonLine } from '../../export/wide/wide-lines';
import { wideRecord } from '../../export/wide/wide-record';
import { readAnnotated } from '../annotations/annotated';
import { type ExitStatus, FAILED, NOTHING_FOUND } from '../exit-status';
import type { ExportOptions } from '../export-options';
import { isFailure } from '../failure';
import { inputsOf } from '../inputs';
import { inputName } from '../load';
import type { Write } from '../output';
import { spareMemory } from '../spare-memory';
import { fileSink } from '../summary/file-sink';
import type { CliWords } from '../words';
import { writeWhole } from '../write-file';

/** Where the rows go, and beside a file the codebook and the numbers of sentences. */
interface WideTarget {
  readonly row: Write;
  readonly figures: Write;
  readonly close: () => Promise<void>;
}

/** One row a report, one column an indicator, for statistics programs; written as the reports are read. */
export async function exportWide(
  paths: readonly string[],
  options: ExportOptions,
  output: Write,
  tell: Write,
  words: CliWords,
): Promise<ExitStatus> {
  const { format, out } = options;
  if (format !== 'csv' && format !== 'ndjson') {
    await tell(`gouji: ${words.exporting.wideFormats}\n`);
    return FAILED;
  }
  spareMemory();
  try {
    const target = await targetOf(out, format, output);
    const done = await writeReports(paths, options, target, tell, words);
    await target.close();
    if (out !== undefined) await tell(`${words.exporting.written(out, done.reports)}\n`);
    return done.failed > 0 ? FAILED : NOTHING_FOUND;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    await tell(`gouji: ${words.exporting.notWritten(out ?? '', code)}\n`);
    return FAILED;
  }
}

async function writeReports(
  paths: readonly string[],
  options: ExportOptions,
  target: WideTarget,
  tell: Write,
  words: CliWords,
): Promise<{ readonly reports: number; readonly failed: number }> {
  let [reports, failed] = [0, 0];
  const lineOf = options.format === 'csv' ? wideCsvLine : wideJsonLine;
  for await (const input of inputsOf(paths, options)) {
    const read = await readAnnotated(input, options);
    if (isFailure(read)) {
      failed++;
      await tell(`${inputName(input, options)}: ${words.failure[read.code](read.detail)}\n`);
    } else if (!read.isReport) await tell(`${read.loaded.path}: ${words.exporting.notAReport}\n`);
    else {
      reports++;
      await target.row(lineOf(wideRecord(read.loaded.path, read.analysis, read.isReport)));
      await target.figures(sentenceFigures(read.loaded.path, read.analysis));
    }
  }
  return { reports, failed };
}

async function targetOf(out: string | undefined, format: 'csv' | 'ndjson', output: Write): Promise<WideTarget> {
  const head = format === 'csv' ? csvLine(WIDE_COLUMNS) : '';
  if (out === undefined) {
    await output(head);
    return { row: output, figures: async () => undefined, close: async () => undefined };
  }
  const stem = out.slice(0, out.length - extname(out).length);
  const rows = await fileSink(out);
  const figures = await fileSink(`${stem}.figures.csv`);
  await writeWhole(`${stem}.codebook.csv`, codebook());
  await writeWhole(`${stem}.sql`, duckdbScript(basename(out), format));
  await rows.write(head);
  await figures.write(csvLine(SENTENCE_COLUMNS));
  return {
    row: rows.write,
    figures: figures.write,
    close: async () => {
      await rows.close();
      await figures.close();
    },
  };
}
