import * as vscode from 'vscode';
import { anchor } from '../annotation/anchor';
import { correctionsOf } from '../annotation/corrections';
import type { Analysis } from '../core/model/analysis';
import { isReport } from '../core/source/recognise';
import type { Diagnostics } from './diagnostics';
import { countOf } from './file-decorations';
import { readText } from './file-text';
import { type Heading, headingsOf } from './headings';
import type { Services } from './services';
import { setting } from './settings';
import { words } from './speech';
import { loadEngine } from './the-engine';

/** At most this many files are looked at; more than any body has reports. */
const MAX_FILES = 20_000;

/** "Check all reports in this folder": with progress, a way to stop, and the results in the one diagnostic collection. */
export class FolderCheck implements vscode.Disposable {
  /** Files that the last check found to be reports, with their headings: their findings come back when such a document is closed. */
  private readonly checked = new Map<string, readonly Heading[]>();
  private readonly subscriptions: vscode.Disposable[];
  private running: vscode.CancellationTokenSource | null = null;

  constructor(
    private readonly services: Services,
    private readonly diagnostics: Diagnostics,
  ) {
    this.subscriptions = [
      vscode.commands.registerCommand('gouji.checkFolder', (folder?: unknown) => this.check(folder)),
      vscode.commands.registerCommand('gouji.stopFolderCheck', () => this.running?.cancel()),
      vscode.commands.registerCommand('gouji.clearFolderResults', () => this.clear()),
      services.reports.onDidClose((document) => void this.checkAgain(document.uri)),
      services.marks.onDidChange((uri) => !services.reports.openDocument(uri) && void this.checkAgain(uri)),
      vscode.workspace.onDidDeleteFiles(({ files }) => {
        for (const uri of files) this.forget(uri);
      }),
    ];
  }

  dispose(): void {
    this.running?.cancel();
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  /** The headings of the reports that were found, as their files said. */
  headings(): readonly Heading[] {
    return [...this.checked.values()].flat();
  }

  private async check(asked: unknown): Promise<FolderResult | undefined> {
    const folder = asked instanceof vscode.Uri ? asked : await pickFolder();
    if (!folder || this.running) return undefined;
    this.running = new vscode.CancellationTokenSource();
    setContext('isChecking', true);
    const options = { location: vscode.ProgressLocation.Notification, title: words().checking, cancellable: true };
    try {
      return await vscode.window.withProgress(options, (progress, token) => {
        token.onCancellationRequested(() => this.running?.cancel());
        return this.run(folder, progress, (this.running as vscode.CancellationTokenSource).token);
      });
    } finally {
      this.running.dispose();
      this.running = null;
      setContext('isChecking', false);
    }
  }

  private async run(folder: vscode.Uri, progress: Steps, token: vscode.CancellationToken): Promise<FolderResult> {
    const files = await filesOf(folder, token);
    const result = { reports: 0, findings: 0, passedOver: 0 };
    for (const [done, uri] of files.entries()) {
      if (token.isCancellationRequested) break;
      const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
      progress.report({ message: words().checkingFile(done + 1, files.length, name), increment: 100 / files.length });
      if (await this.checkFile(uri)) {
        result.reports += 1;
        result.findings += countOf(this.diagnostics, uri);
      } else result.passedOver += 1;
    }
    setContext('hasResults', this.checked.size > 0);
    announce(result, token.isCancellationRequested);
    return result;
  }

  /** An open document has its own, newer findings. False where the file is no report, or is by now no longer wanted. */
  private async checkFile(uri: vscode.Uri, isWanted = () => true): Promise<boolean> {
    const document = this.services.reports.openDocument(uri);
    const analysis = document ? this.services.reports.analysisOf(document) : await this.analysisOfFile(uri);
    if (!analysis) {
      this.forget(uri);
      return false;
    }
    if (!isWanted()) return false;
    this.checked.set(uri.toString(), headingsOf(uri, analysis));
    this.diagnostics.set(uri, analysis);
    return true;
  }

  private async analysisOfFile(uri: vscode.Uri): Promise<Analysis | null> {
    const text = await readText(uri);
    if (text === null || text.length > setting('maximumLength', uri) || !isReport(text)) return null;
    const { analyze } = await loadEngine(this.services.context.extensionUri);
    await this.services.marks.load(uri);
    return analyze(text, { corrections: correctionsOf(anchor(text, this.services.marks.annotationsOf(uri))) });
  }

  private async checkAgain(uri: vscode.Uri): Promise<void> {
    const isWanted = () => this.checked.has(uri.toString());
    if (isWanted()) await this.checkFile(uri, isWanted);
  }

  private forget(uri: vscode.Uri): void {
    if (this.checked.delete(uri.toString())) this.diagnostics.clear(uri);
  }

  private clear(): void {
    const open = new Set(this.services.reports.open().map((document) => document.uri.toString()));
    for (const key of this.checked.keys()) if (!open.has(key)) this.diagnostics.clear(vscode.Uri.parse(key));
    this.checked.clear();
    setContext('hasResults', false);
  }
}

type Steps = vscode.Progress<{ message: string; increment: number }>;

export interface FolderResult {
  readonly reports: number;
  readonly findings: number;
  readonly passedOver: number;
}

const setContext = (key: string, value: boolean) =>
  void vscode.commands.executeCommand('setContext', `gouji.${key}`, value);

async function pickFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) void vscode.window.showInformationMessage(words().folderNone);
  if (folders.length <= 1) return folders[0]?.uri;
  return (await vscode.window.showWorkspaceFolderPick({ placeHolder: words().folderPick }))?.uri;
}

async function filesOf(folder: vscode.Uri, token: vscode.CancellationToken): Promise<readonly vscode.Uri[]> {
  const include = new vscode.RelativePattern(folder, setting('folder.include', folder));
  const exclude = setting('folder.exclude', folder) || null;
  const files = await vscode.workspace.findFiles(include, exclude, MAX_FILES, token);
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function announce({ reports, findings, passedOver }: FolderResult, stopped: boolean): void {
  const w = words();
  const text = w.folderDone(reports, findings, passedOver);
  void vscode.window.showInformationMessage(stopped ? `${w.folderStopped} · ${text}` : text);
}
