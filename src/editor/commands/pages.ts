import * as vscode from 'vscode';
import { folderOfPages } from '../state/folder-of-pages';
import type { Services } from '../state/services';

/** Opens the page about a code: the pages come with the extension, so that nothing is fetched. */
export const EXPLAIN = 'gouji.explain';

export const pageOf = (code: string): vscode.Uri =>
  vscode.Uri.parse(`command:${EXPLAIN}?${encodeURIComponent(JSON.stringify([code]))}`);

export function registerPages({ context }: Services): vscode.Disposable {
  return vscode.commands.registerCommand(EXPLAIN, async (code: unknown) => {
    if (typeof code !== 'string' || !/^[a-z-]+$/.test(code)) return;
    const page = vscode.Uri.joinPath(folderOfPages(context.extensionUri), `${code}.md`);
    // The preview is VS Code's own; where it is switched off, the page is shown as text.
    const preview = vscode.commands.executeCommand('markdown.showPreviewToSide', page);
    await preview.then(undefined, () => vscode.window.showTextDocument(page, { viewColumn: vscode.ViewColumn.Beside }));
  });
}
