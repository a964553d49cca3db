import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Whether Word, WPS or LibreOffice has a document open: each keeps a small file beside it while it does. Word leaves out the first
 * letters of long names.
 */
export async function isOpenElsewhere(path: string): Promise<boolean> {
  const name = basename(path);
  const beside = [`~$${name}`, `~$${name.slice(1)}`, `~$${name.slice(2)}`, `.~${name}`, `.~lock.${name}#`];
  for (const one of beside) {
    const found = await stat(join(dirname(path), one)).catch(() => null);
    if (found?.isFile()) return true;
  }
  return false;
}
