import * as vscode from 'vscode';
import { acceptances } from '../annotation/acceptance';
import { newAnnotation } from '../annotation/edits';
import { identityOf } from '../annotation/finding-identity';
import {
  EMPTY_SIDE_FILE as EMPTY,
  isTrouble,
  parseSideFile,
  printSideFile,
  type SideFile,
  SIDE_FILE_SUFFIX as SUFFIX,
} from '../annotation/side-file';
import type { Analysis, Finding } from '../core/report/analysis';

/** `<report>.gouji.json` beside the report. */
export const sideFileOf = (uri: vscode.Uri): vscode.Uri => uri.with({ path: uri.path + SUFFIX });

/**
 * The findings that somebody accepted, kept in the side file of each report; for a report that is not saved, in memory.
 * What cannot be read there counts as nothing accepted, and is never overwritten.
 */
export class AcceptedFindings implements vscode.Disposable {
  private readonly files = new Map<string, SideFile | 'unreadable'>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly watcher = vscode.workspace.createFileSystemWatcher(`**/*${SUFFIX}`);

  private readonly closing: vscode.Disposable;

  /** Fires with the report's address. */
  readonly onDidChange = this.changed.event;

  constructor() {
    const again = (file: vscode.Uri) => void this.load(file.with({ path: file.path.slice(0, -SUFFIX.length) }));
    this.watcher.onDidChange(again);
    this.watcher.onDidCreate(again);
    this.watcher.onDidDelete(again);
    this.closing = vscode.workspace.onDidCloseTextDocument(({ isUntitled, uri }) => {
      if (isUntitled) this.files.delete(uri.toString());
    });
  }

  dispose(): void {
    this.watcher.dispose();
    this.closing.dispose();
    this.changed.dispose();
  }

  /** Reads the side file of a report, if there is one, and tells when it says something new. */
  async load(report: vscode.Uri): Promise<void> {
    const before = this.files.get(report.toString());
    const now = report.scheme === 'untitled' ? (before ?? EMPTY) : await readSideFile(sideFileOf(report));
    this.files.set(report.toString(), now);
    if (JSON.stringify(before ?? EMPTY) !== JSON.stringify(now)) this.changed.fire(report);
  }

  /** Reads the side file once; changes of it are noticed by themselves. */
  async know(report: vscode.Uri): Promise<void> {
    if (!this.files.has(report.toString())) await this.load(report);
  }

  /** The acceptance of a finding, or undefined. */
  of(report: vscode.Uri, analysis: Analysis, finding: Finding): { readonly reason: string } | undefined {
    const file = this.files.get(report.toString());
    return file === undefined || file === 'unreadable' ? undefined : acceptances(file.annotations)(analysis, finding);
  }

  /** Adds an acceptance and writes the side file. False where the file that is there cannot be read. */
  async accept(report: vscode.Uri, analysis: Analysis, finding: Finding, reason: string): Promise<boolean> {
    await this.load(report);
    const file = this.files.get(report.toString()) ?? EMPTY;
    if (file === 'unreadable') return false;
    const entry = newAnnotation({
      id: crypto.randomUUID(),
      mark: { kind: 'accepted', finding: identityOf(analysis, finding) },
      text: analysis.text,
      range: finding,
      by: '',
      at: new Date().toISOString(),
      remark: reason,
    });
    const next: SideFile = { ...file, annotations: [...file.annotations, entry] };
    if (report.scheme !== 'untitled') {
      const bytes = new TextEncoder().encode(printSideFile(next, nameOf(report)));
      await vscode.workspace.fs.writeFile(sideFileOf(report), bytes);
    }
    this.files.set(report.toString(), next);
    this.changed.fire(report);
    return true;
  }
}

const nameOf = ({ path }: vscode.Uri): string => path.slice(path.lastIndexOf('/') + 1);

async function readSideFile(file: vscode.Uri): Promise<SideFile | 'unreadable'> {
  let bytes: Uint8Array;
  try {
    bytes = await vscode.workspace.fs.readFile(file);
  } catch {
    return EMPTY;
  }
  const read = parseSideFile(new TextDecoder().decode(bytes));
  return isTrouble(read) ? 'unreadable' : read;
}
