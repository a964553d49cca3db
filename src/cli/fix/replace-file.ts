import { randomUUID } from 'node:crypto';
import { open, readFile, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Thrown where the file no longer holds what was read from it. */
export class ChangedMeanwhile extends Error {}

/**
 * Puts `content` in place of `expected`: whole or not at all, through a file beside it that takes over its name and its rights.
 * A symbolic link stays one. Throws what the file system throws.
 */
export async function replaceFile(path: string, expected: Uint8Array, content: Uint8Array): Promise<void> {
  const target = await realpath(path);
  const beside = join(dirname(target), `.${basename(target)}.${randomUUID()}`);
  const { mode } = await stat(target);
  const handle = await open(beside, 'wx', mode);
  try {
    await handle.writeFile(content);
    await handle.chmod(mode);
    await handle.sync();
    await handle.close();
    if (!Buffer.from(expected).equals(await readFile(target))) throw new ChangedMeanwhile();
    await rename(beside, target);
  } catch (error) {
    await handle.close().catch(() => undefined);
    await unlink(beside).catch(() => undefined);
    throw error;
  }
}
