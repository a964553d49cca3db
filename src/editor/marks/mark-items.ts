import * as vscode from 'vscode';
import { REVEAL, revealArguments } from '../commands/reveal';
import type { Services } from '../state/services';
import { words } from '../words/speech';
import { markTitle } from './mark-title';
import { standingsOf } from './standing';

/** A mark of an open report that somebody should look at, as it is listed. */
export interface MarkNode {
  readonly uri: vscode.Uri;
  readonly title: string;
  readonly complaint: string;
  readonly remarks: string;
  readonly goTo: readonly unknown[];
}

/** Marks without a place or without an effect, in the order of the side file; none for a report that is not open. */
export function marksToLookAt(services: Services, uri: vscode.Uri): readonly MarkNode[] {
  const document = services.reports.openDocument(uri);
  const analysis = document ? services.reports.analysisOf(document) : null;
  if (!document || !analysis) return [];
  return standingsOf(services, document).flatMap(({ annotation, complaint, range }) => {
    if (complaint === null) return [];
    const remarks = annotation.thread.map(({ by, text }) => `${by || words().marks.nobody}：${text}`).join('\n');
    const goTo = revealArguments(uri, analysis, range ?? { start: 0, end: 0 });
    return [{ uri, title: markTitle(annotation, analysis.form), complaint, remarks, goTo }];
  });
}

export function markItem({ title, complaint, remarks, goTo }: MarkNode): vscode.TreeItem {
  const item = new vscode.TreeItem(title);
  item.description = complaint;
  item.iconPath = new vscode.ThemeIcon('comment-unresolved');
  item.tooltip = [title, complaint, remarks].filter(Boolean).join('\n');
  item.command = { title: '', command: REVEAL, arguments: [...goTo] };
  return item;
}
