import * as vscode from 'vscode';
import { words } from '../words/speech';
import { onDidCloseDocument } from './closed-documents';
import { fileNameOf } from './file-name';
import { loadPart } from './load-part';
import { REPORT_LANGUAGE } from './recognition';

/** `gouji-word:<path>.txt?<address of the document>` */
export const WORD_SCHEME = 'gouji-word';

export const viewOf = (source: vscode.Uri): vscode.Uri =>
  vscode.Uri.from({ scheme: WORD_SCHEME, path: `${source.path}.txt`, query: source.toString() });

const sourceOf = ({ query }: vscode.Uri): vscode.Uri => vscode.Uri.parse(query, true);

/** Word writes a document in steps: so often, and so many milliseconds apart, it is read again before it counts as unreadable. */
const ATTEMPTS = 3;
const PAUSE = 300;

/**
 * The texts of Word documents. Each follows its file: it is read again when the file changes, when its tab comes to the front, and
 * when the window does (not every file system tells of changes). What cannot be read is shown as that: the text of before, with
 * its findings, would be taken for the document's.
 */
export class WordViews implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly watchers = new Map<string, vscode.Disposable>();
  /** Readings of one document, one after the other: the last one asked for is the last one shown. Null for one that failed. */
  private readonly readings = new Map<string, Promise<string | null>>();
  private readonly subscriptions: vscode.Disposable[];

  readonly onDidChange = this.changed.event;

  constructor(private readonly extension: vscode.Uri) {
    this.subscriptions = [
      this.changed,
      vscode.workspace.onDidOpenTextDocument(({ uri }) => this.watch(uri)),
      onDidCloseDocument(({ uri }) => this.leave(uri)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => void this.setLanguage(document)),
      vscode.window.onDidChangeVisibleTextEditors((editors) => {
        for (const { document } of editors) this.ask(document.uri);
      }),
      vscode.window.onDidChangeWindowState(({ focused }) => {
        if (focused) for (const { uri } of vscode.workspace.textDocuments) this.ask(uri);
      }),
    ];
    for (const { uri } of vscode.workspace.textDocuments) this.watch(uri);
  }

  dispose(): void {
    vscode.Disposable.from(...this.watchers.values(), ...this.subscriptions).dispose();
  }

  async provideTextDocumentContent(view: vscode.Uri): Promise<string> {
    return (await this.readAgain(view)) ?? noticeFor(view);
  }

  /** Opens the text of a document as its file is now; null where that cannot be read. */
  async open(source: vscode.Uri): Promise<vscode.TextDocument | null> {
    const view = viewOf(source);
    const isKept = (document: vscode.TextDocument) => document.uri.toString() === view.toString();
    const kept = vscode.workspace.textDocuments.find(isKept);
    const document = kept ?? (await vscode.workspace.openTextDocument(view));
    // What was read before may be of a file that has changed since, and that nobody has told of yet.
    const text = kept ? await this.readAgain(view) : await this.readings.get(view.toString());
    if (kept) this.changed.fire(view);
    if (typeof text !== 'string') return null;
    if (kept && !isShown(kept, text)) await nextChangeOf(kept);
    return document;
  }

  /** Reads the document behind whatever reading of it is under way. */
  private readAgain(view: vscode.Uri): Promise<string | null> {
    const key = view.toString();
    const before = this.readings.get(key) ?? Promise.resolve(null);
    const reading = before.then(() => this.read(sourceOf(view)));
    this.readings.set(key, reading);
    return reading;
  }

  private async read(source: vscode.Uri): Promise<string | null> {
    const { readWord } = await loadPart(this.extension, 'word');
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      if (attempt > 1) await new Promise((resolve) => setTimeout(resolve, PAUSE));
      const read = await Promise.resolve(vscode.workspace.fs.readFile(source)).then(readWord, () => null);
      if (read !== null && 'text' in read) return read.text;
    }
    return null;
  }

  /** What is said in place of a report is no report: nobody may read that all agrees in it. */
  private async setLanguage(document: vscode.TextDocument): Promise<void> {
    if (document.uri.scheme !== WORD_SCHEME) return;
    const language = document.getText() === noticeFor(document.uri) ? 'plaintext' : REPORT_LANGUAGE;
    if (document.languageId !== language) await vscode.languages.setTextDocumentLanguage(document, language);
  }

  private ask(view: vscode.Uri): void {
    if (view.scheme === WORD_SCHEME) this.changed.fire(view);
  }

  /** The folder is watched: Word and WPS put a new file in the place of the old one. */
  private watch(view: vscode.Uri): void {
    const key = view.toString();
    if (view.scheme !== WORD_SCHEME || this.watchers.has(key)) return;
    const source = sourceOf(view);
    const folder = new vscode.RelativePattern(vscode.Uri.joinPath(source, '..'), '*');
    const watcher = vscode.workspace.createFileSystemWatcher(folder);
    const again = (file: vscode.Uri) => {
      if (file.path === source.path) this.ask(view);
    };
    const events = [watcher.onDidChange(again), watcher.onDidCreate(again), watcher.onDidDelete(again)];
    this.watchers.set(key, vscode.Disposable.from(watcher, ...events));
  }

  private leave(view: vscode.Uri): void {
    const key = view.toString();
    this.watchers.get(key)?.dispose();
    this.watchers.delete(key);
    this.readings.delete(key);
  }
}

const noticeFor = (view: vscode.Uri): string => words().wordUnread(fileNameOf(sourceOf(view)));

const withPlainEnds = (text: string): string => text.replace(/\r\n?/g, '\n');

const isShown = (document: vscode.TextDocument, text: string): boolean =>
  withPlainEnds(document.getText()) === withPlainEnds(text);

const nextChangeOf = (document: vscode.TextDocument): Promise<void> =>
  new Promise((resolve) => {
    const subscription = vscode.workspace.onDidChangeTextDocument((change) => {
      if (change.document !== document) return;
      subscription.dispose();
      resolve();
    });
  });
