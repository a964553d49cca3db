import * as vscode from 'vscode';
import type { FolderCheck } from '../commands/folder-check';
import type { Diagnostics } from '../state/diagnostics';
import type { Services } from '../state/services';
import { SummaryTable } from './summary-table';

export const SUMMARY_TYPE = 'gouji.summary';

/** The table of all reports that are known: its command, and its return after a reload of the window. */
export function registerSummary(
  { context }: Services,
  diagnostics: Diagnostics,
  folder: FolderCheck,
): vscode.Disposable {
  let open: SummaryTable | null = null;
  const take = (panel: vscode.WebviewPanel): void => {
    const table = new SummaryTable(panel, context.extensionUri, diagnostics, folder);
    open = table;
    panel.onDidDispose(() => {
      table.dispose();
      if (open === table) open = null;
    });
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('gouji.openSummary', () => {
      if (open) open.reveal();
      else
        take(vscode.window.createWebviewPanel(SUMMARY_TYPE, '', vscode.ViewColumn.Active, { enableFindWidget: true }));
    }),
    vscode.window.registerWebviewPanelSerializer(SUMMARY_TYPE, {
      async deserializeWebviewPanel(panel: vscode.WebviewPanel) {
        take(panel);
      },
    }),
  );
}
