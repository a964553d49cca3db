import * as vscode from 'vscode';
import { barTableAt } from '../../core/drafting/bar-table';
import { alignedTable } from '../../core/drafting/blank-report';
import { blankTable } from '../../core/drafting/blank-table';
import { firstPlace } from '../../core/drafting/cells-to-fill';
import { FORMS } from '../../core/forms/all';
import type { Form, FormTable } from '../../core/forms/form';
import { activeReport, type Services } from '../state/services';
import { words } from '../words/speech';

interface TableItem extends vscode.QuickPickItem {
  readonly form: Form;
  readonly table: FormTable;
}

/**
 * Inserts a statutory table, blank, below the cursor's line, and goes to its first cell. With arguments (form and table id) it
 * asks nothing.
 */
export function registerInsertTable(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('gouji.insertTable', async (formId?: unknown, tableId?: unknown) => {
    const editor = vscode.window.activeTextEditor;
    if (!editor) {
      void vscode.window.showInformationMessage(words().insertTableNowhere);
      return;
    }
    const items = itemsFor(activeReport(services)?.analysis.year ?? null);
    const asked = items.find((item) => item.form.id === formId && item.table.id === tableId);
    const chosen =
      asked ??
      (await vscode.window.showQuickPick(items, { placeHolder: words().insertTablePick, matchOnDescription: true }));
    if (chosen) await insert(editor, alignedTable(blankTable(chosen.form, chosen.table)));
  });
}

/** The form of the report's year comes first, else the one in use. */
function itemsFor(year: number | null): readonly TableItem[] {
  const inUse = ({ years: [first, last] }: Form) =>
    year === null ? last === null : first <= year && year <= (last ?? year);
  const forms = [...FORMS].sort((a, b) => Number(inUse(b)) - Number(inUse(a)));
  return forms.flatMap((form) =>
    form.tables.map((table) => ({ label: `$(table) ${table.title}`, description: form.name, form, table })),
  );
}

/** With a blank line before and behind, at the start of a line. */
async function insert(editor: vscode.TextEditor, table: string): Promise<void> {
  const { document, selection } = editor;
  const line = document.lineAt(selection.active.line);
  const isLast = line.lineNumber === document.lineCount - 1;
  const isBelowText = line.lineNumber > 0 && !document.lineAt(line.lineNumber - 1).isEmptyOrWhitespace;
  const before = line.isEmptyOrWhitespace ? (isBelowText ? '\n' : '') : '\n\n';
  const behind = isLast || !document.lineAt(line.lineNumber + 1).isEmptyOrWhitespace ? '\n' : '';
  const text = `${before}${table}${behind}`;
  const isCrlf = document.eol === vscode.EndOfLine.CRLF;
  const at = document.offsetAt(line.range.end) + (isCrlf ? before.length * 2 : before.length);
  if (await editor.edit((edit) => edit.insert(line.range.end, isCrlf ? text.replaceAll('\n', '\r\n') : text)))
    goToFirstCell(editor, at);
}

function goToFirstCell(editor: vscode.TextEditor, offset: number): void {
  const { document } = editor;
  const text = document.getText();
  const table = barTableAt(text, offset);
  if (!table) return;
  const { start, end } = firstPlace(text, table);
  editor.selection = new vscode.Selection(document.positionAt(start), document.positionAt(end));
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
