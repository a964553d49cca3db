import * as vscode from 'vscode';
import { until } from './until';

/**
 * Opens a text as an unsaved document of the given language and shows it. VS Code gives an unsaved document the name of one that
 * was just closed, and at times still that one's text, from the copy that it keeps of it: then it is opened again.
 */
export function open(content: string, language = 'plaintext'): Promise<vscode.TextDocument> {
  return until(async () => {
    const document = await vscode.workspace.openTextDocument({ language, content });
    await vscode.window.showTextDocument(document);
    if (document.getText() === content) return document;
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    return null;
  }, 'an unsaved document with the text that it was given');
}

/** Opens a file of the workspace by its name, as a user does: `openTextDocument` would keep it open for minutes. */
export async function openFile(name: string): Promise<vscode.TextDocument> {
  const uri = workspaceFile(name);
  await vscode.commands.executeCommand('vscode.open', uri);
  const shown = () =>
    vscode.window.visibleTextEditors.find((editor) => editor.document.uri.toString() === uri.toString());
  return until(() => shown()?.document, name);
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

/** Runs something with a setting of ours changed, and sets it back. */
export async function withSetting<Result>(name: string, value: unknown, run: () => Promise<Result>): Promise<Result> {
  const configuration = () => vscode.workspace.getConfiguration('gouji');
  await configuration().update(name, value, vscode.ConfigurationTarget.Global);
  try {
    return await run();
  } finally {
    await configuration().update(name, undefined, vscode.ConfigurationTarget.Global);
  }
}

/** The code actions at a place, asked for until they are as they should be. */
export function actionsAt(
  document: vscode.TextDocument,
  range: vscode.Range,
  isEnough: (actions: readonly vscode.CodeAction[]) => boolean,
): Promise<vscode.CodeAction[]> {
  return until(async () => {
    const request = vscode.commands.executeCommand<vscode.CodeAction[] | undefined>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
    );
    // VS Code cancels a request while another extension registers its providers.
    const actions = await request.then(undefined, () => undefined);
    return actions && isEnough(actions) ? actions : null;
  }, 'code actions');
}
