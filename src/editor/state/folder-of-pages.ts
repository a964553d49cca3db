import * as vscode from 'vscode';

export const folderOfPages = (extension: vscode.Uri): vscode.Uri => vscode.Uri.joinPath(extension, 'docs', 'checks');

/** The pages of an extension hold reports as examples, which are nobody's drafts. */
export const isPageOf = (extension: vscode.Uri, { path }: vscode.Uri): boolean =>
  path.startsWith(`${folderOfPages(extension).path}/`);
