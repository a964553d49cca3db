import { mkdir, rmdir, stat, utimes } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** In milliseconds, between two attempts to take the lock. */
const PAUSE = 20;
/** In milliseconds, between two signs that the holder of a lock is still there. */
const SIGN_OF_LIFE = 2_000;
/** In milliseconds: who has given no sign of life for so long is gone, and the lock with it. */
const STALE = 10_000;

/** Does something while no other process does so for the same file: a folder beside it, which only one can make, is the lock. */
export async function withLock<Result>(path: string, action: () => Promise<Result>): Promise<Result> {
  const lock = join(dirname(path), `.${basename(path)}.lock`);
  while (!(await isMade(lock))) {
    await clearStale(lock);
    await pause(PAUSE);
  }
  const alive = setInterval(() => void utimes(lock, new Date(), new Date()).catch(() => undefined), SIGN_OF_LIFE);
  try {
    return await action();
  } finally {
    clearInterval(alive);
    await rmdir(lock).catch(() => undefined);
  }
}

/** Whether the folder was made; false if it is there already. */
async function isMade(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
    return true;
  } catch (error) {
    if ((error as { code?: unknown } | null)?.code !== 'EEXIST') throw error;
    return false;
  }
}

const isStale = (folder: string): Promise<boolean> =>
  stat(folder).then(
    ({ mtimeMs }) => Date.now() - mtimeMs > STALE,
    () => false,
  );

/**
 * Takes away a lock whose holder is gone. Only one process at a time may do so and looks once more before it does:
 * otherwise a second one, which saw the old lock too, would take away the new lock of the first.
 */
async function clearStale(lock: string): Promise<void> {
  if (!(await isStale(lock))) return;
  const guard = `${lock}.stale`;
  if (!(await isMade(guard))) {
    // Held for moments only: one that is old was left behind.
    if (await isStale(guard)) await rmdir(guard).catch(() => undefined);
    return;
  }
  try {
    if (await isStale(lock)) await rmdir(lock).catch(() => undefined);
  } finally {
    await rmdir(guard).catch(() => undefined);
  }
}
