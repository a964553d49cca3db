import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { ExportOptions } from './export-options';
import type { Write } from './output';

/** Where an export goes. */
export interface ExportTarget {
  /** Adds to the one output. */
  readonly write: Write;
  /** Writes the whole output of one report; `name` is used where the target is a folder. */
  readonly put: (name: string, content: string | Uint8Array) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Why there is no target: a key of the words. */
export type NoTarget = 'needsFolder' | 'needsFile' | 'oneEach';

/** Several pages or workbooks need a folder, and a workbook is nothing for a terminal. */
export async function exportTarget(
  paths: readonly string[],
  { format, out }: ExportOptions,
  output: Write,
): Promise<ExportTarget | NoTarget> {
  const oneEach = format === 'html' || format === 'xlsx';
  const single = paths.length === 1 && (paths[0] === '-' || (await isFile(paths[0] ?? '')));
  if (oneEach && !single && out === undefined) return 'needsFolder';
  const namesFile = out !== undefined && ((await isFile(out)) || extname(out).toLowerCase() === `.${format}`);
  if (oneEach && !single && namesFile && !(await isDirectory(out))) return 'oneEach';
  if (out === undefined) return format === 'xlsx' && process.stdout.isTTY ? 'needsFile' : toStandardOutput(output);
  const isFolder = oneEach && (!single || (await isDirectory(out)) || extname(out) === '');
  return isFolder ? toFolder(out) : toFile(out);
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
const isDirectory = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

function toStandardOutput(write: Write): ExportTarget {
  const put: ExportTarget['put'] = async (_name, content) => {
    if (typeof content === 'string') return write(content);
    if (!process.stdout.write(content)) await once(process.stdout, 'drain');
  };
  return { write, put, close: async () => undefined };
}

/** The file is opened with the first bytes: an export of nothing that can be read leaves none behind. */
function toFile(path: string): ExportTarget {
  let stream: ReturnType<typeof createWriteStream> | undefined;
  const add = async (content: string | Uint8Array): Promise<void> => {
    if (!stream) {
      const opened = createWriteStream(path);
      await once(opened, 'open');
      stream = opened;
    }
    if (!stream.write(content)) await once(stream, 'drain');
  };
  const close = async (): Promise<void> => {
    if (!stream || stream.closed) return;
    stream.end();
    await once(stream, 'close');
  };
  return { write: add, put: (_name, content) => add(content), close };
}

/** Reports of one name in several folders get a number behind it. */
function toFolder(folder: string): ExportTarget {
  const used = new Map<string, number>();
  const put: ExportTarget['put'] = async (name, content) => {
    await mkdir(folder, { recursive: true });
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    const extension = extname(name);
    const unique = count === 1 ? name : `${name.slice(0, -extension.length)} (${count})${extension}`;
    await writeFile(join(folder, unique), content);
  };
  return { write: async () => undefined, put, close: async () => undefined };
}
