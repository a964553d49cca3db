import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Imported, Importing } from '../../annotation/export/data-set';
import { parseDoccano } from '../../annotation/export/doccano';
import { parseBrat } from '../../annotation/export/parse-brat';
import { isTrouble, parseSideFile } from '../../annotation/side-file';
import { decode } from '../../documents/decode';
import type { DataSetFormat } from './data-set-formats';
import { reportNamedIn } from './names';

const BY_EXTENSION: Readonly<Record<string, DataSetFormat>> = {
  '.jsonl': 'doccano',
  '.ndjson': 'doccano',
  '.ann': 'brat',
  '.json': 'jsonld',
  '.jsonld': 'jsonld',
};

export const formatOfFile = (path: string): DataSetFormat => BY_EXTENSION[extname(path).toLowerCase()] ?? 'jsonld';

/** What a file says, report by report; null where it is not in the format. Throws what the file system throws. */
export async function readDataSet(
  path: string,
  format: DataSetFormat,
  indicators: ReadonlySet<string>,
  importing: Importing,
): Promise<readonly Imported[] | null> {
  const content = await textOf(path);
  if (content === null) return null;
  if (format === 'doccano') return fromLines(content, importing);
  if (format === 'jsonld') {
    const page = parseSideFile(content);
    return isTrouble(page)
      ? null
      : [{ name: reportNamedIn(content), annotations: page.annotations, unused: page.others.length }];
  }
  const text = await textOf(path.replace(/\.ann$/i, '.txt'));
  return text === null ? null : [parseBrat({ text, annotations: content }, indicators, importing)];
}

/** Null if not one line is of the format; those that are not are counted among what could not be used. */
function fromLines(content: string, importing: Importing): readonly Imported[] | null {
  const lines = content.split('\n').filter((line) => line.trim() !== '');
  const read = lines.map((line) => parseDoccano(line, importing));
  if (lines.length > 0 && read.every((one) => one === null)) return null;
  return read.map((one) => one ?? { name: '', annotations: [], unused: 1 });
}

const textOf = async (path: string): Promise<string | null> => decode(await readFile(path))?.text ?? null;
