import { readdir, realpath, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { type Failure, failureOf } from './failure';

export type Walked = { readonly path: string; readonly failure?: Failure };

/** What a report may be kept as; other files of a folder are passed over. */
const EXTENSIONS: ReadonlySet<string> = new Set(['.txt', '.md', '.markdown', '.html', '.htm', '.docx']);

const isReport = (name: string): boolean => EXTENSIONS.has(extname(name).toLowerCase());
const isSkipped = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

/**
 * The reports (or other files) in a folder and below it, by name. Links are followed, but every real folder is entered once,
 * so a link that points back up ends. What cannot be read is reported and does not stop the rest.
 */
export async function* walkFolder(
  folder: string,
  entered = new Set<string>(),
  isWanted: (name: string) => boolean = isReport,
): AsyncGenerator<Walked> {
  const names = await namesIn(folder, entered);
  if (!Array.isArray(names)) {
    yield { path: folder, failure: names };
    return;
  }
  for (const name of names) {
    const path = join(folder, name);
    const kind = await kindOf(path);
    if (kind === 'folder') yield* walkFolder(path, entered, isWanted);
    else if (isWanted(name)) yield kind === 'file' ? { path } : { path, failure: kind };
  }
}

async function namesIn(folder: string, entered: Set<string>): Promise<string[] | Failure> {
  try {
    const real = await realpath(folder);
    if (entered.has(real)) return [];
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
