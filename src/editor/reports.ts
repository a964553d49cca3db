import * as vscode from 'vscode';
import type { Analysis } from '../core/report/analysis';
import { formatOf, isRead, type Recognition, recognise, type Treatments } from './recognition';
import { setting } from './settings';
import { engineIfLoaded, loadEngine, onDidLoadEngine } from './the-engine';

interface Entry {
  readonly version: number;
  readonly language: string;
  readonly recognition: Recognition;
  readonly analysis: Analysis | null;
}

/**
 * The open reports, and the one analysis of each version of them: no provider analyses anything by itself.
 * `onDidRead` fires when a document was opened, and some time after the last change, with its analysis at hand.
 * The engine is loaded with the first report; until it is there, a report has no analysis and nobody is told of it.
 */
export class Reports implements vscode.Disposable {
  private readonly entries = new Map<string, Entry>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly read = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly closed = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly subscriptions: vscode.Disposable[] = [];

  readonly onDidRead = this.read.event;
  readonly onDidClose = this.closed.event;

  constructor(
    private readonly treatments: Treatments,
    private readonly extension: vscode.Uri,
  ) {
    this.subscriptions.push(
      this.read,
      this.closed,
      onDidLoadEngine(() => this.readAgain()),
      vscode.workspace.onDidOpenTextDocument((document) => this.schedule(document, 0)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.schedule(document, setting('delay', document.uri));
      }),
      vscode.workspace.onDidCloseTextDocument((document) => this.forget(document)),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('gouji')) this.readAgain();
      }),
    );
  }

  /** Looks at the documents that were open before the extension was. Where one is a report, the engine is there when this is done. */
  async start(): Promise<void> {
    const isReport = (document: vscode.TextDocument) => isRead(this.recognitionOf(document));
    if (vscode.workspace.textDocuments.some(isReport)) await loadEngine(this.extension);
    for (const document of vscode.workspace.textDocuments) this.schedule(document, 0);
  }

  /** The analysis of the document as it is now: the same object until the text changes; null if it is no report. */
  analysisOf(document: vscode.TextDocument): Analysis | null {
    return this.entry(document).analysis;
  }

  recognitionOf(document: vscode.TextDocument): Recognition {
    return this.entry(document).recognition;
  }

  async treat(document: vscode.TextDocument, isReport: boolean | undefined): Promise<void> {
    await this.treatments.set(document.uri, isReport);
    this.entries.delete(document.uri.toString());
    this.schedule(document, 0);
  }

  /** Recognises everything anew; an analysis of an unchanged text stays. */
  readAgain(): void {
    for (const document of vscode.workspace.textDocuments) this.schedule(document, 0);
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private entry(document: vscode.TextDocument): Entry {
    const key = document.uri.toString();
    const known = this.entries.get(key);
    if (known?.version === document.version && known.language === document.languageId) return known;
    return this.keep(key, document, known);
  }

  private keep(key: string, document: vscode.TextDocument, known: Entry | undefined): Entry {
    const recognition = recognise(document, this.treatments);
    const same = known?.version === document.version && known.language === document.languageId ? known.analysis : null;
    const analysis = isRead(recognition) ? (same ?? analysisOf(document)) : null;
    const entry = { version: document.version, language: document.languageId, recognition, analysis };
    if (!document.isClosed && !isWaiting(entry)) this.entries.set(key, entry);
    return entry;
  }

  private schedule(document: vscode.TextDocument, delay: number): void {
    const key = document.uri.toString();
    clearTimeout(this.timers.get(key));
    const run = () => {
      this.timers.delete(key);
      if (document.isClosed) return;
      const entry = delay === 0 ? this.keep(key, document, this.entries.get(key)) : this.entry(document);
      if (isWaiting(entry)) void loadEngine(this.extension);
      else this.read.fire(document);
    };
    this.timers.set(key, setTimeout(run, delay));
  }

  private forget(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    clearTimeout(this.timers.get(key));
    this.timers.delete(key);
    this.entries.delete(key);
    this.treatments.forget(document.uri);
    this.closed.fire(document);
  }
}

/** A report that will be read as soon as the engine is there. */
const isWaiting = ({ recognition, analysis }: Entry): boolean => isRead(recognition) && analysis === null;

function analysisOf(document: vscode.TextDocument): Analysis | null {
  const format = formatOf(document.languageId);
  return engineIfLoaded()?.analyze(document.getText(), format === undefined ? {} : { format }) ?? null;
}
