import * as vscode from 'vscode';
import { activePlace, onDidChangeActivePlace } from '../state/active-place';
import { isRead } from '../state/recognition';
import type { Services } from '../state/services';

const set = (key: string, value: boolean) => void vscode.commands.executeCommand('setContext', `gouji.${key}`, value);

/** Keeps the keys that menus and keybindings ask for: is the active editor's document a report, and by whose choice. */
export function registerContextKeys({ reports }: Services): vscode.Disposable {
  const update = () => {
    const document = activePlace()?.document;
    const recognition = document ? reports.recognitionOf(document) : 'other';
    set('isReport', isRead(recognition));
    set('isTreated', recognition === 'treated' || recognition === 'treated-not');
  };
  update();
  return vscode.Disposable.from(onDidChangeActivePlace(update), reports.onDidRead(update));
}
