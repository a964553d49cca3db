import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { differByYear, likelyPredecessors } from '../../collection/likely-predecessors';
import { extensionOf, REPORT_EXTENSIONS } from '../../documents/report-extensions';
import type { Input } from '../inputs';
import { placeOfPath } from './identify';

/** The files near a report that may be those of the years before: in its folder and in the folders beside it. */
export async function neighboursOf({ path }: Input, year: number): Promise<readonly Input[]> {
  const folder = dirname(path);
  const sisters = (await namesIn(dirname(folder))).filter((name) => differByYear(name, basename(folder)));
  const folders = [folder, ...sisters.map((name) => join(dirname(folder), name))];
  const paths = new Map<string, string>();
  for (const one of folders)
    for (const name of await namesIn(one)) if (isReport(name)) paths.set(placeOfPath(join(one, name)), join(one, name));
  return likelyPredecessors(placeOfPath(path), [...paths.keys()], year).map((place) => ({
    path: paths.get(place) ?? place,
    kind: 'file',
    named: false,
  }));
}

const isReport = (name: string): boolean => !name.startsWith('.') && REPORT_EXTENSIONS.includes(extensionOf(name));

const namesIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder).catch(() => [] as string[])).sort();
