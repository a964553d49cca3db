import * as vscode from 'vscode';
import { type BatchMessage, batchRequestSchema } from '../../panel/batch/batch-message';
import { PROTOCOL } from '../../panel/protocol';
import type { BatchRow } from '../../views/batch/batch-row';
import type { FolderCheck } from '../commands/folder-check';
import { wordsForResult } from '../commands/folder-result';
import { REVEAL } from '../commands/reveal';
import { fillPage } from '../preview/fill-page';
import type { Diagnostics, ReportState } from '../state/diagnostics';
import type { UnreadableFile } from '../state/read-file';
import { language } from '../state/settings';
import { fileOf } from '../state/shown-for';
import { codeName, words } from '../words/speech';
import { rowOfReport, rowOfUnread, summaryColumns } from './summary-rows';

/** Milliseconds: a check of a folder tells of every file, and the page needs to hear of many at once. */
const PAUSE = 250;

type Known = ReportState | UnreadableFile;

/** One panel with a line for every report that is known and every file that could not be read. Lives until it is closed. */
export class SummaryTable implements vscode.Disposable {
  private readonly subscriptions: vscode.Disposable[];
  /** What the page was told of each place; null where it knows nothing yet. */
  private told: Map<string, Known> | null = null;
  private isReady = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly panel: vscode.WebviewPanel,
    private readonly extension: vscode.Uri,
    private readonly diagnostics: Diagnostics,
    private readonly folder: FolderCheck,
  ) {
    this.subscriptions = [
      panel.webview.onDidReceiveMessage((message: unknown) => this.receive(message)),
      panel.onDidChangeViewState(() => this.follow()),
      diagnostics.onDidChange(() => this.schedule()),
      folder.onDidChange(() => this.schedule()),
    ];
    panel.title = words().summary.title;
    fillPage(panel, this.extension, 'batch');
  }

  dispose(): void {
    clearTimeout(this.timer);
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  reveal(): void {
    this.panel.reveal();
  }

  /** A page that nobody sees is thrown away, and says that it is ready when it is there again. */
  private follow(): void {
    if (this.panel.visible) this.schedule();
    else this.isReady = false;
  }

  private schedule(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.push();
    }, PAUSE);
  }

  private push(): void {
    if (!this.isReady || !this.panel.visible) return;
    const known = knownFiles(this.diagnostics, this.folder);
    const before = this.told ?? new Map<string, Known>();
    const message: BatchMessage = {
      protocol: PROTOCOL,
      type: 'batch',
      language: language(),
      columns: summaryColumns(),
      isNew: this.told === null,
      changed: [...known].flatMap(([place, one]) => (before.get(place) === one ? [] : [rowOf(place, one)])),
      gone: [...before.keys()].filter((place) => !known.has(place)),
      names: namesOfCodes(known),
      notice: noticeOf(this.folder, known.size),
      offersCheck: this.folder.result === null && !this.folder.isRunning,
    };
    this.told = known;
    void this.panel.webview.postMessage(message);
  }

  private receive(message: unknown): void {
    const parsed = batchRequestSchema.safeParse(message);
    if (!parsed.success) return;
    const asked = parsed.data;
    if (asked.type === 'ready') {
      this.isReady = true;
      this.told = null;
      this.push();
    } else if (asked.type === 'check') void vscode.commands.executeCommand('gouji.checkFolder');
    else if (asked.type === 'open') void this.open(asked.place);
    else void this.openFinding(asked.place, asked.key);
  }

  /** A file that was not read is opened as whatever VS Code takes it for. */
  private async open(place: string): Promise<void> {
    const shown = vscode.Uri.parse(place, true);
    if (this.diagnostics.of(shown)) await vscode.commands.executeCommand(REVEAL, place);
    else if (this.folder.unread.has(place)) await vscode.commands.executeCommand('vscode.open', fileOf(shown));
  }

  /** What is no longer found there leads to the report alone. */
  private async openFinding(place: string, key: string): Promise<void> {
    const state = this.diagnostics.of(vscode.Uri.parse(place, true));
    const at = state?.listed.findings.findIndex((one) => one.key === key) ?? -1;
    const range = state?.diagnostics[at]?.range;
    if (!range) return this.open(place);
    const { start, end } = range;
    await vscode.commands.executeCommand(REVEAL, place, start.line, start.character, end.line, end.character);
  }
}

function knownFiles(diagnostics: Diagnostics, folder: FolderCheck): Map<string, Known> {
  const states = diagnostics.all().map((state): [string, Known] => [state.uri.toString(), state]);
  return new Map([...folder.unread, ...states]);
}

const rowOf = (place: string, known: Known): BatchRow =>
  typeof known === 'string' ? rowOfUnread(vscode.Uri.parse(place, true), known) : rowOfReport(known);

function namesOfCodes(known: ReadonlyMap<string, Known>): Readonly<Record<string, string>> {
  const codes = new Set(
    [...known.values()].flatMap((one) => (typeof one === 'string' ? [] : one.listed.findings.map(({ code }) => code))),
  );
  return Object.fromEntries([...codes].map((code) => [code, codeName(code)]));
}

/** How much of what there is the lines are: nobody is to take half a folder for a whole one. */
function noticeOf({ isRunning, result }: FolderCheck, lines: number): string {
  const w = words().summary;
  if (isRunning) return w.running;
  if (result !== null) return wordsForResult(result);
  return lines === 0 ? w.nothing : w.onlyOpen;
}
