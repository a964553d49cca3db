import * as vscode from 'vscode';
import { lockNames } from '../../documents/lock-names';
import { ChangedMeanwhile, replaceFile } from '../../documents/replace-file';
import { sameBytes } from '../../documents/same-bytes';
import { fileNameOf } from '../state/file-name';
import { nodeModule } from '../state/load-part';

/** Why a file was not replaced; `detail` is what the file system says. */
export interface NotReplaced {
  readonly why: 'changed' | 'open-elsewhere' | 'read-only' | 'failed';
  readonly detail: string;
}

/** Puts `content` in place of a file that still holds `expected`, whole or not at all; null where that was done. */
export async function replaceDocument(
  file: vscode.Uri,
  expected: Uint8Array,
  content: Uint8Array,
): Promise<NotReplaced | null> {
  if (vscode.workspace.fs.isWritableFileSystem(file.scheme) === false) return { why: 'read-only', detail: '' };
  if (await isOpenElsewhere(file)) return { why: 'open-elsewhere', detail: '' };
  try {
    const disk = file.scheme === 'file' ? nodeModule<typeof import('node:fs/promises')>('node:fs/promises') : null;
    if (disk) await replaceFile(disk, file.fsPath, expected, content);
    else {
      if (!sameBytes(expected, await vscode.workspace.fs.readFile(file))) throw new ChangedMeanwhile();
      await vscode.workspace.fs.writeFile(file, content);
    }
    return null;
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return { why: 'changed', detail: '' };
    return { why: 'failed', detail: error instanceof Error ? error.message : String(error) };
  }
}

/** Whether Word, WPS or LibreOffice has a document open: each keeps a small file beside it while it does. */
async function isOpenElsewhere(file: vscode.Uri): Promise<boolean> {
  const found = lockNames(fileNameOf(file)).map((name) =>
    Promise.resolve(vscode.workspace.fs.stat(vscode.Uri.joinPath(file, '..', name))).then(
      () => true,
      () => false,
    ),
  );
  return (await Promise.all(found)).includes(true);
}
