import * as vscode from 'vscode';
import type { Analysis } from '../../core/model/analysis';
import { standingOf } from '../state/diagnostics';
import type { Recognition } from '../state/recognition';
import { isRead, SELECTOR } from '../state/recognition';
import type { Services } from '../state/services';
import { words } from '../words/speech';

/** Says how a report was recognised and how much of it was read, and offers the other choice. Of all other files nothing is said. */
export function registerLanguageStatus(services: Services): vscode.Disposable {
  const { reports } = services;
  const item = vscode.languages.createLanguageStatusItem('gouji.report', SELECTOR);
  const update = (document: vscode.TextDocument | undefined) => {
    if (!document || document !== vscode.window.activeTextEditor?.document) return;
    const recognition = reports.recognitionOf(document);
    item.selector = isSpokenOf(recognition) ? SELECTOR : [];
    if (isSpokenOf(recognition)) describe(services, item, recognition, document);
  };
  update(vscode.window.activeTextEditor?.document);
  return vscode.Disposable.from(
    item,
    reports.onDidRead(update),
    vscode.window.onDidChangeActiveTextEditor((editor) => update(editor?.document)),
  );
}

/** What somebody chose is said too: it can be taken back. */
const isSpokenOf = (recognition: Recognition): boolean => isRead(recognition) || recognition === 'treated-not';

function describe(
  services: Services,
  item: vscode.LanguageStatusItem,
  recognition: Recognition,
  document: vscode.TextDocument,
): void {
  const w = words();
  const analysis = services.reports.analysisOf(document);
  item.name = w.reportName;
  item.text = textOf(recognition);
  item.severity = vscode.LanguageStatusSeverity.Information;
  item.command = isRead(recognition)
    ? { command: 'gouji.treatAsOther', title: w.treatAsOther }
    : { command: 'gouji.treatAsReport', title: w.treatAsReport };
  item.detail = analysis ? `${standingOf(services, document.uri, analysis).text} · ${coverageItem(analysis)}` : '';
}

function textOf(recognition: Recognition): string {
  const w = words();
  switch (recognition) {
    case 'language':
    case 'content':
      return w.statusRecognised;
    case 'treated':
      return w.statusTreated;
    default:
      return w.statusTreatedNot;
  }
}

export function coverageItem({ coverage: { figures, related, classified, unread } }: Analysis): string {
  return words().coverage(figures, related, classified, unread);
}
