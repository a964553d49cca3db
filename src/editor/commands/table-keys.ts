import * as vscode from 'vscode';
import { alignEdits } from '../../core/drafting/align-table';
import { barTableAt } from '../../core/drafting/bar-table';
import { type Direction, stopAt } from '../../core/drafting/move-in-table';
import { setting } from '../state/settings';
import { words } from '../words/speech';
import { applyEdits } from './apply-edits';
import { TableTyping } from './table-typing';

/** What a key does where it does not move in a table. */
const OTHERWISE: Readonly<Record<Direction, () => Thenable<unknown>>> = {
  next: () => vscode.commands.executeCommand('tab'),
  previous: () => vscode.commands.executeCommand('outdent'),
  below: () => vscode.commands.executeCommand('type', { text: '\n' }),
};

const COMMANDS: readonly (readonly [command: string, direction: Direction])[] = [
  ['gouji.nextCell', 'next'],
  ['gouji.previousCell', 'previous'],
  ['gouji.cellBelow', 'below'],
];

/** Asks a command for nothing but to be known. */
const NOTHING = 'nothing';

/**
 * Tab, Shift+Tab and Enter in a table: to the next cell, the one before and the one below; what was typed is aligned when it
 * rests. The key `gouji.inTable` says where they do.
 */
export function registerTableKeys(): vscode.Disposable {
  const typing = new TableTyping();
  const commands = COMMANDS.map(([command, direction]) =>
    vscode.commands.registerCommand(command, (asked?: unknown) => (asked === NOTHING ? null : move(typing, direction))),
  );
  // VS Code lets the first run of a command wait until its event has gone round; keys that are pressed meanwhile would overtake it.
  for (const [command] of COMMANDS) void vscode.commands.executeCommand(command, NOTHING);
  const update = () => {
    const editor = vscode.window.activeTextEditor;
    void vscode.commands.executeCommand('setContext', 'gouji.inTable', editor !== undefined && isInTable(editor));
  };
  update();
  return vscode.Disposable.from(
    typing,
    ...commands,
    vscode.commands.registerCommand('gouji.alignTable', alignHere),
    vscode.window.onDidChangeTextEditorSelection(update),
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('gouji.tableKeys') && update()),
  );
}

/** One caret in a cell. It is asked at every move of the caret: most lines are no rows. */
function isInTable({ document, selections, selection }: vscode.TextEditor): boolean {
  const { text } = document.lineAt(selection.active.line);
  return (
    selections.length === 1 &&
    selection.isSingleLine &&
    /^\s*\|/.test(text) &&
    stopAt(text, selection.active.character) !== null &&
    setting('tableKeys', document.uri)
  );
}

/** At once, without waiting for anything: see `TableTyping`. */
function move(typing: TableTyping, direction: Direction): Thenable<unknown> | null {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return null;
  return typing.isUnderWay(editor) || isInTable(editor) ? typing.go(editor, direction) : OTHERWISE[direction]();
}

async function alignHere(): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const text = editor?.document.getText() ?? '';
  const table = editor && barTableAt(text, editor.document.offsetAt(editor.selection.active));
  if (table)
    await applyEdits({ uri: editor.document.uri, version: editor.document.version, edits: alignEdits(table, text) });
  else void vscode.window.showInformationMessage(words().noTableHere);
}
