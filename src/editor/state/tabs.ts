import * as vscode from 'vscode';
import { DOCUMENT_VIEW, textOfDocument } from './document-scheme';

/** The documents that a tab shows, of a document that is no text the one with its text; none for a tab that shows something else. */
function documentsOf({ input }: vscode.Tab): readonly vscode.Uri[] {
  if (input instanceof vscode.TabInputText) return [input.uri];
  if (input instanceof vscode.TabInputCustom && input.viewType === DOCUMENT_VIEW) return [textOfDocument(input.uri)];
  if (input instanceof vscode.TabInputTextDiff) return [input.original, input.modified];
  return [];
}

/**
 * Fires with a document whose last tab was closed. VS Code may keep such a document for minutes, as if it were open: it does so
 * for all documents that it once asked for the ranges of comments.
 */
export function onDidLeaveTabs(left: (uri: vscode.Uri) => void): vscode.Disposable {
  return vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
    if (closed.length === 0) return;
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    const shown = new Set(tabs.flatMap(documentsOf).map((uri) => uri.toString()));
    for (const uri of closed.flatMap(documentsOf)) if (!shown.has(uri.toString())) left(uri);
  });
}

/** Where an editor shows this document now; undefined where none does. */
export const columnShowing = (uri: vscode.Uri): vscode.ViewColumn | undefined =>
  vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString())?.viewColumn;
