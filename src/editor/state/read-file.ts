import * as vscode from 'vscode';
import type { Format } from '../../core/source/format';
import { textOfBytes } from '../../documents/text-of-bytes';
import { readDocument } from './read-document';
import { setting } from './settings';

/** Why a file was not looked at. */
export type UnreadableFile = 'format' | 'size' | 'encoding' | 'rights' | 'other';

/** The text of a file that is not open, without a byte-order mark. */
export interface FileText {
  readonly text: string;
  /** Told by the text itself where it is not known. */
  readonly format?: Format;
}

/** A text has no more bytes a UTF-16 code unit in any encoding that is read; what is larger is not even fetched. */
const BYTES_A_UNIT = 4;

/** The text of a file, documents that are no text among them, decoded as the command line does it; or why there is none. */
export async function readFile(uri: vscode.Uri, extension: vscode.Uri): Promise<FileText | UnreadableFile> {
  const limit = setting('maximumLength', uri);
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > limit * BYTES_A_UNIT) return 'size';
    const bytes = await vscode.workspace.fs.readFile(uri);
    const read = await textOf(bytes, uri, extension);
    return typeof read !== 'string' && read.text.length > limit ? 'size' : read;
  } catch (error) {
    return error instanceof vscode.FileSystemError && error.code === 'NoPermissions' ? 'rights' : 'other';
  }
}

async function textOf(bytes: Uint8Array, uri: vscode.Uri, extension: vscode.Uri): Promise<FileText | UnreadableFile> {
  const document = await readDocument(bytes, uri.path, extension);
  if (document === 'browser') return 'format';
  if (typeof document === 'string') return document;
  if (document !== null) return { text: document.text, format: 'plain' };
  const read = textOfBytes(bytes);
  if (typeof read === 'string') return read === 'binary' ? 'format' : 'encoding';
  return { text: read.text };
}
