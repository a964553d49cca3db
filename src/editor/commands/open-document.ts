/** Documents that are no text: opened in their view, or as the text that is read of them; written into, and undone. */
import * as vscode from 'vscode';
import { DocumentEditors } from '../documents/document-editors';
import { DocumentWriter } from '../documents/document-writer';
import { registerNameAssociations } from '../documents/name-associations';
import { registerOfferOfView } from '../documents/offer-view';
import { activePlace } from '../state/active-place';
import { DOCUMENT_SCHEME, documentOfText, isDocumentText, textOfDocument } from '../state/document-scheme';
import { DocumentTexts } from '../state/document-texts';
import { fileNameOf } from '../state/file-name';
import type { Services } from '../state/services';
import { showPlacesIn } from '../state/show-place';
import { words } from '../words/speech';
import { writeEditsWith } from './apply-edits';

export function registerOpenDocument(services: Services): vscode.Disposable {
  const texts = new DocumentTexts(services.context.extensionUri);
  const writer = new DocumentWriter(services, texts);
  const editors = new DocumentEditors({ services, texts, writer });
  const register = (name: string, run: (source: vscode.Uri, more: unknown) => unknown) =>
    vscode.commands.registerCommand(`gouji.${name}`, async (uri?: unknown, more?: unknown) => {
      const source = uri instanceof vscode.Uri ? uri : (activeDocument() ?? (await ask()));
      return source && run(source, more);
    });
  return vscode.Disposable.from(
    texts,
    writer,
    editors,
    vscode.workspace.registerTextDocumentContentProvider(DOCUMENT_SCHEME, texts),
    writeEditsWith((request) => writer.write(request)),
    showPlacesIn(editors),
    registerNameAssociations(),
    registerOfferOfView(services),
    register('openDocument', (source) => editors.show(textOfDocument(source))),
    register('openDocumentText', (source) => showText(texts, source)),
    register('commentDocument', (source, where) => comment(texts, services, writer, source, where)),
    register('undoDocument', (source) => writer.undo(textOfDocument(source))),
  );
}

/** The document in whose view, or in whose text, somebody is. */
function activeDocument(): vscode.Uri | undefined {
  const uri = activePlace()?.document.uri;
  return uri && isDocumentText(uri) ? documentOfText(uri) : undefined;
}

async function ask(): Promise<vscode.Uri | undefined> {
  const filters = { [words().documents.openPrompt]: ['docx', 'xlsx', 'pdf', 'ofd'] };
  return (await vscode.window.showOpenDialog({ filters }))?.[0];
}

async function showText(texts: DocumentTexts, source: vscode.Uri): Promise<void> {
  const document = await texts.open(source).catch(() => null);
  if (document) await vscode.window.showTextDocument(document, { preview: false });
  else void vscode.window.showErrorMessage(words().documentNotRead);
}

/** `where`: the copy, or `here`; asked for unless given. */
async function comment(
  texts: DocumentTexts,
  { reports }: Services,
  writer: DocumentWriter,
  source: vscode.Uri,
  where: unknown,
): Promise<boolean> {
  const document = await texts.open(source).catch(() => null);
  if (!document) {
    void vscode.window.showErrorMessage(words().documentNotRead);
    return false;
  }
  await reports.analysed(document);
  const place = where instanceof vscode.Uri ? where : where === 'here' ? null : await askWhere(source);
  return place === undefined ? false : writer.comment(document.uri, place);
}

/** Null for the document itself; undefined where nothing was chosen. */
async function askWhere(source: vscode.Uri): Promise<vscode.Uri | null | undefined> {
  const w = words().documents;
  const chosen = await vscode.window.showQuickPick(
    [
      { label: w.commentCopy, description: w.commentCopyWhy, isCopy: true },
      { label: w.commentHere, description: w.commentHereWhy, isCopy: false },
    ],
    { placeHolder: w.commentWhere },
  );
  if (!chosen?.isCopy) return chosen && null;
  const name = fileNameOf(source).replace(/\.docx$/i, `${w.commentSuffix}.docx`);
  return vscode.window.showSaveDialog({
    defaultUri: vscode.Uri.joinPath(source, '..', name),
    filters: { Word: ['docx'] },
  });
}
