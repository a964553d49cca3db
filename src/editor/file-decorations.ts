import * as vscode from 'vscode';
import type { Diagnostics } from './diagnostics';
import { onSettingChange } from './setting-change';
import { setting } from './settings';
import { words } from './speech';

/** Marks reports with findings in the Explorer and on their tabs. */
export function registerFileDecorations(diagnostics: Diagnostics): vscode.Disposable {
  const settings = onSettingChange('fileDecorations');
  const changed = new vscode.EventEmitter<vscode.Uri | vscode.Uri[]>();
  const provider: vscode.FileDecorationProvider = {
    onDidChangeFileDecorations: changed.event,
    provideFileDecoration(uri) {
      const count = setting('fileDecorations') ? countOf(diagnostics, uri) : 0;
      if (count === 0) return null;
      // VS Code itself counts errors and warnings beside the name; a second number would only confuse.
      return new vscode.FileDecoration('≠', words().problems(count));
    },
  };
  return vscode.Disposable.from(
    settings,
    changed,
    diagnostics.onDidChange((uri) => changed.fire(uri)),
    settings.event(() => changed.fire(diagnostics.all().map((state) => state.uri))),
    vscode.window.registerFileDecorationProvider(provider),
  );
}

/** Faint hints are no reason to mark a file. */
export function countOf(diagnostics: Diagnostics, uri: vscode.Uri): number {
  const shown = diagnostics.of(uri)?.diagnostics ?? [];
  return shown.filter(({ severity }) => severity !== vscode.DiagnosticSeverity.Hint).length;
}
