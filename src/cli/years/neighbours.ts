import { readdir } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { extensionOf, REPORT_EXTENSIONS } from '../../documents/report-extensions';
import type { Input } from '../inputs';

/** More files beside a report are not looked through for the one of the year before: each is read for it. */
const MOST = 40;
/** Of files whose names tell no year fewer: they may be anything. */
const MOST_NAMELESS = 10;
const YEAR = /(?:19|20)\d\d/g;

const isReport = (name: string): boolean => !name.startsWith('.') && REPORT_EXTENSIONS.includes(extensionOf(name));

/**
 * The files that may be a report's predecessors: those in its folder, and in the folders beside it whose names differ by a
 * year (2023/ beside 2024/). What bears the name of another year than the two before is left out.
 */
export async function neighboursOf({ path }: Input, year: number): Promise<readonly Input[]> {
  const folder = dirname(path);
  const sisters = basename(folder).search(YEAR) >= 0 ? await sistersOf(folder) : [];
  const files = (await Promise.all([folder, ...sisters].map(filesIn))).flat().filter((one) => one !== path);
  const inSisters = (one: string): boolean => dirname(one) !== folder;
  const twins = files.filter((one) => isTwin(one, path) && mayBe(one, year, inSisters(one)));
  const [named, nameless] = [files.filter(hasYear), files.filter((one) => !hasYear(one))];
  const others = [
    ...named.filter((one) => mayBe(one, year, inSisters(one))).slice(0, MOST),
    ...(nameless.length > MOST_NAMELESS ? [] : nameless),
  ];
  return (twins.length > 0 ? twins : others).map((one) => ({ path: one, kind: 'file', named: false }));
}

const namelessOf = (path: string): string => basename(path, extname(path)).replace(YEAR, '');

/** The same name but for the year: 石桥县2023年年报.docx and 石桥县2024年年报.html, or one name in two folders. */
const isTwin = (a: string, b: string): boolean => namelessOf(a) === namelessOf(b);

const hasYear = (path: string): boolean => basename(path).search(YEAR) >= 0;

async function sistersOf(folder: string): Promise<readonly string[]> {
  const nameless = basename(folder).replace(YEAR, '');
  const names = await readdir(dirname(folder)).catch(() => []);
  return names
    .filter((name) => name !== basename(folder) && name.replace(YEAR, '') === nameless)
    .map((name) => join(dirname(folder), name));
}

const filesIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder).catch(() => []))
    .filter(isReport)
    .sort()
    .map((name) => join(folder, name));

/** A name with years must name one of the two before; else its folder must, where that is told by years. */
function mayBe(path: string, year: number, inSister: boolean): boolean {
  const years = basename(path).match(YEAR) ?? (inSister ? basename(dirname(path)).match(YEAR) : null) ?? [];
  return years.length === 0 || years.some((one) => Number(one) === year - 1 || Number(one) === year - 2);
}
