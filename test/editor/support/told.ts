import * as vscode from 'vscode';
import { ours } from './documents';

/**
 * The findings of a document, as soon as some are wanted: looked at when VS Code says that they changed, however long the machine
 * takes. Where none come, the limit of the test says so.
 */
export function told(
  uri: vscode.Uri,
  isWanted: (found: vscode.Diagnostic) => boolean = () => true,
): Promise<readonly vscode.Diagnostic[]> {
  return new Promise((resolve) => {
    const look = () => {
      const found = ours(uri).filter(isWanted);
      if (found.length === 0) return;
      changes.dispose();
      resolve(found);
    };
    const changes = vscode.languages.onDidChangeDiagnostics(look);
    look();
  });
}
