import * as vscode from 'vscode';
import { SELECTOR } from '../state/recognition';
import type { Services } from '../state/services';

/** Where the rules that a report names are published. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [
    /《中华人民共和国政府信息公开条例》|《政府信息公开条例》|国务院令第711号/g,
    'https://www.gov.cn/zhengce/content/2019-04/15/content_5382991.htm',
  ],
];

/** Opened only when the user follows it: nothing is fetched. */
export function registerDocumentLinks({ reports }: Services): vscode.Disposable {
  return vscode.languages.registerDocumentLinkProvider(SELECTOR, {
    provideDocumentLinks: (document) => (reports.analysisOf(document) ? linksOf(document) : []),
  });
}

function linksOf(document: vscode.TextDocument): vscode.DocumentLink[] {
  const text = document.getText();
  return RULES.flatMap(([pattern, address]) =>
    [...text.matchAll(pattern)].map(({ 0: match, index }) => {
      const range = new vscode.Range(document.positionAt(index), document.positionAt(index + match.length));
      return new vscode.DocumentLink(range, vscode.Uri.parse(address));
    }),
  );
}
