import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { lockNames } from '../../documents/lock-names';

/** Whether Word, WPS or LibreOffice has a document open: each keeps a small file beside it while it does. */
export async function isOpenElsewhere(path: string): Promise<boolean> {
  for (const name of lockNames(basename(path))) {
    const found = await stat(join(dirname(path), name)).catch(() => null);
    if (found?.isFile()) return true;
  }
  return false;
}
