import * as vscode from 'vscode';
import { isReport } from '../../core/source/recognise';
import { onDidCloseDocument } from '../state/closed-documents';
import { isEdited } from '../state/edited-schemes';
import { SELECTOR } from '../state/recognition';
import { words } from '../words/speech';
import { isSuspect, openReport, ownEncodingOf } from './open-report';

/** Opens the document of a file again, in the file's own encoding. */
export const REOPEN = 'gouji.reopenInItsEncoding';

/**
 * Says of a report that VS Code has read in another encoding than its own that it has, and offers to read it again. One that
 * `isChecked` knows, from a check of its folder, is read again at once: it was opened from a list of findings.
 */
export function registerWrongEncoding(isChecked: (uri: vscode.Uri) => boolean): vscode.Disposable {
  /** Documents of which it was said, until they are closed. */
  const said = new Set<string>();
  const look = async (document: vscode.TextDocument): Promise<void> => {
    const key = document.uri.toString();
    if (said.has(key) || document.isDirty || !isSuspect(document.getText())) return;
    if (vscode.languages.match(SELECTOR, document) === 0 || !isEdited(document.uri.scheme)) return;
    said.add(key);
    const own = await ownEncodingOf(document);
    if (own === null || !isReport(own.text)) return;
    if (isChecked(document.uri)) await openReport(document.uri);
    else await offer(document.uri, own.name);
  };
  for (const document of vscode.workspace.textDocuments) void look(document);
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument((document) => void look(document)),
    onDidCloseDocument(({ uri }) => said.delete(uri.toString())),
    vscode.window.onDidChangeVisibleTextEditors((editors) => {
      for (const { document } of editors) void look(document);
    }),
    vscode.commands.registerCommand(REOPEN, async (uri: unknown) => {
      const asked = uri instanceof vscode.Uri ? uri : vscode.window.activeTextEditor?.document.uri;
      if (asked) await vscode.window.showTextDocument(await openReport(asked));
    }),
  );
}

async function offer(uri: vscode.Uri, encoding: string): Promise<void> {
  const w = words();
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const chosen = await vscode.window.showWarningMessage(w.wrongEncoding(name, encoding.toUpperCase()), w.reopen);
  if (chosen !== undefined) await vscode.commands.executeCommand(REOPEN, uri);
}
