import * as vscode from 'vscode';
import { FORMS } from '../../core/forms/all';
import type { Form, FormTable } from '../../core/forms/form';
import { activeReport, type Services } from '../state/services';
import { words } from '../words/speech';
import { blankTable } from './blank-table';

interface TableItem extends vscode.QuickPickItem {
  readonly form: Form;
  readonly table: FormTable;
}

/** Inserts a statutory table, blank, below the cursor's line. With arguments (form and table id) it asks nothing. */
export function registerInsertTable(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('gouji.insertTable', async (formId?: unknown, tableId?: unknown) => {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return;
    const items = itemsFor(activeReport(services)?.analysis.year ?? null);
    const asked = items.find((item) => item.form.id === formId && item.table.id === tableId);
    const chosen = asked ?? (await vscode.window.showQuickPick(items, { placeHolder: words().insertTablePick }));
    if (chosen) await insert(editor, blankTable(chosen.form, chosen.table));
  });
}

/** The form of the report's year comes first. */
function itemsFor(year: number | null): readonly TableItem[] {
  const inUse = ({ years: [first, last] }: Form) => year !== null && first <= year && year <= (last ?? year);
  const forms = [...FORMS].sort((a, b) => Number(inUse(b)) - Number(inUse(a)));
  return forms.flatMap((form) =>
    form.tables.map((table) => ({ label: `$(table) ${nameOf(table)}`, description: form.name, form, table })),
  );
}

/** The first words that the table prints. */
const nameOf = (table: FormTable): string => {
  const [first, second] = table.rows.filter((row) => !row.optional);
  return [first?.label, second?.label].filter(Boolean).join('、').slice(0, 40);
};

/** With a blank line before and behind, at the start of a line. */
async function insert(editor: vscode.TextEditor, table: string): Promise<void> {
  const { document, selection } = editor;
  const line = document.lineAt(selection.active.line);
  const before = line.isEmptyOrWhitespace ? '' : '\n\n';
  const text =
    document.eol === vscode.EndOfLine.CRLF ? `${before}${table}`.replaceAll('\n', '\r\n') : `${before}${table}`;
  await editor.edit((edit) => edit.insert(line.range.end, text));
}
