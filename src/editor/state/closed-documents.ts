import * as vscode from 'vscode';

/**
 * Tells of documents that are closed. VS Code tells of one that gets another language too, as if it were closed and opened: but
 * what is known of it, what was made in it and what waits for it is still its own.
 */
export const onDidCloseDocument = (closed: (document: vscode.TextDocument) => unknown): vscode.Disposable =>
  vscode.workspace.onDidCloseTextDocument((document) => {
    if (!vscode.workspace.textDocuments.includes(document)) closed(document);
  });
