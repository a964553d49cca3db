import { mkdir, rmdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const PAUSE = 20;
/** In milliseconds: nobody writes a side file for so long; who left the lock is gone. */
const STALE = 10_000;

/** Does something while no other process does so for the same file: a folder beside it, which only one can make, is the lock. */
export async function withLock<Result>(path: string, action: () => Promise<Result>): Promise<Result> {
  const lock = join(dirname(path), `.${basename(path)}.lock`);
  while (!(await taken(lock))) await pause(PAUSE);
  try {
    return await action();
  } finally {
    await rmdir(lock).catch(() => undefined);
  }
}

async function taken(lock: string): Promise<boolean> {
  try {
    await mkdir(lock);
    return true;
  } catch (error) {
    if ((error as { code?: unknown } | null)?.code !== 'EEXIST') throw error;
    const age = await stat(lock).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > STALE) await rmdir(lock).catch(() => undefined);
    return false;
  }
}
