import * as vscode from 'vscode';

/**
 * The text of a file that is not open, without a byte-order mark: UTF-8 if it is valid, else GB 18030, which takes in GBK.
 * Null where the file cannot be read, holds a NUL, or is neither.
 */
export async function readText(uri: vscode.Uri): Promise<string | null> {
  try {
    return decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}

/** UTF-8 is tried first: Chinese UTF-8 is often valid GB 18030 as well, with other characters. */
function decode(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next encoding is tried.
    }
  }
  return null;
}
