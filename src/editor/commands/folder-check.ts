import * as vscode from 'vscode';
import { countOf } from '../providers/file-decorations';
import { type ReportHeading, reportHeadings } from '../providers/headings';
import { analysisOfFile } from '../state/analysis-of-file';
import type { Diagnostics } from '../state/diagnostics';
import { followFiles, isIn } from '../state/follow-files';
import type { UnreadableFile } from '../state/read-file';
import type { Services } from '../state/services';
import { fileOf, shownFor } from '../state/shown-for';
import { words } from '../words/speech';
import { filesOf, wantedFiles } from './folder-files';
import { type FolderResult, wordsForResult } from './folder-result';

/** "Check all reports in this folder": with progress, a way to stop, and the results in the one diagnostic collection. */
export class FolderCheck implements vscode.Disposable {
  /** Files that the last check found to be reports, with their headings: their findings come back when such a document is closed. */
  private readonly checked = new Map<string, readonly ReportHeading[]>();
  /** Why files of the last check could not be read, by what would show them. */
  private readonly failed = new Map<string, UnreadableFile>();
  private readonly subscriptions: vscode.Disposable[];
  private readonly stirred = new vscode.EventEmitter<void>();
  private readonly done = new vscode.EventEmitter<FolderResult | null>();
  private running: vscode.CancellationTokenSource | null = null;
  private followed: vscode.Disposable | null = null;
  private last: FolderResult | null = null;

