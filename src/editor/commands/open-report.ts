import * as vscode from 'vscode';
import { misreadingOf } from '../../core/text/misreading';
import { textOfBytes } from '../../documents/text-of-bytes';

/** VS Code's names of the encodings that files are read in. */
const NAMES: Readonly<Record<string, string>> = {
  'utf-8': 'utf8',
  gb18030: 'gb18030',
  'utf-16le': 'utf16le',
  'utf-16be': 'utf16be',
};

/** True where the text may be that of a file read in another encoding than its own. */
export const isSuspect = (text: string): boolean => text.includes('\ufffd') || misreadingOf(text) !== null;

/** The text of a file in its own encoding. */
export interface OwnEncoding {
  /** As VS Code calls it. */
  readonly name: string;
  readonly text: string;
}

/**
 * The encoding of the document's file where the document was read in another one, and the text that it gives; null where
 * nothing shows that it was, or the file cannot be told better.
 */
export async function ownEncodingOf(document: vscode.TextDocument): Promise<OwnEncoding | null> {
  if (document.isUntitled || !isSuspect(document.getText())) return null;
  const bytes = await Promise.resolve(vscode.workspace.fs.readFile(document.uri)).catch(() => null);
  const read = bytes && textOfBytes(bytes);
  if (!read || typeof read === 'string' || read.damaged > 0 || misreadingOf(read.text) !== null) return null;
  const name = NAMES[read.encoding];
  const isSame = unified(read.text) === unified(document.getText());
  return name === undefined || isSame ? null : { name, text: read.text };
}

/** VS Code shows lines with one sort of end. */
const unified = (text: string): string => text.replace(/\r\n?/g, '\n');

/**
 * The document of a file, in the file's own encoding whatever VS Code is set to. One with unsaved changes stays as it is, for
 * VS Code does not read it again.
 */
export async function openReport(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uri);
  const own = document.isDirty ? null : await ownEncodingOf(document);
  return own === null ? document : await vscode.workspace.openTextDocument(uri, { encoding: own.name });
}
