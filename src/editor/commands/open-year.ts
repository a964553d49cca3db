import * as vscode from 'vscode';
import { activePlace } from '../state/active-place';
import type { Services } from '../state/services';
import { showPlace } from '../state/show-place';
import { words } from '../words/speech';
import { openReport } from './open-report';

/** The report of the same body for the year before, or after, beside the one in the active editor. */
export function registerOpenYear({ years }: Services): vscode.Disposable {
  const open = async (uri: vscode.Uri | undefined, otherwise: string): Promise<void> => {
    if (uri === undefined) {
      void vscode.window.showInformationMessage(otherwise);
      return;
    }
    await showPlace(await openReport(uri), { viewColumn: vscode.ViewColumn.Beside });
  };
  const active = () => activePlace()?.document.uri;
  return vscode.Disposable.from(
    vscode.commands.registerCommand('gouji.openPreviousYear', () => {
      const uri = active();
      return open(uri && years.of(uri)?.uri, words().noPreviousReport);
    }),
    vscode.commands.registerCommand('gouji.openNextYear', () => {
      const uri = active();
      return open(uri && years.after(uri)[0], words().noNextReport);
    }),
  );
}