  /** Fires with what a check came to, and with null when its results are cleared. */
  readonly onDidCheck = this.done.event;
  /** Fires when a check begins and ends, and when its results are cleared. */
  readonly onDidChange = this.stirred.event;

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
      this.done,
      this.stirred,
    ];
  }

  dispose(): void {
    this.running?.cancel();
    this.followed?.dispose();
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  /** True for a file that the last check found to be a report. */
  isChecked(uri: vscode.Uri): boolean {
    return this.checked.has(uri.toString());
  }

  get isRunning(): boolean {
    return this.running !== null;
  }

  /** What the last check came to; null before the first, and when its results were cleared. */
  get result(): FolderResult | null {
    return this.last;
  }

  get unread(): ReadonlyMap<string, UnreadableFile> {
    return this.failed;
  }

  /** The headings of the reports that were found, as their files said. */
  headings(): readonly ReportHeading[] {
    return [...this.checked.values()].flat();
  }

  private async check(asked: unknown): Promise<FolderResult | undefined> {
    const folder = asked instanceof vscode.Uri ? asked : await pickFolder();
    if (!folder || this.running) return undefined;
    this.running = new vscode.CancellationTokenSource();
    setContext('isChecking', true);
    this.stirred.fire();
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
      this.stirred.fire();
    }
  }

  private async run(folder: vscode.Uri, progress: Steps, token: vscode.CancellationToken): Promise<FolderResult> {
    this.follow(folder);
    this.failed.clear();
    const { wanted, others, leftOut, isCut } = await filesOf(folder, token);
    const reports: vscode.Uri[] = [];
    const count = { notReports: 0 };
    const notLookedAt = {
      format: [...others.values()].reduce((sum, one) => sum + one, 0),
      size: 0,
      encoding: 0,
      rights: 0,
      other: 0,
    };
    await this.services.years.look(wanted, token);
    for (const [done, uri] of wanted.entries()) {
      if (token.isCancellationRequested) break;
      const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
      progress.report({ message: words().checkingFile(done + 1, wanted.length, name), increment: 100 / wanted.length });
      const became = await this.checkFile(uri);
      if (became === 'report') reports.push(shownFor(uri));
      else if (became === 'no-report') count.notReports += 1;
      else notLookedAt[became] += 1;
    }
    await this.holdAgainstParts();
    setContext('hasResults', this.checked.size > 0);
    const isStopped = token.isCancellationRequested;
    const findings = reports.reduce((sum, one) => sum + countOf(this.diagnostics, one), 0);
    const result = {
      ...count,
      reports: reports.length,
      findings,
      notLookedAt,
      passedOver: Object.fromEntries(others),
      leftOut,
      isCut,
      isStopped,
    };
    this.last = result;
    this.done.fire(result);
    void vscode.window.showInformationMessage(wordsForResult(result));
    return result;
  }

  /** An open document has its own, newer findings. What is no longer wanted by the time that it is read is no report. */
  private async checkFile(uri: vscode.Uri, isWanted = () => true): Promise<'report' | 'no-report' | UnreadableFile> {
    const shown = shownFor(uri);
    const document = this.services.reports.openDocument(shown);
    const analysis = document
      ? this.services.reports.analysisOf(document)
      : await analysisOfFile(this.services, uri, shown, await this.services.years.found(shown.toString()));
    if (!analysis || typeof analysis === 'string') {
      this.forget(shown);
      if (analysis) this.failed.set(shown.toString(), analysis);
      return analysis ?? 'no-report';
    }
    this.failed.delete(shown.toString());
    if (!isWanted()) return 'no-report';
    this.checked.set(shown.toString(), reportHeadings(shown, analysis));
    this.services.parts.know(shown, analysis);
    this.diagnostics.set(shown, analysis);
    return 'report';
  }

  /** The reports of whole places against those of their parts, once all of them were read. */
  private async holdAgainstParts(): Promise<void> {
    for (const place of this.services.parts.pair()) if (this.isChecked(place)) await this.checkFile(fileOf(place));
  }

  /** Results stay true while the files change: until the next check, which may be of another folder. */
  private follow(folder: vscode.Uri): void {
    this.followed?.dispose();
    this.followed = followFiles(folder, {
      onGone: (uri) => this.forgetIn(uri),
      onChanged: (file) => void this.checkAgain(shownFor(file)),
      onNew: (uris) => void this.checkNew(folder, uris),
    });
  }

  private async checkNew(folder: vscode.Uri, uris: readonly vscode.Uri[]): Promise<void> {
    const files = await wantedFiles(folder);
    for (const file of files.filter((one) => uris.some((uri) => isIn(one, uri)))) await this.checkFile(file);
    await this.holdAgainstParts();
    setContext('hasResults', this.checked.size > 0);
  }

  private forgetIn(gone: vscode.Uri): void {
    for (const key of [...this.checked.keys()]) {
      const shown = vscode.Uri.parse(key, true);
      if (!isIn(fileOf(shown), gone)) continue;
      // A document that is still open shows what it holds.
      if (this.services.reports.openDocument(shown)) this.checked.delete(key);
      else this.forget(shown);
    }
    for (const key of [...this.failed.keys()])
      if (isIn(fileOf(vscode.Uri.parse(key, true)), gone)) this.failed.delete(key);
    setContext('hasResults', this.checked.size > 0);
    this.stirred.fire();
  }

  private async checkAgain(uri: vscode.Uri): Promise<void> {
    const isWanted = () => this.checked.has(uri.toString());
    if (!isWanted()) return;
    await this.checkFile(fileOf(uri), isWanted);
    await this.holdAgainstParts();
  }

  private forget(uri: vscode.Uri): void {
    this.failed.delete(uri.toString());
    this.services.parts.forget(uri);
    if (this.checked.delete(uri.toString())) this.diagnostics.clear(uri);
  }

  private clear(): void {
    const open = new Set(this.services.reports.open().map((document) => document.uri.toString()));
    for (const key of this.checked.keys()) if (!open.has(key)) this.diagnostics.clear(vscode.Uri.parse(key));
    for (const key of this.checked.keys()) this.services.parts.forget(vscode.Uri.parse(key, true));
    this.services.parts.pair();
    this.checked.clear();
    this.failed.clear();
    this.last = null;
    this.followed?.dispose();
    this.followed = null;
    this.done.fire(null);
    this.stirred.fire();
    setContext('hasResults', false);
  }
}

type Steps = vscode.Progress<{ message: string; increment: number }>;

const setContext = (key: string, value: boolean) =>
  void vscode.commands.executeCommand('setContext', `gouji.${key}`, value);

async function pickFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) void offerFolder();
  if (folders.length <= 1) return folders[0]?.uri;
  return (await vscode.window.showWorkspaceFolderPick({ placeHolder: words().folderPick }))?.uri;
}

async function offerFolder(): Promise<void> {
  const { folderNone, openFolder } = words();
  const wish = await vscode.window.showInformationMessage(folderNone, openFolder);
  if (wish === openFolder) await vscode.commands.executeCommand('vscode.openFolder');
}
