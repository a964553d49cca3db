import * as vscode from 'vscode';
import { toldOtherwise } from '../../core/drafting/told-otherwise';
import type { Analysis } from '../../core/model/analysis';
import { indicatorName } from '../../messages/indicator-name';
import { acceptedRelations } from '../marks/accepted-relations';
import { toRange } from '../state/ranges';
import { activeReport, type Services } from '../state/services';
import { language } from '../state/settings';
import { words } from '../words/speech';
import { updateOf } from './drafting';

/**
 * Brings every sentence up to date with the table: each change is shown in VS Code's preview of changes, where single ones can
 * be left out, and none is made before somebody agrees. What somebody accepted stays.
 */
export function registerUpdateSentences(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('gouji.updateAllSentences', async () => {
    const report = activeReport(services);
    if (!report) return;
    const { uri } = report.editor.document;
    const edit = updates(uri, report.analysis, acceptedRelations(services, uri, report.analysis));
    if (edit.size === 0) void vscode.window.showInformationMessage(words().nothingToUpdateAnywhere);
    else await vscode.workspace.applyEdit(edit, { isRefactoring: true });
  });
}

/** VS Code keeps the preview to the version of the text that it was made for. */
function updates(uri: vscode.Uri, analysis: Analysis, accepted: ReadonlySet<string>): vscode.WorkspaceEdit {
  const all = new vscode.WorkspaceEdit();
  for (const one of toldOtherwise(analysis)) {
    const edit = accepted.has(one.relation.id) ? null : updateOf(analysis, one);
    if (!edit) continue;
    const indicator = one.cell.indicator ?? one.said.indicator;
    const label = indicator === undefined ? words().reportName : indicatorName(language(), analysis.form, indicator);
    const description = words().updateTitle(analysis.text.slice(edit.start, edit.end), edit.newText);
    all.replace(uri, toRange(analysis, edit), edit.newText, { needsConfirmation: true, label, description });
  }
  return all;
}
