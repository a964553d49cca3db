import * as vscode from 'vscode';

/** Where somebody is: in a text editor, or in our view of a document that is no text. */
export type ActivePlace = Pick<vscode.TextEditor, 'document' | 'selection'>;

let inView: (() => ActivePlace | null) | null = null;
const changed = new vscode.EventEmitter<void>();

/** Fires when another editor, or another view of a document, is active. */
export const onDidChangeActivePlace = (run: () => void): vscode.Disposable =>
  vscode.Disposable.from(vscode.window.onDidChangeActiveTextEditor(run), changed.event(run));

/** A view of a document came to the front, and says where somebody is in it; null where none is there any more. */
export function enterView(place: (() => ActivePlace | null) | null): void {
  inView = place;
  changed.fire();
}

export const activePlace = (): ActivePlace | undefined => inView?.() ?? vscode.window.activeTextEditor;
