import * as vscode from 'vscode';
import { activePlace } from '../state/active-place';
import type { Services } from '../state/services';

/** "Treat as report", "not a report", and back to recognition by content. */
export function registerTreatmentCommands({ reports }: Services): vscode.Disposable {
  const register = (command: string, isReport: boolean | undefined) =>
    vscode.commands.registerCommand(command, async () => {
      const document = activePlace()?.document;
      if (document) await reports.treat(document, isReport);
    });
  return vscode.Disposable.from(
    register('gouji.treatAsReport', true),
    register('gouji.treatAsOther', false),
    register('gouji.treatByContent', undefined),
  );
}
