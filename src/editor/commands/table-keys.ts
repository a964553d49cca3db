import * as vscode from 'vscode';
import { alignEdits } from '../../core/drafting/align-table';
import { barTableAt } from '../../core/drafting/bar-table';
import { type Direction, moveInTable } from '../../core/drafting/move-in-table';
import type { Edit } from '../../core/repair/fix';
import { setting } from '../state/settings';
import { words } from '../words/speech';

/** What a key does where it does not move in a table. */
const OTHERWISE: Readonly<Record<Direction, () => Thenable<unknown>>> = {
  next: () => vscode.commands.executeCommand('tab'),
  previous: () => vscode.commands.executeCommand('outdent'),
  below: () => vscode.commands.executeCommand('type', { text: '\n' }),
};

/**
 * Tab, Shift+Tab and Enter in a table: to the next cell, the one before and the one below; what was typed is aligned. The key
 * `gouji.inTable` says where they do.
 */
export function registerTableKeys(): vscode.Disposable {
  const register = (command: string, direction: Direction) =>
    vscode.commands.registerCommand(command, () => move(direction));
  const update = () => {
    const editor = vscode.window.activeTextEditor;
    void vscode.commands.executeCommand('setContext', 'gouji.inTable', editor !== undefined && isInTable(editor));
  };
  update();
  return vscode.Disposable.from(
    register('gouji.nextCell', 'next'),
    register('gouji.previousCell', 'previous'),
    register('gouji.cellBelow', 'below'),
    vscode.commands.registerCommand('gouji.alignTable', alignHere),
    vscode.window.onDidChangeTextEditorSelection(update),
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('gouji.tableKeys') && update()),
  );
}

/** One caret behind the first bar of a line. */
function isInTable({ document, selections, selection }: vscode.TextEditor): boolean {
  const { line, character } = selection.active;
  const before = document.lineAt(line).text.slice(0, character);
  return (
    selections.length === 1 && selection.isSingleLine && /^\s*\|/.test(before) && setting('tableKeys', document.uri)
  );
}

async function move(direction: Direction): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const { document, selection } = editor;
  const target = isInTable(editor)
    ? moveInTable(document.getText(), document.offsetAt(selection.active), direction)
    : null;
  if (!target) {
    if (!isInTable(editor)) await OTHERWISE[direction]();
    return;
  }
  if (!(await edit(editor, target.edits))) return;
  const { start, end } = target.selection;
  editor.selection = new vscode.Selection(document.positionAt(start), document.positionAt(end));
  editor.revealRange(editor.selection);
}

async function alignHere(): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const text = editor?.document.getText() ?? '';
  const table = editor && barTableAt(text, editor.document.offsetAt(editor.selection.active));
  if (table) await edit(editor, alignEdits(table, text));
  else void vscode.window.showInformationMessage(words().noTableHere);
}

/** VS Code refuses it where the text has changed meanwhile. What somebody typed can be undone apart from it. */
export async function edit(editor: vscode.TextEditor, edits: readonly Edit[]): Promise<boolean> {
  if (edits.length === 0) return true;
  const { document } = editor;
  return editor.edit((builder) => {
    for (const { start, end, newText } of edits)
      builder.replace(new vscode.Range(document.positionAt(start), document.positionAt(end)), newText);
  });
}
