import * as vscode from 'vscode';
import type { Edit } from '../../core/repair/fix';

/** VS Code refuses it where the text has changed meanwhile. One undo takes it back together with what was typed before it. */
export async function editText(editor: vscode.TextEditor, edits: readonly Edit[]): Promise<boolean> {
  const { document } = editor;
  const change = (builder: vscode.TextEditorEdit) => {
    for (const { start, end, newText } of edits)
      builder.replace(new vscode.Range(document.positionAt(start), document.positionAt(end)), newText);
  };
  return editor.edit(change, { undoStopBefore: false, undoStopAfter: false });
}
