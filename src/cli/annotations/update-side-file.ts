import { constants } from 'node:fs';
import * as files from 'node:fs/promises';
import { dirname } from 'node:path';
import { printSideFile } from '../../annotation/side-file';
import type { SideFile } from '../../annotation/side-file-shape';
import { EMPTY_SIDE_FILE } from '../../annotation/side-file-shape';
import { ChangedMeanwhile, replaceFile } from '../../documents/replace-file';
import { writeNew } from '../write-file';
import { isSideFailure, readSideFile, type SideFailure } from './read-side-file';
import { withLock } from './with-lock';

/** So often it is tried again on top of what somebody else wrote. */
const TRIES = 20;

export interface Updating {
  /** Name of the report's file. */
  readonly report: string;
  /** Asked anew with what others wrote meanwhile. */
  readonly change: (file: SideFile) => SideFile;
  /** A file that cannot be read gives way to a new one, after a copy of it was made; else nothing is written. */
  readonly anew?: true;
}

/** Where what could not be read is kept now; null where all was read. */
export interface Updated {
  readonly backup: string | null;
}

/** Changes a side file, whole or not at all, and loses nothing of what is written at the same time. Throws what the file system throws. */
export async function updateSideFile(path: string, updating: Updating): Promise<Updated | SideFailure> {
  await files.mkdir(dirname(path), { recursive: true });
  return withLock(path, () => update(path, updating));
}

/** The editor takes no lock: what it wrote in between is seen before the file is replaced. */
async function update(path: string, { report, change, anew }: Updating): Promise<Updated | SideFailure> {
  for (let tries = 1; ; tries++) {
    const read = await readSideFile(path);
    if (isSideFailure(read) && (anew === undefined || read.bytes === null)) return read;
    const after = printSideFile(change(isSideFailure(read) ? EMPTY_SIDE_FILE : read.file), report);
    try {
      const backup = isSideFailure(read) ? await backUp(path) : null;
      if (read.bytes === null) await writeNew(path, after);
      else await replaceFile(files, path, read.bytes, new TextEncoder().encode(after));
      return { backup };
    } catch (error) {
      if (tries === TRIES || !isRace(error)) throw error;
    }
  }
}

const isRace = (error: unknown): boolean =>
  error instanceof ChangedMeanwhile || (error as { code?: unknown } | null)?.code === 'EEXIST';

/** A copy beside it, under a name that nothing has yet. */
async function backUp(path: string): Promise<string> {
  for (let n = 1; ; n++) {
    const copy = `${path}.backup${n === 1 ? '' : n}`;
    try {
      await files.copyFile(path, copy, constants.COPYFILE_EXCL);
      return copy;
    } catch (error) {
      if ((error as { code?: unknown } | null)?.code !== 'EEXIST') throw error;
    }
  }
}
