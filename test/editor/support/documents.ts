import * as vscode from 'vscode';
import { until } from './until';

/** Opens a text as an unsaved document of the given language and shows it. */
export async function open(content: string, language = 'plaintext'): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language, content });
  await vscode.window.showTextDocument(document);
  return document;
}

/** Opens a file of the workspace by its name. */
export async function openFile(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(workspaceFile(name));
  await vscode.window.showTextDocument(document);
  return document;
}

export function workspaceFile(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('no folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Discards every document that is open, unsaved ones too. */
export async function closeAll(): Promise<void> {
  for (const editor of vscode.window.visibleTextEditors) {
    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Replaces the first occurrence of a text; fails where there is none. */
export async function replace(document: vscode.TextDocument, old: string, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, old), text);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(`the edit of "${old}" was refused`);
}

/** Where the first occurrence of a text stands; with `within`, inside the first occurrence of that. */
export function rangeOf(document: vscode.TextDocument, text: string, within = text): vscode.Range {
  const outer = document.getText().indexOf(within);
  const inner = within.indexOf(text);
  if (outer < 0 || inner < 0) throw new Error(`"${text}" is not in the document`);
  const start = outer + inner;
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
}

export const ours = (uri: vscode.Uri): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter((diagnostic) => diagnostic.source === 'gouji');

export const codeOf = ({ code }: vscode.Diagnostic): string =>
  String(typeof code === 'object' && code !== null ? code.value : code);

/** Waits until the document has findings with exactly these codes, in any order, and returns them. */
export function findings(document: vscode.TextDocument, ...codes: string[]): Promise<vscode.Diagnostic[]> {
  const wanted = [...codes].sort().join();
  return until(
    () => {
      const found = ours(document.uri);
      return found.map(codeOf).sort().join() === wanted ? found : null;
    },
    () => `findings [${wanted}], there are [${ours(document.uri).map(codeOf).sort().join()}]`,
  );
}
