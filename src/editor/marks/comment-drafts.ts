import * as vscode from 'vscode';
import type { Range } from '../../core/text/range';
import { onDidCloseDocument } from '../state/closed-documents';
import { setting } from '../state/settings';
import { words } from '../words/speech';
import { followEdit } from './follow-edit';
import type { RemarkComment } from './remark-comment';

/** A comment that is being written, and the words that it is about. */
interface Draft {
  readonly thread: vscode.CommentThread;
  readonly document: vscode.TextDocument;
  readonly words: string;
  range: Range;
}

/**
 * Comments that are being written. Each is a thread of one remark in its edit box: VS Code puts the keyboard into such a box when
 * its thread opens, and into no other box that an extension makes. What is typed before that must not reach the report, where
 * figures are often selected: the keyboard leaves the text first.
 */
export class CommentDrafts implements vscode.Disposable {
  private readonly drafts = new Map<vscode.Comment, Draft>();
  private readonly subscriptions: vscode.Disposable[];

  constructor(private readonly controller: vscode.CommentController) {
    this.subscriptions = [
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => this.follow(document, contentChanges)),
      onDidCloseDocument((document) => this.endAll((draft) => draft.document === document)),
    ];
  }

  dispose(): void {
    this.endAll(() => true);
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  /** Opens an empty edit box at a place, with the keyboard in it. */
  async begin(document: vscode.TextDocument, range: Range): Promise<void> {
    await vscode.commands.executeCommand('workbench.action.focusStatusBar');
    const place = new vscode.Range(document.positionAt(range.start), document.positionAt(range.end));
    const thread = this.controller.createCommentThread(document.uri, place, []);
    const comment: RemarkComment = {
      body: '',
      author: { name: setting('author') },
      mode: vscode.CommentMode.Editing,
      contextValue: 'draft',
      remark: null,
      thread,
    };
    thread.comments = [comment];
    thread.canReply = false;
    thread.label = words().marks.comment;
    thread.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded;
    this.drafts.set(comment, { thread, document, words: document.getText(place), range });
  }

  /** Where the words are now that a comment is being written about; undefined for one that was written already. */
  placeOf(comment: vscode.Comment): { readonly document: vscode.TextDocument; readonly range: Range } | undefined {
    return this.drafts.get(comment);
  }

  /** The keyboard goes back to the text, with nothing selected that the next key would replace. */
  async end(comment: vscode.Comment): Promise<void> {
    const draft = this.drafts.get(comment);
    if (!draft) return;
    this.close(comment, draft);
    const { document, range } = draft;
    const end = document.positionAt(range.end);
    await vscode.window.showTextDocument(document, { selection: new vscode.Range(end, end) });
  }

  /** Ends the comment of a thread that is to be deleted. */
  endOf(thread: vscode.CommentThread): Promise<void> {
    const [comment] = thread.comments;
    return comment ? this.end(comment) : Promise.resolve();
  }

  private endAll(isMeant: (draft: Draft) => boolean): void {
    for (const [comment, draft] of this.drafts) if (isMeant(draft)) this.close(comment, draft);
  }

  private close(comment: vscode.Comment, { thread }: Draft): void {
    this.drafts.delete(comment);
    thread.dispose();
  }

  /** Where the words themselves are changed, the comment stays at the place that they had. */
  private follow(document: vscode.TextDocument, changes: readonly vscode.TextDocumentContentChangeEvent[]): void {
    for (const draft of this.drafts.values()) {
      if (draft.document !== document) continue;
      for (const change of changes) draft.range = followEdit(draft.range, change, draft.words)?.range ?? draft.range;
    }
  }
}
