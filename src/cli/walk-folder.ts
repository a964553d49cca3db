import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SIDE_FILE_SUFFIX } from '../annotation/side-file-shape';
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
  const entries = entriesIn(folder, entered);
  if (entries === null) {
    passOver(folder, 'link');
    return;
  }
  if (!Array.isArray(entries)) {
    yield { path: folder, failure: entries };
    return;
  }
  for (const entry of entries) {
    const { name } = entry;
    const path = join(folder, name);
    const kind = kindOf(entry, path);
    if (kind === 'folder') yield* walkFolder(path, entered, isWanted, passOver);
    else if (kind === 'file' && isWanted(name)) yield { path };
    else if (kind !== 'file' && (isWanted(name) || kind.code !== 'not-found')) yield { path, failure: kind };
    else if (!name.endsWith(SIDE_FILE_SUFFIX) && name !== PROJECT_FILE) passOver(path, 'format');
  }
}

/** By name. Null for a folder that was entered before. */
function entriesIn(folder: string, entered: Set<string>): Dirent[] | Failure | null {
  try {
    const real = realpathSync(folder);
    if (entered.has(real)) return null;
    entered.add(real);
    const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !isSkipped(name));
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    return failureOf(error);
  }
}

/** Only of a link, and of what the system tells nothing about, it must be asked where it leads. */
function kindOf(entry: Dirent, path: string): 'folder' | 'file' | Failure {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    return failureOf(error);
  }
}
