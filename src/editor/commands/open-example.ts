import * as vscode from 'vscode';
import type { Services } from '../state/services';

/** Opens a copy of the example that comes with the extension, unsaved: whoever tries something out in it changes no file. */
export function registerOpenExample({ context }: Services): vscode.Disposable {
  return vscode.commands.registerCommand('gouji.openExample', async () => {
    const bytes = await vscode.workspace.fs.readFile(
      vscode.Uri.joinPath(context.extensionUri, 'examples', 'weidu-2023.md'),
    );
    const content = new TextDecoder().decode(bytes);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown', content }));
  });
}
