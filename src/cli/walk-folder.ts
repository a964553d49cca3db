import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { SIDE_FILE_SUFFIX } from '../annotation/side-file';
import { extensionOf, REPORT_EXTENSIONS } from '../documents/report-extensions';
import { PROJECT_FILE } from '../project/project-settings';
import { type Failure, failureOf } from './failure';
import type { PassOver } from './passed-over';

export type Walked = { readonly path: string; readonly failure?: Failure };

const isReport = (name: string): boolean => REPORT_EXTENSIONS.includes(extensionOf(name));
const isSkipped = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

/**
 * The reports (or other files) in a folder and below it, by name. Links are followed, but every real folder is entered once,
 * so a link that points back up ends. What cannot be read is reported and does not stop the rest; of what is not looked at
 * `passOver` is told, but for side files, which belong to their reports, and settings.
 */
export async function* walkFolder(
  folder: string,
  entered = new Set<string>(),
  isWanted: (name: string) => boolean = isReport,
  passOver: PassOver = () => undefined,
): AsyncGenerator<Walked> {
  const names = await namesIn(folder, entered);
  if (names === null) {
    passOver(folder, 'link');
    return;
  }
  if (!Array.isArray(names)) {
    yield { path: folder, failure: names };
    return;
  }
  for (const name of names) {
    const path = join(folder, name);
    const kind = await kindOf(path);
    if (kind === 'folder') yield* walkFolder(path, entered, isWanted, passOver);
    else if (kind === 'file' && isWanted(name)) yield { path };
    else if (kind !== 'file' && (isWanted(name) || kind.code !== 'not-found')) yield { path, failure: kind };
    else if (!name.endsWith(SIDE_FILE_SUFFIX) && name !== PROJECT_FILE) passOver(path, 'format');
  }
}

/** Null for a folder that was entered before. */
async function namesIn(folder: string, entered: Set<string>): Promise<string[] | Failure | null> {
  try {
    const real = await realpath(folder);
    if (entered.has(real)) return null;
    entered.add(real);
    return (await readdir(folder)).filter((name) => !isSkipped(name)).sort();
  } catch (error) {
    return failureOf(error);
  }
}

async function kindOf(path: string): Promise<'folder' | 'file' | Failure> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    return failureOf(error);
  }
}
