import * as vscode from 'vscode';
import type { Format } from '../../core/source/format';
import { documentKind } from '../../documents/document-kind';
import { textOfBytes } from '../../documents/text-of-bytes';
import { loadPart } from './load-part';
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

/** The text of a file, a Word document among them, decoded as the command line does it; or why there is none. */
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
  const kind = documentKind(bytes, uri.path);
  if (kind === 'word') {
    const { readWord } = await loadPart(extension, 'word');
    const read = readWord(bytes);
    return 'text' in read ? { text: read.text, format: 'plain' } : 'other';
  }
  if (kind !== null) return kind === 'broken' || kind === 'locked' ? 'other' : 'format';
  const read = textOfBytes(bytes);
  if (typeof read === 'string') return read === 'binary' ? 'format' : 'encoding';
  return { text: read.text };
}
