import * as vscode from 'vscode';
import { isDocumentText } from './document-scheme';

/** Who shows the places of texts that are read of documents. */
interface PlaceShower {
  readonly show: (text: vscode.Uri, range?: vscode.Range, options?: vscode.TextDocumentShowOptions) => Promise<void>;
}

let shower: PlaceShower | null = null;

/** From now on places of documents are shown in their views. */
export function showPlacesIn(views: PlaceShower): vscode.Disposable {
  shower = views;
  return {
    dispose: () => {
      shower = null;
    },
  };
}

/** Goes to a place of a report: in a text editor, or in the view of the document that the text was read of. */
export async function showPlace(
  document: vscode.TextDocument,
  { selection, ...options }: vscode.TextDocumentShowOptions,
): Promise<void> {
  if (isDocumentText(document.uri) && shower) await shower.show(document.uri, selection as vscode.Range, options);
  else await vscode.window.showTextDocument(document, { ...options, ...(selection && { selection }) });
}
