import * as vscode from 'vscode';
import { barTableAt } from '../../core/drafting/bar-table';
import { fillEdits } from '../../core/drafting/fill-cells';
import { pasteCells } from '../../core/drafting/paste-cells';
import { words } from '../words/speech';
import { applyEdits } from './apply-edits';

/**
 * Cells copied from a spreadsheet, a text processor or a page fill those of the table at the cursor; anything else is pasted as
 * ever. What would be overwritten is asked about. With a text as argument it takes that instead of the clipboard's.
 */
export function registerPasteIntoTable(): vscode.Disposable {
  return vscode.commands.registerCommand('gouji.pasteIntoTable', async (given?: unknown) => {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return;
    const { document, selection } = editor;
    const { version } = document;
    const copied = typeof given === 'string' ? given : await vscode.env.clipboard.readText();
    const text = document.getText();
    const offset = document.offsetAt(selection.active);
    const table = barTableAt(text, offset);
    const result = table ? pasteCells(table, offset, copied) : null;
    if (result === null || result.kind === 'no-cells') {
      await vscode.commands.executeCommand('editor.action.clipboardPasteAction');
      return;
    }
    const w = words();
    if (result.kind === 'too-large') {
      void vscode.window.showWarningMessage(w.pasteTooLarge(result.rows, result.columns));
    } else if (result.kind === 'unknown-rows') {
      void vscode.window.showWarningMessage(w.pasteUnknownRows(result.labels.join(w.enumeration)));
    } else if (result.overwritten === 0 || (await mayOverwrite(result.overwritten))) {
      await applyEdits({ uri: document.uri, version, edits: fillEdits(text, result.fillings) });
    }
  });
}

async function mayOverwrite(count: number): Promise<boolean> {
  const { pasteOverwrites, pasteOverwrite } = words();
  const chosen = await vscode.window.showWarningMessage(pasteOverwrites(count), { modal: true }, pasteOverwrite);
  return chosen === pasteOverwrite;
}
