/** A Word document shown as the text that is read of it: read-only, for a draft is mended in Word by its author. */
import * as vscode from 'vscode';
import { loadPart } from './load-part';
import { REPORT_LANGUAGE } from './recognition';
import type { Services } from './services';
import { words } from './speech';

/** `gouji-word:<path>.txt?<address of the document>` */
export const WORD_SCHEME = 'gouji-word';

const viewOf = (source: vscode.Uri): vscode.Uri =>
  vscode.Uri.from({ scheme: WORD_SCHEME, path: `${source.path}.txt`, query: source.toString() });

export function registerOpenWord({ context }: Services): vscode.Disposable {
  const provider: vscode.TextDocumentContentProvider = {
    provideTextDocumentContent: ({ query }) => textOf(vscode.Uri.parse(query, true), context.extensionUri),
  };
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(WORD_SCHEME, provider),
    vscode.commands.registerCommand('gouji.openWord', async (uri?: unknown) => {
      const source = uri instanceof vscode.Uri ? uri : await ask();
      if (source) await show(source);
    }),
  );
}

async function ask(): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({ filters: { Word: ['docx'] } });
  return chosen?.[0];
}

async function show(source: vscode.Uri): Promise<void> {
  const document = await vscode.workspace.openTextDocument(viewOf(source));
  if (document.getText() === '') return;
  await vscode.window.showTextDocument(await vscode.languages.setTextDocumentLanguage(document, REPORT_LANGUAGE));
}

/** Empty, with a message, for what cannot be read; the reader of Word documents is loaded here. */
async function textOf(source: vscode.Uri, extension: vscode.Uri): Promise<string> {
  try {
    const bytes = await vscode.workspace.fs.readFile(source);
    const { readWord } = await loadPart(extension, 'word');
    const read = readWord(bytes);
    if ('text' in read) return read.text;
  } catch {
    // Not there, or not readable: the message below is true of both.
  }
  void vscode.window.showErrorMessage(words().wordNotRead);
  return '';
}
