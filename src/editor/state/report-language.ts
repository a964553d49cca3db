import * as vscode from 'vscode';
import { onDidCloseDocument } from './closed-documents';
import { REPORT_LANGUAGE } from './recognition';
import type { Services } from './services';
import { setting } from './settings';

/**
 * Plain text that was found to be a report gets the language of reports, and with it word wrap, colours and brackets; the language
 * is taken back where somebody says that the text is none. Once for each document: whoever sets another language is not asked,
 * and not argued with.
 */
export function registerReportLanguage({ reports }: Services): vscode.Disposable {
  const given = new Set<string>();
  const give = async (document: vscode.TextDocument) => {
    const key = document.uri.toString();
    const recognition = reports.recognitionOf(document);
    if (document.languageId === REPORT_LANGUAGE && given.has(key) && recognition === 'treated-not') {
      given.delete(key);
      await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    }
    if (document.languageId !== 'plaintext' || recognition !== 'content' || given.has(key)) return;
    if (!setting('setLanguage', document.uri)) return;
    given.add(key);
    await vscode.languages.setTextDocumentLanguage(document, REPORT_LANGUAGE);
  };
  return vscode.Disposable.from(
    reports.onDidRead((document) => void give(document).then(undefined, () => undefined)),
    onDidCloseDocument(({ uri, isUntitled }) => isUntitled && given.delete(uri.toString())),
  );
}
