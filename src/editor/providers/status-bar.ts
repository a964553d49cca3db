import * as vscode from 'vscode';
import { formById } from '../../core/forms/all';
import type { Analysis } from '../../core/model/analysis';
import { onDidChangeActivePlace } from '../state/active-place';
import { acceptedCount, standingOf } from '../state/diagnostics';
import { activeReport, type Services } from '../state/services';
import { setting } from '../state/settings';
import { words } from '../words/speech';
import { coverageItem } from './language-status';
import { iconOf } from './status-icon';

/** What the status bar says of the active report. */
export interface StatusBarWords {
  /** With the sign in front, as VS Code writes it: `$(check) 勾稽一致`. */
  readonly text: string;
  readonly tooltip: string;
}

/** Null where the active document is no report, or the item is switched off. */
export function statusBarWords(services: Services): StatusBarWords | null {
  const report = setting('statusBar') ? activeReport(services) : null;
  if (!report) return null;
  const { uri } = report.editor.document;
  const standing = standingOf(services, uri, report.analysis);
  return {
    text: `$(${iconOf(standing)}) ${standing.text}`,
    tooltip: summary(services, uri, report.analysis).join('\n\n'),
  };
}

/** The state of the active report in a word, with the details in the tooltip. */
export function registerStatusBar(services: Services): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('gouji.status', vscode.StatusBarAlignment.Right, 90);
  item.command = 'workbench.actions.view.problems';
  const update = () => {
    const shown = statusBarWords(services);
    if (!shown) {
      item.hide();
      return;
    }
    item.name = words().reportName;
    item.text = shown.text;
    item.tooltip = new vscode.MarkdownString(shown.tooltip);
    item.show();
  };
  update();
  return vscode.Disposable.from(
    item,
    services.reports.onDidRead(update),
    services.marks.onDidChange(update),
    onDidChangeActivePlace(update),
    vscode.commands.registerCommand('gouji.showStatus', () => showStatus(services)),
  );
}

function summary(services: Services, uri: vscode.Uri, analysis: Analysis): readonly string[] {
  const w = words();
  const { holds, violated, allowed, undecidable } = analysis.coverage.relations;
  const form = formById(analysis.form)?.name ?? (analysis.form === 'none' ? w.noForm : analysis.form);
  const year = analysis.year === null ? '' : ` · ${w.year(analysis.year)}`;
  const accepted = acceptedCount(services, uri, analysis);
  const lines = [
    `${w.form} ${form}${year}`,
    coverageItem(analysis),
    w.relations(holds, violated, allowed, undecidable),
  ];
  return accepted > 0 ? [...lines, w.accepted(accepted)] : lines;
}

async function showStatus(services: Services): Promise<void> {
  const report = activeReport(services);
  if (!report) void vscode.window.showInformationMessage(words().noReportOpen);
  else
    await vscode.window.showInformationMessage(
      summary(services, report.editor.document.uri, report.analysis).join('\n'),
    );
}
