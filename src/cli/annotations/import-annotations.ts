import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { anchor, reanchored } from '../../annotation/anchor';
import type { Annotation } from '../../annotation/annotation';
import type { Imported } from '../../annotation/export/data-set';
import { mergeAnnotations } from '../../annotation/merge';
import { type ExitStatus, FAILED, NOTHING_FOUND } from '../exit-status';
import { failureOf, isFailure } from '../failure';
import { type LoadOptions, load } from '../load';
import type { Write } from '../output';
import type { CliWords } from '../words';
import { author } from './author';
import type { DataSetFormat } from './data-set-formats';
import { indicatorIds } from './indicator-ids';
import { basenameOf } from './names';
import { formatOfFile, readDataSet } from './read-data-set';
import { isSideFailure } from './read-side-file';
import { sidePath } from './side-path';
import { updateSideFile } from './update-side-file';

export interface ImportOptions extends LoadOptions {
  readonly format?: DataSetFormat | undefined;
  /** The report, or the folder in which reports of the names in the file are looked for. */
  readonly report?: string | undefined;
  readonly by?: string | undefined;
}

/** Adds what a data set says to the side files of its reports. What is there stays; of two edits the later one wins. */
export async function importAnnotations(
  path: string,
  options: ImportOptions,
  complain: Write,
  words: CliWords,
): Promise<ExitStatus> {
  const format = options.format ?? formatOfFile(path);
  const known = indicatorIds();
  const isIndicator = (id: string): boolean => known.has(id) || id.startsWith('local.');
  const importing = { by: await author(options.by), at: new Date().toISOString(), isIndicator };
  let data: readonly Imported[] | null;
  try {
    data = await readDataSet(path, format, known, importing);
  } catch (error) {
    const { code, detail } = failureOf(error);
    await complain(`${path}: ${words.failure[code](detail)}\n`);
    return FAILED;
  }
  if (data === null) {
    await complain(`${path}: ${words.annotations.notInFormat(format)}\n`);
    return FAILED;
  }
  let status: ExitStatus = NOTHING_FOUND;
  for (const one of data) {
    if (one.unused > 0) await complain(`${path}: ${words.annotations.notImported(one.unused)}\n`);
    if (one.annotations.length === 0) continue;
    const target = await targetOf(await reportOf(one, data.length, options), options, complain, words);
    if (target === null || !(await importInto(target, one, complain, words))) status = FAILED;
  }
  return status;
}

/** Null where neither the file nor the options say which report is meant. */
async function reportOf({ name }: Imported, count: number, { report }: ImportOptions): Promise<string | null> {
  const isFolder =
    report === undefined ||
    (await stat(report).then(
      (found) => found.isDirectory(),
      () => false,
    ));
  if (!isFolder) return count === 1 ? report : null;
  return name ? join(report ?? '.', basenameOf(name)) : null;
}

/** A report whose side file is written. */
interface Target {
  readonly report: string;
  readonly text: string;
  readonly side: string;
}

/** Null, and told, where no report is meant or the one that is meant cannot be read. */
async function targetOf(
  report: string | null,
  options: ImportOptions,
  complain: Write,
  words: CliWords,
): Promise<Target | null> {
  if (report === null) {
    await complain(`gouji: ${words.annotations.needsReport}\n`);
    return null;
  }
  const loaded = await load({ path: report, kind: 'file', named: true }, options);
  if (isFailure(loaded)) {
    await complain(`${report}: ${words.failure[loaded.code](loaded.detail)}\n`);
    return null;
  }
  const side = sidePath(report, { annotations: options.annotations === false ? true : options.annotations });
  return side === null ? null : { report, text: loaded.text, side };
}

/** Whether it went well. */
async function importInto(
  { report, text, side }: Target,
  { annotations }: Imported,
  complain: Write,
  words: CliWords,
): Promise<boolean> {
  const placed = anchor(text, annotations).map((one) => reanchored(text, one));
  let merged: Merged | null = null;
  try {
    const updated = await updateSideFile(side, {
      report: basenameOf(report),
      anew: true,
      change: (file) => {
        merged = mergedWith(file.annotations, placed);
        return { ...file, annotations: merged.annotations };
      },
    });
    if (isSideFailure(updated)) {
      await complain(`${side}: ${words.annotations.trouble(updated)}\n`);
      return false;
    }
    if (updated.backup !== null) await complain(`${side}: ${words.annotations.backedUp(updated.backup)}\n`);
  } catch (error) {
    await complain(`${words.annotations.notWritten(side, String((error as { code?: unknown }).code ?? error))}\n`);
    return false;
  }
  const { added, changed } = merged ?? { added: 0, changed: 0 };
  await complain(`${report}: ${words.annotations.imported(added, changed)}\n`);
  return true;
}

interface Merged {
  readonly annotations: readonly Annotation[];
  readonly added: number;
  readonly changed: number;
}

function mergedWith(own: readonly Annotation[], imported: readonly Annotation[]): Merged {
  const before = new Map(own.map((one) => [one.id, JSON.stringify(one)]));
  const annotations = mergeAnnotations(own, imported);
  const isChanged = (one: Annotation): boolean => before.has(one.id) && before.get(one.id) !== JSON.stringify(one);
  return { annotations, added: annotations.length - before.size, changed: annotations.filter(isChanged).length };
}
