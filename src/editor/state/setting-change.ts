import * as vscode from 'vscode';
import type { SettingName } from './settings';

/** Fires when one of these settings changes: for providers that must be asked again. */
export function onSettingChange(...names: readonly SettingName[]): vscode.EventEmitter<void> {
  const emitter = new vscode.EventEmitter<void>();
  const subscription = vscode.workspace.onDidChangeConfiguration((change) => {
    if (names.some((name) => change.affectsConfiguration(`gouji.${name}`))) emitter.fire();
  });
  const dispose = emitter.dispose.bind(emitter);
  emitter.dispose = () => {
    subscription.dispose();
    dispose();
  };
  return emitter;
}
