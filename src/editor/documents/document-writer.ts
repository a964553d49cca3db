import * as vscode from 'vscode';
import type { ChangeAuthor } from '../../documents/word/change-markup';
import { commentLines } from '../../views/comments/comment-lines';
import type { EditRequest } from '../commands/apply-edits';
import { shownFindings } from '../state/diagnostics';
import { documentOfText, textOfDocument } from '../state/document-scheme';
import type { DocumentTexts } from '../state/document-texts';
import { fileNameOf } from '../state/file-name';
import { fixesOf } from '../state/fixes';
import { loadPart } from '../state/load-part';
import type { DocumentReading } from '../state/read-document';
import type { Services } from '../state/services';
import { language, setting } from '../state/settings';
import { words } from '../words/speech';
import type { Unwritten } from './document-words-zh';
import { replaceDocument } from './replace-document';
import { WrittenSteps } from './written-steps';

/** Tracked changes and comments are by this name. */
const AUTHOR = '勾稽';

/**
 * Writes into the documents whose texts are shown: fixes, and findings as comments. Nothing is written into a file that is not the
 * one that was read, or that another program has open; and what was written can be undone as long as the file is as it was left.
 */
export class DocumentWriter implements vscode.Disposable {
  private readonly steps = new WrittenSteps();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();

  /** Fires with the text of a document that can be undone by now, or no longer. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly services: Services,
    private readonly texts: DocumentTexts,
  ) {}

  dispose(): void {
    this.changed.dispose();
  }

  canUndo(text: vscode.Uri): boolean {
    return this.steps.last(text.toString()) !== undefined;
  }

  /** Makes edits of a text in its document. False where nothing was written; why, was said. */
  async write({ uri, version, edits }: EditRequest): Promise<boolean> {
    const found = await this.toWrite(uri, version);
    if (typeof found === 'string') return this.refuse(uri, found);
    const isTracked = setting('trackChanges', documentOfText(uri));
    const { wordDraft } = await loadPart(this.services.context.extensionUri, 'word');
    const draft = wordDraft(found.bytes, found.text, isTracked ? author() : null, found.word);
    const refused = draft.edit(edits);
    if (refused !== null) return this.refuse(uri, refused);
    const made = draft.bytes();
    if (!(made instanceof Uint8Array)) return this.refuse(uri, made.refused);
    if (!(await this.put(uri, found.bytes, made))) return false;
    this.tell(uri, words().documents.written(nameOf(uri), isTracked));
    return true;
  }

  /** Writes what is found as comments into the document itself or, where one is named, into a copy of it. */
  async comment(uri: vscode.Uri, copy: vscode.Uri | null): Promise<boolean> {
    const found = await this.toWrite(uri);
    if (typeof found === 'string') return this.refuse(uri, found);
    if (copy !== null && copy.path === documentOfText(uri).path) return this.refuse(uri, 'not-a-copy');
    const comments = this.commentsOn(uri);
    if (comments === null) return this.refuse(uri, 'changed');
    const { writeComments } = await loadPart(this.services.context.extensionUri, 'word');
    const made = writeComments(found.bytes, found.text, comments, author());
    if (!(made instanceof Uint8Array)) return this.refuse(uri, made.refused);
    if (copy === null) {
      if (!(await this.put(uri, found.bytes, made))) return false;
      this.tell(uri, words().documents.commented(nameOf(uri), comments.length));
      return true;
    }
    const failed = await Promise.resolve(vscode.workspace.fs.writeFile(copy, made)).then(() => null, String);
    if (failed !== null) return this.refuse(textOfDocument(copy), 'failed', failed);
    void vscode.window.showInformationMessage(words().documents.commented(fileNameOf(copy), comments.length));
    return true;
  }

  /** Puts back the file as it was before the last thing that was written. */
  async undo(uri: vscode.Uri): Promise<boolean> {
    const step = this.steps.last(uri.toString());
    const w = words().documents;
    if (!step) {
      void vscode.window.showInformationMessage(w.nothingToUndo);
      return false;
    }
    const failed = await replaceDocument(documentOfText(uri), step.after, step.before);
    if (failed !== null && failed.why !== 'changed') return this.refuse(uri, failed.why, failed.detail);
    // A file that was changed since will not be what it was again.
    this.steps.remove(step);
    this.texts.ask(uri);
    this.changed.fire(uri);
    if (failed === null) void vscode.window.showInformationMessage(w.undone(nameOf(uri)));
    else void vscode.window.showWarningMessage(w.undoChanged(nameOf(uri)));
    return failed === null;
  }

  /** What was read of a document, if that is what its text still says. */
  private async toWrite(uri: vscode.Uri, version?: number): Promise<DocumentReading | Unwritten> {
    const document = this.services.reports.openDocument(uri);
    const read = document ? this.texts.readingOf(document) : null;
    if (!document || read === null || typeof read === 'string') return 'changed';
    if (version !== undefined && document.version !== version) return 'changed';
    return read.kind === 'word' ? read : 'not-word';
  }

  private commentsOn(uri: vscode.Uri) {
    const document = this.services.reports.openDocument(uri);
    const analysis = document ? this.services.reports.analysisOf(document) : null;
    if (!analysis) return null;
    return shownFindings(this.services, uri, analysis).map(({ finding }) => ({
      start: finding.start,
      end: finding.end,
      lines: commentLines(analysis, finding, fixesOf(analysis, finding, undefined), language()),
    }));
  }

  private async put(uri: vscode.Uri, before: Uint8Array, after: Uint8Array): Promise<boolean> {
    const failed = await replaceDocument(documentOfText(uri), before, after);
    // Whatever happened, the text is that of the file as it is now.
    this.texts.ask(uri);
    if (failed !== null) return this.refuse(uri, failed.why, failed.detail);
    this.steps.add(uri.toString(), { before, after });
    this.changed.fire(uri);
    return true;
  }

  private refuse(uri: vscode.Uri, why: Unwritten, detail = ''): false {
    if (why === 'changed') this.texts.ask(uri);
    void vscode.window.showWarningMessage(words().documents.unwritten[why](nameOf(uri), detail));
    return false;
  }

  private tell(uri: vscode.Uri, said: string): void {
    const { undo } = words().documents;
    void vscode.window.showInformationMessage(said, undo).then((chosen) => {
      if (chosen === undo) void this.undo(uri);
    });
  }
}

const nameOf = (text: vscode.Uri): string => fileNameOf(documentOfText(text));

const author = (): ChangeAuthor => ({ author: AUTHOR, date: new Date().toISOString().replace(/\.\d+Z$/, 'Z') });
