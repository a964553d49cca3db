import * as vscode from 'vscode';
import type { Analysis } from '../../core/model/analysis';
import type { Correction } from '../../core/model/correction';
import type { Marks } from '../marks/marks';
import type { Places } from '../marks/places';
import { onDidCloseDocument } from './closed-documents';
import { engineIfLoaded, loadEngine, onDidLoadEngine, startEngineLoad } from './engine-loading';
import { type HeldParts, heldAgainstParts, type PlaceParts } from './place-parts';
import { onDidChangeProjects } from './projects';
import { besideEarlier, remembering } from './read-beside';
import { formatOfLanguage, isRead, type Recognition, recognise, type Treatments } from './recognition';
import { setting } from './settings';
import { onDidLeaveTabs } from './tabs';
import type { EarlierReport, Years } from './years';

interface Entry {
  readonly version: number;
  readonly language: string;
  readonly recognition: Recognition;
  /** How people read places of it. */
  readonly corrections: readonly Correction[];
  /** The report of the year before that it was read beside. */
  readonly earlier: EarlierReport | undefined;
  /** The reports of the parts of the place that it was held against. */
  readonly parts: HeldParts | undefined;
  readonly analysis: Analysis | null;
}

/**
 * The open reports, and the one analysis of each version of them: no provider analyses anything by itself.
 * `onDidRead` fires when a document was opened, and some time after the last change, with its analysis at hand.
 * The engine is loaded with the first report; until it is there, a report has no analysis and nobody is told of it. Nobody is
 * told either before the marks of the report are known: they may change how it is read.
 */
export class Reports implements vscode.Disposable {
  private readonly entries = new Map<string, Entry>();
  /** Documents that VS Code keeps though nobody looks at them any more: they count as closed. */
  private readonly left = new Set<string>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly read = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly closed = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly subscriptions: vscode.Disposable[] = [];

  readonly onDidRead = this.read.event;
  readonly onDidClose = this.closed.event;

