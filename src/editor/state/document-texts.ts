import * as vscode from 'vscode';
import { words } from '../words/speech';
import { onDidCloseDocument } from './closed-documents';
import { documentOfText, isDocumentText, textOfDocument } from './document-scheme';
import { fileNameOf } from './file-name';
import { type DocumentReading, readDocument, type UnreadDocument } from './read-document';
import { REPORT_LANGUAGE } from './recognition';

/** Word writes a document in steps: so often, and so many milliseconds apart, it is read again before it counts as unreadable. */
const ATTEMPTS = 3;
const PAUSE = 300;
/** VS Code drops a document that no editor shows after three minutes. */
const KEPT = 120_000;

/**
 * The texts of Word documents, workbooks, PDF and OFD files. Each follows its file: it is read again when the file changes, when its
 * tab comes to the front, and when the window does (not every file system tells of changes). What cannot be read is shown as
 * that: the text of before, with its findings, would be taken for the document's.
 */
export class DocumentTexts implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly watchers = new Map<string, vscode.Disposable>();
  /** Readings of one document, one after the other: the last one asked for is the last one shown. */
  private readonly readings = new Map<string, Promise<DocumentReading | UnreadDocument>>();
  private readonly latest = new Map<string, DocumentReading | UnreadDocument>();
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

  async provideTextDocumentContent(text: vscode.Uri): Promise<string> {
    const read = await this.readAgain(text);
    return typeof read === 'string' ? noticeFor(text) : read.text;
  }

  /** Opens the text of a document as its file is now; null where that cannot be read. */
  async open(source: vscode.Uri): Promise<vscode.TextDocument | null> {
    const uri = textOfDocument(source);
    const kept = opened(uri);
    const document = kept ?? (await vscode.workspace.openTextDocument(uri));
    // What was read before may be of a file that has changed since, and that nobody has told of yet.
    const read = kept ? await this.readAgain(uri) : await this.readings.get(uri.toString());
    if (kept) this.changed.fire(uri);
    if (read === undefined || typeof read === 'string') {
      // A name like a report's gives a text the language of reports, and a notice would have findings.
      if (document.languageId !== 'plaintext') await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
      return null;
    }
    if (kept && !isShown(kept, read.text)) await nextChangeOf(kept);
    return vscode.languages.setTextDocumentLanguage(document, REPORT_LANGUAGE);
  }

  /**
   * What was read of the document whose text this is, where the text is that of the file as it was last read: only then places of
   * the one are places of the other.
   */
  readingOf(text: vscode.TextDocument): DocumentReading | UnreadDocument | null {
    const read = this.latest.get(text.uri.toString()) ?? null;
    return read === null || typeof read === 'string' || isShown(text, read.text) ? read : null;
  }

  /** Keeps the text of a document open though no editor shows it, until it is disposed of. */
  keep(text: vscode.Uri): vscode.Disposable {
    const again = () => void vscode.workspace.openTextDocument(text).then(undefined, () => undefined);
    const timer = setInterval(again, KEPT);
    const closed = vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      if (uri.toString() === text.toString()) setTimeout(() => opened(text) ?? again(), 0);
    });
    return vscode.Disposable.from(closed, { dispose: () => clearInterval(timer) });
  }

  /** Has the document read again. */
  ask(text: vscode.Uri): void {
    if (isDocumentText(text)) this.changed.fire(text);
  }

  /** Reads the document behind whatever reading of it is under way. */
  private readAgain(text: vscode.Uri): Promise<DocumentReading | UnreadDocument> {
    const key = text.toString();
    const before = this.readings.get(key) ?? Promise.resolve(null);
    const reading = before.then(() => this.read(documentOfText(text)));
    this.readings.set(key, reading);
    void reading.then((read) => this.readings.has(key) && this.latest.set(key, read));
    return reading;
  }

  private async read(source: vscode.Uri): Promise<DocumentReading | UnreadDocument> {
    let read: DocumentReading | UnreadDocument | null = null;
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      if (attempt > 1) await new Promise((resolve) => setTimeout(resolve, PAUSE));
      read = await Promise.resolve(vscode.workspace.fs.readFile(source)).then(
        // A reader that cannot even be loaded leaves the document unread, and that is said.
        (bytes) => readDocument(bytes, source.path, this.extension).catch(() => 'other' as const),
        () => null,
      );
      if (read !== null && read !== 'other') return read;
    }
    return read ?? 'other';
  }

  /** What is said in place of a report is no report: nobody may read that all agrees in it. */
  private async setLanguage(document: vscode.TextDocument): Promise<void> {
    if (!isDocumentText(document.uri)) return;
    const language = document.getText() === noticeFor(document.uri) ? 'plaintext' : REPORT_LANGUAGE;
    if (document.languageId !== language) await vscode.languages.setTextDocumentLanguage(document, language);
  }

  /** The folder is watched: Word and WPS put a new file in the place of the old one. */
  private watch(text: vscode.Uri): void {
    const key = text.toString();
    if (!isDocumentText(text) || this.watchers.has(key)) return;
    const source = documentOfText(text);
    const folder = new vscode.RelativePattern(vscode.Uri.joinPath(source, '..'), '*');
    const watcher = vscode.workspace.createFileSystemWatcher(folder);
    const again = (file: vscode.Uri) => {
      if (file.path === source.path) this.ask(text);
    };
    const events = [watcher.onDidChange(again), watcher.onDidCreate(again), watcher.onDidDelete(again)];
    this.watchers.set(key, vscode.Disposable.from(watcher, ...events));
  }

  /** Another language closes a document and opens it anew: that is seen in the next turn. */
  private leave(text: vscode.Uri): void {
    if (!isDocumentText(text)) return;
    setTimeout(() => {
      if (opened(text)) return;
      const key = text.toString();
      this.watchers.get(key)?.dispose();
      this.watchers.delete(key);
      this.readings.delete(key);
      this.latest.delete(key);
    }, 0);
  }
}

const opened = (uri: vscode.Uri): vscode.TextDocument | undefined =>
  vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());

const noticeFor = (text: vscode.Uri): string => words().documentUnread(fileNameOf(documentOfText(text)));

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
