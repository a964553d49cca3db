import * as vscode from 'vscode';
import type { Diagnostics } from '../state/diagnostics';
import { onSettingChange } from '../state/setting-change';
import { setting } from '../state/settings';

/** Marks reports with findings, and those that could not be judged as a whole, in the Explorer and on their tabs. */
export function registerFileDecorations(diagnostics: Diagnostics): vscode.Disposable {
  const settings = onSettingChange('fileDecorations');
  const changed = new vscode.EventEmitter<vscode.Uri | vscode.Uri[]>();
  const provider: vscode.FileDecorationProvider = {
    onDidChangeFileDecorations: changed.event,
    provideFileDecoration: (uri) => badgeOf(diagnostics, uri),
  };
  return vscode.Disposable.from(
    settings,
    changed,
    diagnostics.onDidChange((uri) => changed.fire(uri)),
    settings.event(() => changed.fire(diagnostics.all().map((state) => state.uri))),
    vscode.window.registerFileDecorationProvider(provider),
  );
}

/** The sign beside the name of a report; null where there is nothing to look at, or nothing is known of the file. */
export function badgeOf(diagnostics: Diagnostics, uri: vscode.Uri): vscode.FileDecoration | null {
  const standing = setting('fileDecorations') ? diagnostics.of(uri)?.standing : undefined;
  if (standing === undefined) return null;
  // VS Code itself counts errors and warnings beside the name; a second number would only confuse.
  if (standing.problems > 0) return new vscode.FileDecoration('≠', standing.text);
  return standing.status.status === 'judged' ? null : new vscode.FileDecoration('?', standing.text);
}

/** Faint hints and notices are no problems. */
export const countOf = (diagnostics: Diagnostics, uri: vscode.Uri): number =>
  diagnostics.of(uri)?.standing.problems ?? 0;
