import * as vscode from 'vscode';
import type { Analysis } from '../../core/model/analysis';
import { acceptedCount, standingOf } from '../state/diagnostics';
import { activeReport, type Services } from '../state/services';
import { setting } from '../state/settings';
import { words } from '../words/speech';
import { coverageItem } from './language-status';
import { iconOf } from './status-icon';

/** The state of the active report in a word, with the details in the tooltip. */
export function registerStatusBar(services: Services): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('gouji.status', vscode.StatusBarAlignment.Right, 90);
  item.command = 'workbench.actions.view.problems';
  const update = () => {
    const report = setting('statusBar') ? activeReport(services) : null;
    if (!report) {
      item.hide();
      return;
    }
    describe(services, item, report.editor.document.uri, report.analysis);
    item.show();
  };
  update();
  return vscode.Disposable.from(
    item,
    services.reports.onDidRead(update),
    services.marks.onDidChange(update),
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.commands.registerCommand('gouji.showStatus', () => showStatus(services)),
  );
}

function describe(services: Services, item: vscode.StatusBarItem, uri: vscode.Uri, analysis: Analysis): void {
  const w = words();
  item.name = w.reportName;
  const standing = standingOf(services, uri, analysis);
  item.text = `$(${iconOf(standing)}) ${standing.text}`;
  item.tooltip = new vscode.MarkdownString(summary(services, uri, analysis).join('\n\n'));
}

function summary(services: Services, uri: vscode.Uri, analysis: Analysis): readonly string[] {
  const w = words();
  const { holds, violated, allowed, undecidable } = analysis.coverage.relations;
  const form = analysis.form === 'none' ? w.noForm : analysis.form;
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
  if (report)
    await vscode.window.showInformationMessage(
      summary(services, report.editor.document.uri, report.analysis).join('\n'),
    );
}
