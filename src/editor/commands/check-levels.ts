import * as vscode from 'vscode';
import type { Finding } from '../../core/model/analysis';
import { codeName, words } from '../words/speech';
import { EXPLAIN } from './pages';

/** Gives the findings of a code another level from now on. Internal, not in the palette. */
const SET_LEVEL = 'gouji.setLevel';

type Level = 'hint' | 'off';

/** Asks where the setting is to be written, where there is a choice. With a third argument (`workspace`, `user`) it asks nothing. */
export function registerCheckLevels(): vscode.Disposable {
  return vscode.commands.registerCommand(SET_LEVEL, async (code: unknown, level: unknown, where?: unknown) => {
    if (typeof code !== 'string' || (level !== 'hint' && level !== 'off')) return;
    const target = await targetOf(where);
    if (target === undefined) return;
    const settings = vscode.workspace.getConfiguration('gouji');
    const { globalValue, workspaceValue } = settings.inspect<Record<string, unknown>>('severity') ?? {};
    const before = target === vscode.ConfigurationTarget.Global ? globalValue : workspaceValue;
    await settings.update('severity', { ...before, [code]: level }, target);
  });
}

async function targetOf(where: unknown): Promise<vscode.ConfigurationTarget | undefined> {
  const { Global, Workspace } = vscode.ConfigurationTarget;
  if (where === 'user' || !vscode.workspace.workspaceFolders) return Global;
  if (where === 'workspace') return Workspace;
  const w = words();
  const items = [
    { label: w.levelHere, description: w.levelHereWhy, target: Workspace },
    { label: w.levelEverywhere, description: w.levelEverywhereWhy, target: Global },
  ];
  return (await vscode.window.showQuickPick(items, { placeHolder: w.levelWhere }))?.target;
}

/** For a finding: what its check is, and how it is shown as a hint or no more. Notices are no checks. */
export function checkActions({ code, severity }: Finding): vscode.CodeAction[] {
  if (code === 'notice') return [];
  const w = words();
  const name = codeName(code);
  const levels: readonly (readonly [string, Level])[] = [
    ...(severity === 'hint' ? [] : [[w.lowerCheck(name), 'hint'] as const]),
    [w.switchOffCheck(name), 'off'],
  ];
  return [
    actionOf(w.explainCheck(name), EXPLAIN, [code]),
    ...levels.map(([title, level]) => actionOf(title, SET_LEVEL, [code, level])),
  ];
}

function actionOf(title: string, command: string, args: readonly unknown[]): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { title, command, arguments: [...args] };
  return action;
}
