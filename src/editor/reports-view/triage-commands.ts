import * as vscode from 'vscode';
import { GROUPINGS, type Grouping } from '../../views/triage/group-reports';
import { words } from '../words/speech';
import type { Triage } from './triage';

/** Grouping, filter and hiding what was seen. With an argument (`folder`, the words of a filter) the commands ask nothing. */
export function registerTriageCommands(triage: Triage): vscode.Disposable {
  const register = vscode.commands.registerCommand;
  return vscode.Disposable.from(
    register('gouji.groupReports', async (given?: unknown) => {
      const grouping = GROUPINGS.find((one) => one === given) ?? (await pickGrouping(triage.grouping));
      if (grouping !== undefined) await triage.groupBy(grouping);
    }),
    register('gouji.filterReports', async (given?: unknown) => {
      const filter = typeof given === 'string' ? given : await askFilter(triage.filter);
      if (filter !== undefined) triage.filterBy(filter);
    }),
    register('gouji.clearReportFilter', () => triage.filterBy('')),
    register('gouji.hideSeenReports', () => triage.hideSeen(true)),
    register('gouji.showSeenReports', () => triage.hideSeen(false)),
  );
}

async function pickGrouping(now: Grouping): Promise<Grouping | undefined> {
  const w = words();
  const items = GROUPINGS.map((grouping) => ({
    label: w.groupings[grouping],
    description: grouping === now ? w.asNow : '',
    grouping,
  }));
  return (await vscode.window.showQuickPick(items, { placeHolder: w.groupPick }))?.grouping;
}

const askFilter = (now: string): Thenable<string | undefined> =>
  vscode.window.showInputBox({ value: now, prompt: words().filterPrompt, placeHolder: words().filterExample });
