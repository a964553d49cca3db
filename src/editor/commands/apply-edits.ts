import * as vscode from 'vscode';
import { linesOf } from '../../core/text/lines';
import { isDocumentText } from '../state/document-scheme';
import type { Edit } from '../state/fixes';
import { toRange } from '../state/ranges';
import { words } from '../words/speech';

/** Applies edits to the version of the text that they were made for. Internal, not in the palette. */
export const APPLY = 'gouji.applyEdits';

export interface EditRequest {
  readonly uri: vscode.Uri;
  readonly version: number;
  readonly edits: readonly Edit[];
}

/** Resolves to false where nothing was done. */
export function registerApplyEdits(): vscode.Disposable {
  return vscode.commands.registerCommand(APPLY, (request: EditRequest) => applyEdits(request));
}

/** Who writes edits of a text into the document that it was read of. */
type Writer = (request: EditRequest) => Promise<boolean>;

let intoDocument: Writer | null = null;

/** From now on edits of the text of a document go into that document. */
export function writeEditsWith(writer: Writer): vscode.Disposable {
  intoDocument = writer;
  return {
    dispose: () => {
      intoDocument = null;
    },
  };
}

/** Refuses, and says so, if the text is no longer the one that the edits were made for. */
export async function applyEdits(request: EditRequest): Promise<boolean> {
  const { uri, version, edits } = request;
  if (isDocumentText(uri)) return (await intoDocument?.(request)) ?? false;
  const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
  if (document?.version !== version) {
    void vscode.window.showWarningMessage(words().stale);
    return false;
  }
  return vscode.workspace.applyEdit(workspaceEdit(document, edits));
}

export function workspaceEdit(document: vscode.TextDocument, edits: readonly Edit[]): vscode.WorkspaceEdit {
  const lines = linesOf(document.getText());
  const edit = new vscode.WorkspaceEdit();
  for (const { newText, ...range } of edits) edit.replace(document.uri, toRange({ lines }, range), newText);
  return edit;
}
