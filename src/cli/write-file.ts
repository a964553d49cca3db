import { link, open, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Writes a file whole or not at all, in place of what may be there. Throws what the file system throws. */
export const writeWhole = (path: string, content: string | Uint8Array): Promise<void> =>
  throughBeside(path, content, rename);

/** Writes a file that must not be there yet; throws with the code EEXIST if it is. */
export const writeNew = (path: string, content: string | Uint8Array): Promise<void> =>
  throughBeside(path, content, async (from, to) => {
    await link(from, to);
    await unlink(from);
  });

type Put = (from: string, to: string) => Promise<void>;

async function throughBeside(path: string, content: string | Uint8Array, put: Put): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${crypto.randomUUID()}`);
  const handle = await open(beside, 'wx');
  try {
    await handle.writeFile(content);
    await handle.sync();
    await handle.close();
    await put(beside, path);
  } catch (error) {
    await handle.close().catch(() => undefined);
    await unlink(beside).catch(() => undefined);
    throw error;
  }
}
