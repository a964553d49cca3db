import * as vscode from 'vscode';

/** `gouji-document:<path>.txt?<address of the document>`: the text that was read of a Word document, a workbook, a PDF or an OFD file. */
export const DOCUMENT_SCHEME = 'gouji-document';

/** Documents that are no text, by their names. */
export const isDocumentName = (path: string): boolean => /\.(?:docx|xlsx|pdf|ofd)$/i.test(path);

/** The address of the text that is read of a document. */
export const textOfDocument = (source: vscode.Uri): vscode.Uri =>
  vscode.Uri.from({ scheme: DOCUMENT_SCHEME, path: `${source.path}.txt`, query: source.toString() });

/** The document that a text was read of. */
export const documentOfText = ({ query }: vscode.Uri): vscode.Uri => vscode.Uri.parse(query, true);

export const isDocumentText = ({ scheme }: vscode.Uri): boolean => scheme === DOCUMENT_SCHEME;

/** The type of our view of such documents. */
export const DOCUMENT_VIEW = 'gouji.document';

/** Whether edits of a text can be made: of the documents that are no text, those of Word can be written. */
export const takesEdits = (uri: vscode.Uri): boolean => !isDocumentText(uri) || /\.docx\.txt$/i.test(uri.path);
