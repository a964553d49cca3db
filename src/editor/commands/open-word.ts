/** A Word document shown as the text that is read of it: read-only, for a draft is mended in Word by its author. */
import * as vscode from 'vscode';
import { REPORT_LANGUAGE } from '../state/recognition';
import type { Services } from '../state/services';
import { WORD_SCHEME, WordViews } from '../state/word-views';
import { words } from '../words/speech';

export function registerOpenWord({ context }: Services): vscode.Disposable {
  const views = new WordViews(context.extensionUri);
  return vscode.Disposable.from(
    views,
    vscode.workspace.registerTextDocumentContentProvider(WORD_SCHEME, views),
    vscode.commands.registerCommand('gouji.openWord', async (uri?: unknown) => {
      const source = uri instanceof vscode.Uri ? uri : await ask();
      if (source) await show(views, source);
    }),
  );
}

async function ask(): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({ filters: { Word: ['docx'] } });
  return chosen?.[0];
}

async function show(views: WordViews, source: vscode.Uri): Promise<void> {
  const document = await views.open(source).catch(() => null);
  if (document) {
    await vscode.window.showTextDocument(await vscode.languages.setTextDocumentLanguage(document, REPORT_LANGUAGE));
  } else void vscode.window.showErrorMessage(words().wordNotRead);
}