  constructor(
    private readonly treatments: Treatments,
    private readonly extension: vscode.Uri,
    private readonly marks: Marks,
    private readonly places: Places,
    private readonly years: Years,
    private readonly parts: PlaceParts,
  ) {
    this.subscriptions.push(
      this.read,
      this.closed,
      onDidLoadEngine(() => this.readAgain()),
      marks.onDidChange((uri) => this.readAgain(uri)),
      years.onDidChange((uri) => this.readAgain(uri)),
      parts.onDidChange((uri) => this.readAgain(uri)),
      onDidChangeProjects(() => this.readAgain()),
      vscode.workspace.onDidOpenTextDocument((document) => this.comeBack(document)),
      vscode.window.onDidChangeVisibleTextEditors((editors) => {
        for (const { document } of editors) if (this.left.has(document.uri.toString())) this.comeBack(document);
      }),
      onDidLeaveTabs((uri) => this.leave(uri)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.schedule(document, setting('delay', document.uri));
      }),
      onDidCloseDocument((document) => {
        this.forget(document);
        this.left.delete(document.uri.toString());
      }),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('gouji')) this.readAgain();
      }),
    );
  }

  /** Looks at the documents that were open before the extension was. Where one is a report, the engine is there when this is done. */
  async start(): Promise<void> {
    const isReport = (document: vscode.TextDocument) => isRead(this.recognitionOf(document));
    if (vscode.workspace.textDocuments.some(isReport)) await loadEngine(this.extension);
    this.readAgain();
  }

  /** The documents that are open, reports or not. */
  open(): readonly vscode.TextDocument[] {
    return vscode.workspace.textDocuments.filter(({ uri }) => !this.left.has(uri.toString()));
  }

  openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
    return this.open().find((document) => document.uri.toString() === uri.toString());
  }

  /** The analysis of the document as it is now: the same object until the text changes; null if it is no report. */
  analysisOf(document: vscode.TextDocument): Analysis | null {
    return this.entry(document).analysis;
  }

  /** The analysis of a document, as soon as the engine is there; null if it is no report. */
  async analysed(document: vscode.TextDocument): Promise<Analysis | null> {
    if (isRead(this.recognitionOf(document))) await loadEngine(this.extension);
    await this.marks.know(document.uri);
    return this.analysisOf(document);
  }

  recognitionOf(document: vscode.TextDocument): Recognition {
    return this.entry(document).recognition;
  }

  async treat(document: vscode.TextDocument, isReport: boolean | undefined): Promise<void> {
    await this.treatments.set(document.uri, isReport);
    this.entries.delete(document.uri.toString());
    this.schedule(document, 0);
  }

  /** Recognises everything anew, or one document; an analysis of an unchanged text with unchanged corrections stays. */
  readAgain(uri?: vscode.Uri): void {
    for (const document of this.open()) {
      if (uri === undefined || uri.toString() === document.uri.toString()) this.schedule(document, 0);
    }
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private entry(document: vscode.TextDocument): Entry {
    const key = document.uri.toString();
    const known = this.entries.get(key);
    const isSame = known && isOf(known, document) && known.corrections === this.correctionsFor(document, known);
    const { uri } = document;
    if (isSame && known.earlier === this.years.of(uri) && known.parts === this.parts.of(uri)) return known;
    return this.keep(key, document, known);
  }

  private keep(key: string, document: vscode.TextDocument, known: Entry | undefined): Entry {
    const recognition = recognise(document, this.treatments, this.extension);
    const corrections = isRead(recognition) ? this.places.correctionsOf(document) : NONE;
    const earlier = isRead(recognition) ? this.years.of(document.uri) : undefined;
    const parts = isRead(recognition) ? this.parts.of(document.uri) : undefined;
    const isOld = known && isOf(known, document) && known.corrections === corrections;
    const same = isOld && known.earlier === earlier && known.parts === parts ? known.analysis : null;
    const analysis = isRead(recognition)
      ? (same ?? analysisOf(document, { corrections, earlier, parts }, known?.analysis))
      : null;
    const entry = {
      version: document.version,
      language: document.languageId,
      recognition,
      corrections,
      earlier,
      parts,
      analysis,
    };
    if (!document.isClosed && !isWaiting(entry)) this.entries.set(key, entry);
    return entry;
  }

  private correctionsFor(document: vscode.TextDocument, { recognition }: Entry): readonly Correction[] {
    return isRead(recognition) ? this.places.correctionsOf(document) : NONE;
  }

  private schedule(document: vscode.TextDocument, delay: number): void {
    const key = document.uri.toString();
    clearTimeout(this.timers.get(key));
    const run = () => {
      this.timers.delete(key);
      if (document.isClosed || this.left.has(key)) return;
      const entry = delay === 0 ? this.keep(key, document, this.entries.get(key)) : this.entry(document);
      if (isWaiting(entry)) startEngineLoad(this.extension);
      else if (entry.analysis && !this.marks.isKnown(document.uri))
        void this.marks.load(document.uri).then(() => this.schedule(document, 0));
      else {
        this.read.fire(document);
        if (entry.analysis) void this.seekYears(document.uri, entry.analysis);
      }
    };
    this.timers.set(key, setTimeout(run, delay));
  }

  /** What is found fires a change, and the report is read again. */
  private async seekYears(uri: vscode.Uri, analysis: Analysis): Promise<void> {
    await this.years.seek(uri, analysis);
    await this.years.follows(uri);
  }

  /** A document that counted as closed is looked at again. */
  comeBack(document: vscode.TextDocument): void {
    this.left.delete(document.uri.toString());
    this.schedule(document, 0);
  }

  private leave(uri: vscode.Uri): void {
    const document = this.openDocument(uri);
    if (!document) return;
    this.left.add(uri.toString());
    this.forget(document);
  }

  private forget(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    clearTimeout(this.timers.get(key));
    this.timers.delete(key);
    this.entries.delete(key);
    this.treatments.forget(document.uri);
    this.years.forget(document.uri);
    this.closed.fire(document);
  }
}

/** A report that will be read as soon as the engine is there. */
const isWaiting = ({ recognition, analysis }: Entry): boolean => isRead(recognition) && analysis === null;

const NONE: readonly Correction[] = [];

const isOf = ({ version, language }: Entry, document: vscode.TextDocument): boolean =>
  version === document.version && language === document.languageId;

/** `last` is the analysis of the version before: what the two have in common is not made again. */
function analysisOf(
  document: vscode.TextDocument,
  { corrections, earlier, parts }: Pick<Entry, 'corrections' | 'earlier' | 'parts'>,
  last: Analysis | null | undefined,
): Analysis | null {
  const format = formatOfLanguage(document.languageId);
  const options = {
    ...(format !== undefined && { format }),
    ...(corrections.length > 0 && { corrections }),
    ...besideEarlier(earlier),
    ...(last && { earlier: last }),
  };
  const analysis = engineIfLoaded()?.analyze(document.getText(), options);
  return analysis === undefined ? null : remembering(heldAgainstParts(analysis, parts), earlier);
}
