import * as vscode from 'vscode';
import { type ToldOtherwise, toldOtherwise } from '../../core/drafting/told-otherwise';
import type { Analysis } from '../../core/model/analysis';
import type { Edit } from '../../core/repair/fix';
import { lineAt, lineRange } from '../../core/text/lines';
import { indicatorName } from '../../messages/indicator-name';
import { acceptedRelations } from '../marks/accepted-relations';
import { toRange } from '../state/ranges';
import { activeReport, type Services } from '../state/services';
import { language } from '../state/settings';
import { words } from '../words/speech';
import { applyEdits } from './apply-edits';
import { updateOf } from './drafting';

interface Update extends vscode.QuickPickItem {
  readonly edit: Edit;
}

/**
 * Brings the sentences up to date with the table: every change is listed with its line, single ones can be left out, and none
 * is made before somebody agrees. The place of the one that is looked at is shown. What somebody accepted is not among them.
 */
export function registerUpdateSentences(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('gouji.updateAllSentences', async () => {
    const report = activeReport(services);
    if (!report) return;
    const { editor, analysis } = report;
    const { uri, version } = editor.document;
    const updates = updatesOf(analysis, acceptedRelations(services, uri, analysis));
    if (updates.length === 0) {
      void vscode.window.showInformationMessage(words().nothingToUpdateAnywhere);
      return;
    }
    const chosen = await vscode.window.showQuickPick(updates, {
      canPickMany: true,
      placeHolder: words().updateAllPick,
      onDidSelectItem: (item) => {
        const shown = vscode.window.visibleTextEditors.find(({ document }) => document === editor.document);
        shown?.revealRange(toRange(analysis, (item as Update).edit));
      },
    });
    if (chosen && chosen.length > 0) await applyEdits({ uri, version, edits: chosen.map(({ edit }) => edit) });
  });
}

const updatesOf = (analysis: Analysis, accepted: ReadonlySet<string>): readonly Update[] =>
  toldOtherwise(analysis).flatMap((one) => {
    const edit = accepted.has(one.relation.id) ? null : updateOf(analysis, one);
    return edit ? [itemFor(analysis, one, edit)] : [];
  });

function itemFor(analysis: Analysis, { said, cell }: ToldOtherwise, edit: Edit): Update {
  const { text, lines, form } = analysis;
  const indicator = cell.indicator ?? said.indicator;
  const line = lineRange(lines, lineAt(lines, said.start));
  return {
    label: `${text.slice(edit.start, edit.end)} → ${edit.newText}`,
    description: indicator === undefined ? '' : indicatorName(language(), form, indicator),
    detail: text.slice(line.start, line.end).trim(),
    picked: true,
    edit,
  };
}
