/** What the user is told of side files that cannot be read or written. Nobody waits for the answer. */
import * as vscode from 'vscode';
import type { SideFileTrouble } from '../../annotation/side-file-shape';
import { fileNameOf } from '../state/file-name';
import { words } from '../words/speech';

/** Said once, until the file can be read again. */
export function showSideFileError(file: vscode.Uri, { trouble, line, detail }: SideFileTrouble): void {
  const w = words().marks;
  const where = line === null ? fileNameOf(file) : `${fileNameOf(file)} ${w.line(line + 1)}`;
  const text = [`${where}：${w.troubles[trouble]}`, detail, w.neverOverwritten].filter(Boolean).join(' · ');
  offer(vscode.window.showErrorMessage(text, w.openSideFile), file, line ?? 0);
}

export function tellBackup(copy: vscode.Uri): void {
  const w = words().marks;
  offer(vscode.window.showWarningMessage(w.backupKept(fileNameOf(copy)), w.openBackup), copy, 0);
}

export function tellUnwritten(file: vscode.Uri, error: unknown): void {
  const why = error instanceof Error ? error.message : String(error);
  void vscode.window.showErrorMessage(words().marks.unwritten(fileNameOf(file), why));
}

function offer(wish: Thenable<string | undefined>, file: vscode.Uri, line: number): void {
  void wish.then((chosen) => {
    if (chosen === undefined) return;
    const selection = new vscode.Range(line, 0, line, 0);
    void vscode.window.showTextDocument(file, { selection });
  });
}
