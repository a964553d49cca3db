import * as vscode from 'vscode';
import type { Annotation, Remark } from '../../annotation/annotation';
import { withoutRemark, withRemark, withRemarkText, withResolved } from '../../annotation/edits';
import { targetAt } from '../../annotation/quote';
import type { Range } from '../../core/text/range';
import { analysisIndex } from '../state/analysis-index';
import { isDocumentText } from '../state/document-scheme';
import { activeReport, type Services } from '../state/services';
import { words } from '../words/speech';
import { authorName } from './author';
import { CommentDrafts } from './comment-drafts';
import { makeMark } from './make-mark';
import { figureIn, isRequest, markPlace } from './mark-request';
import { MarkThreads } from './mark-threads';
import { commentText, type RemarkComment } from './remark-comment';

/** Threads of marks, and what their menus do. */
export function registerThreads(services: Services): vscode.Disposable {
  const threads = new MarkThreads(services);
  const drafts = new CommentDrafts(threads.controller);
  const commands: Readonly<Record<string, (...args: never[]) => unknown>> = {
    addComment: (given?: unknown) => addComment(services, drafts, given),
    createThread: (reply: vscode.CommentReply) => create(services, reply),
    replyToThread: (reply: vscode.CommentReply) => answer(services, threads, reply),
    resolveThread: (thread: vscode.CommentThread) => resolve(services, threads, thread, true),
    reopenThread: (thread: vscode.CommentThread) => resolve(services, threads, thread, false),
    deleteThread: (thread: vscode.CommentThread, sure?: unknown) =>
      remove(services, threads, drafts, thread, sure === true),
    placeThread: (thread: vscode.CommentThread) => place(services, threads, thread),
    editRemark: (comment: RemarkComment) => setMode(comment, vscode.CommentMode.Editing),
    cancelRemark: (comment: RemarkComment) => leave(threads, drafts, comment),
    saveRemark: (comment: RemarkComment) => save(services, threads, drafts, comment),
    deleteRemark: (comment: RemarkComment) => removeRemark(services, threads, comment),
    /** Not contributed: what the tests look at. */
    threadsOf: (report: vscode.Uri) => [...threads.threadsOf(report).values()],
  };
  return vscode.Disposable.from(
    drafts,
    threads,
    ...Object.entries(commands).map(([name, run]) =>
      vscode.commands.registerCommand(`gouji.${name}`, (...args: unknown[]) => run(...(args as never[]))),
    ),
  );
}

const now = (): string => new Date().toISOString();

/** At the selection, or at the figure, finding or line of the cursor; with a text given, at once. */
async function addComment(services: Services, drafts: CommentDrafts, given: unknown): Promise<void> {
  const at = markPlace(services, given);
  if (!at) return;
  const { document, analysis, request } = at;
  const finding = analysisIndex(analysis).findingsAt(at.range.start)[0];
  const isCursor = at.range.start === at.range.end;
  const range = isCursor ? (figureIn(analysis, at.range) ?? finding ?? wordsOf(document, at.range)) : at.range;
  if (range === null) return void vscode.window.showInformationMessage(words().marks.emptyLine);
  if (isRequest(given) && request.remark) {
    await makeMark(services, document, { mark: { kind: 'comment' }, range, remark: request.remark });
    return;
  }
  if (isDocumentText(document.uri) && !vscode.window.visibleTextEditors.some((one) => one.document === document)) {
    // There is no editor beside whose text a box could stand.
    const { comment: title } = words().marks;
    const remark = await vscode.window.showInputBox({ title, prompt: words().documents.remarkPrompt });
    if (remark?.trim()) await makeMark(services, document, { mark: { kind: 'comment' }, range, remark });
    return;
  }
  await drafts.begin(document, range);
}

/** The words of the lines that a range touches, without the blanks around them; null where there are none. */
function wordsOf(document: vscode.TextDocument, { start, end }: Range): Range | null {
  const first = document.lineAt(document.positionAt(start).line);
  const last = document.lineAt(document.positionAt(end).line);
  const text = document.getText(new vscode.Range(first.range.start, last.range.end));
  const from = document.offsetAt(first.range.start) + text.length - text.trimStart().length;
  const to = from + text.trim().length;
  return to > from ? { start: from, end: to } : null;
}

/** VS Code's own "+" gives whole lines: then their words are meant. */
async function create(services: Services, { thread, text }: vscode.CommentReply): Promise<void> {
  const document = documentOf(thread.uri);
  const given = thread.range;
  if (!document || !given || text.trim() === '') return;
  const range = { start: document.offsetAt(given.start), end: document.offsetAt(given.end) };
  const exact = document.getText(given).trim() === '' ? wordsOf(document, range) : range;
  if (exact === null) return void vscode.window.showInformationMessage(words().marks.emptyLine);
  await makeMark(services, document, { mark: { kind: 'comment' }, range: exact, remark: text });
  thread.dispose();
}

