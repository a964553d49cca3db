import { sameBytes } from './same-bytes';

/** Node's file system, handed in: a browser has none. */
type NodeFiles = Pick<
  typeof import('node:fs/promises'),
  'open' | 'readFile' | 'realpath' | 'rename' | 'stat' | 'unlink'
>;

/** Thrown where the file no longer holds what was read from it. */
export class ChangedMeanwhile extends Error {}

/**
 * Puts `content` in place of `expected`: whole or not at all, through a file beside it that takes over its name and its rights.
 * A symbolic link stays one. Throws what the file system throws.
 */
export async function replaceFile(
  files: NodeFiles,
  path: string,
  expected: Uint8Array,
  content: Uint8Array,
): Promise<void> {
  const target = await files.realpath(path);
  const name = Math.max(target.lastIndexOf('/'), target.lastIndexOf('\\')) + 1;
  const beside = `${target.slice(0, name)}.${target.slice(name)}.${crypto.randomUUID()}`;
  const { mode } = await files.stat(target);
  const handle = await files.open(beside, 'wx', mode);
  try {
    await handle.writeFile(content);
    await handle.chmod(mode);
    await handle.sync();
    await handle.close();
    if (!sameBytes(expected, await files.readFile(target))) throw new ChangedMeanwhile();
    await files.rename(beside, target);
  } catch (error) {
    await handle.close().catch(() => undefined);
    await files.unlink(beside).catch(() => undefined);
    throw error;
  }
}
