import * as vscode from 'vscode';
import type { Analysis } from '../../core/model/analysis';
import { toRange } from '../state/ranges';
import type { Services } from '../state/services';
import { words } from '../words/speech';
import { showCommentGutter } from './comment-gutter';
import { markTitle } from './mark-title';
import { commentsOf } from './remark-comment';
import { type MarkStanding, standingsOf } from './standing';

/** The controller's id: menus ask for it. */
export const CONTROLLER = 'gouji.marks';

/** A thread that is shown, and what it shows. */
interface Shown {
  readonly thread: vscode.CommentThread;
  print: string;
}

/**
 * Marks as VS Code's own comment threads, in every open report. A mark that has lost its place stands at the head of the
 * document and says so, until somebody places or deletes it. Labels that software made are no conversation.
 */
export class MarkThreads implements vscode.Disposable {
  readonly controller = vscode.comments.createCommentController(CONTROLLER, words().marks.controller);
  private readonly shown = new Map<string, Map<string, Shown>>();
  private readonly ids = new WeakMap<vscode.CommentThread, string>();
  private readonly subscriptions: vscode.Disposable[];

  constructor(private readonly services: Services) {
    const { reports, marks } = services;
    this.controller.options = { prompt: words().marks.prompt, placeHolder: words().marks.placeholder };
    this.subscriptions = [
      this.controller,
      showCommentGutter(services, this.controller),
      reports.onDidRead((document) => this.show(document)),
      reports.onDidClose(({ uri }) => this.clear(uri)),
      marks.onDidChange((uri) => this.showAgain(uri)),
    ];
    for (const document of reports.open()) this.show(document);
  }

  dispose(): void {
    for (const threads of this.shown.values()) for (const { thread } of threads.values()) thread.dispose();
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  /** The mark that a thread shows; undefined for one that is just being written. */
  markOf(thread: vscode.CommentThread): string | undefined {
    return this.ids.get(thread);
  }

  /** The threads of a report, by the ids of their marks. */
  threadsOf(report: vscode.Uri): ReadonlyMap<string, vscode.CommentThread> {
    const threads = this.shown.get(report.toString()) ?? new Map<string, Shown>();
    return new Map([...threads].map(([id, { thread }]) => [id, thread]));
  }

  /** Shows the threads of a document as its marks are now, for instance after a remark that was being edited was left. */
  show(document: vscode.TextDocument): void {
    const analysis = this.services.reports.analysisOf(document);
    if (!analysis) {
      this.clear(document.uri);
      return;
    }
    const key = document.uri.toString();
    const standings = standingsOf(this.services, document).filter(({ annotation }) => !annotation.bySoftware);
    const before = this.shown.get(key) ?? new Map<string, Shown>();
    const now = new Map(standings.map((one) => [one.annotation.id, this.draw(document, analysis, one, before)]));
    for (const [id, { thread }] of before) if (!now.has(id)) thread.dispose();
    this.shown.set(key, now);
  }

  private draw(
    document: vscode.TextDocument,
    analysis: Analysis,
    standing: MarkStanding,
    before: ReadonlyMap<string, Shown>,
  ): Shown {
    const { annotation, complaint } = standing;
    const range = standing.range ? toRange(analysis, standing.range) : HEAD;
    const print = JSON.stringify([range, annotation, complaint, words().marks.controller]);
    const known = before.get(annotation.id);
    if (known?.print === print || (known && isBeingEdited(known.thread))) return known;
    const title = markTitle(annotation, analysis.form);
    const thread = known?.thread ?? this.controller.createCommentThread(document.uri, range, [opening(title)]);
    if (!known) thread.collapsibleState = vscode.CommentThreadCollapsibleState.Collapsed;
    this.ids.set(thread, annotation.id);
    fill(thread, range, standing, title);
    if (!known) return { thread, print };
    known.print = print;
    return known;
  }

  private clear(report: vscode.Uri): void {
    const threads = this.shown.get(report.toString());
    this.shown.delete(report.toString());
    for (const { thread } of threads?.values() ?? []) thread.dispose();
  }

  private showAgain(report: vscode.Uri): void {
    const document = this.services.reports.openDocument(report);
    if (document) this.show(document);
  }
}

const HEAD = new vscode.Range(0, 0, 0, 0);

/** VS Code's list of comments can miss a thread that is empty when it is created. The remarks take its place at once. */
const opening = (title: string): vscode.Comment => ({
  body: title,
  author: { name: '' },
  mode: vscode.CommentMode.Preview,
});

const isBeingEdited = ({ comments }: vscode.CommentThread): boolean =>
  comments.some(({ mode }) => mode === vscode.CommentMode.Editing);

function fill(
  thread: vscode.CommentThread,
  range: vscode.Range,
  { annotation, complaint, range: place }: MarkStanding,
  title: string,
): void {
  const { resolved } = annotation;
  thread.range = range;
  thread.comments = commentsOf(thread, annotation, title);
  thread.label = complaint === null ? title : `${title} · ${complaint}`;
  thread.state = resolved ? vscode.CommentThreadState.Resolved : vscode.CommentThreadState.Unresolved;
  thread.contextValue = `${resolved ? 'resolved' : 'open'}${place === null ? ' lost' : ''}`;
  thread.canReply = true;
}