async function answer(services: Services, threads: MarkThreads, { thread, text }: vscode.CommentReply): Promise<void> {
  if (text.trim() === '') return;
  const remark = { text: text.trim(), by: await authorName(), at: now() };
  await edit(services, threads, thread, (one) => withRemark(one, remark));
}

const resolve = (services: Services, threads: MarkThreads, thread: vscode.CommentThread, resolved: boolean) =>
  edit(services, threads, thread, (one) => withResolved(one, resolved, now()));

/** Asks where others have said something. */
async function remove(
  services: Services,
  threads: MarkThreads,
  drafts: CommentDrafts,
  thread: vscode.CommentThread,
  isSure: boolean,
): Promise<void> {
  const id = threads.markOf(thread);
  const known = services.marks.annotationsOf(thread.uri).find((one) => one.id === id);
  if (!known) return drafts.endOf(thread);
  const w = words().marks;
  const count = known.thread.length;
  if (!isSure && count > 1) {
    const wish = await vscode.window.showWarningMessage(w.deleteAsk(count), { modal: true }, w.delete);
    if (wish !== w.delete) return;
  }
  await services.marks.change(thread.uri, (all) => all.filter((one) => one.id !== id));
}

/** A mark that lost its place is put where the selection is. */
async function place(services: Services, threads: MarkThreads, thread: vscode.CommentThread): Promise<void> {
  const report = activeReport(services);
  const selection = report?.editor.selection;
  if (!report || !selection || selection.isEmpty || report.editor.document.uri.toString() !== thread.uri.toString())
    return void vscode.window.showInformationMessage(words().marks.noSelection);
  const { document } = report.editor;
  const range = { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
  const target = targetAt(document.getText(), range);
  await edit(services, threads, thread, (one) => ({ ...one, target, modified: now() }));
}

async function setMode(comment: RemarkComment, mode: vscode.CommentMode): Promise<void> {
  const { thread } = comment;
  thread.comments = thread.comments.map((one) => (one === comment ? Object.assign(one, { mode }) : one));
}

async function leave(threads: MarkThreads, drafts: CommentDrafts, comment: RemarkComment): Promise<void> {
  if (drafts.placeOf(comment)) return drafts.end(comment);
  const { thread, remark } = comment;
  if (remark) comment.body = remark.text;
  setMode(comment, vscode.CommentMode.Preview);
  const document = documentOf(thread.uri);
  if (document) threads.show(document);
}

async function save(
  services: Services,
  threads: MarkThreads,
  drafts: CommentDrafts,
  comment: RemarkComment,
): Promise<void> {
  const text = commentText(comment).trim();
  const { thread, remark } = comment;
  if (text === '') return;
  if (drafts.placeOf(comment)) return saveDraft(services, drafts, comment, text);
  if (!remark) return;
  setMode(comment, vscode.CommentMode.Preview);
  await edit(services, threads, thread, (one) => {
    const same = sameRemark(one, remark);
    return same ? withRemarkText(one, same, text, now()) : one;
  });
}

/** The name is asked for first: the box stays until there is a mark in its place. */
async function saveDraft(
  services: Services,
  drafts: CommentDrafts,
  comment: RemarkComment,
  remark: string,
): Promise<void> {
  await authorName();
  const draft = drafts.placeOf(comment);
  if (!draft) return;
  await makeMark(services, draft.document, { mark: { kind: 'comment' }, range: draft.range, remark });
  await drafts.end(comment);
}

/** With its last remark a comment goes as a whole; other marks stay without one. */
async function removeRemark(
  services: Services,
  threads: MarkThreads,
  { thread, remark }: RemarkComment,
): Promise<void> {
  if (!remark) return;
  await edit(services, threads, thread, (one) => {
    const same = sameRemark(one, remark);
    if (!same) return one;
    const rest = withoutRemark(one, same, now());
    return rest.thread.length === 0 && one.mark.kind === 'comment' ? null : rest;
  });
}

/** The side file may have been read again since the remark was shown. */
const sameRemark = ({ thread }: Annotation, { text, by, at }: Remark): Remark | undefined =>
  thread.find((one) => one.text === text && one.by === by && one.at === at);

/** Changes the mark of a thread; null takes it away. */
async function edit(
  { marks }: Services,
  threads: MarkThreads,
  thread: vscode.CommentThread,
  change: (annotation: Annotation) => Annotation | null,
): Promise<void> {
  const id = threads.markOf(thread);
  await marks.change(thread.uri, (all) => all.flatMap((one) => (one.id === id ? (change(one) ?? []) : one)));
}

const documentOf = (uri: vscode.Uri): vscode.TextDocument | undefined =>
  vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
