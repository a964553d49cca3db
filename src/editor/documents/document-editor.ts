import * as vscode from 'vscode';
import type { Annotation } from '../../annotation/annotation';
import type { Analysis } from '../../core/model/analysis';
import type { Range } from '../../core/text/range';
import {
  type DocumentRequest,
  documentRequestSchema,
  type ToDocumentPage,
} from '../../panel/document/document-message';
import { PROTOCOL } from '../../panel/protocol';
import type { DocumentView, MarkView } from '../../views/document/document-view';
import { buildSnapshot } from '../../views/snapshot/build-snapshot';
import { viewWords } from '../../views/view-words';
import { applyEdits } from '../commands/apply-edits';
import type { MarkRequest } from '../marks/mark-request';
import { markTitle } from '../marks/mark-title';
import { standingsOf } from '../marks/standing';
import { PreviewFixes } from '../preview/preview-fixes';
import type { ActivePlace } from '../state/active-place';
import type { DocumentTexts } from '../state/document-texts';
import { fileNameOf } from '../state/file-name';
import { fixesOf } from '../state/fixes';
import { toOffset, toRange } from '../state/ranges';
import type { Services } from '../state/services';
import { language, setting } from '../state/settings';
import { words } from '../words/speech';
import type { DocumentWriter } from './document-writer';
import { opensByName } from './name-associations';

/** What all views of documents share. */
export interface DocumentTools {
  readonly services: Services;
  readonly texts: DocumentTexts;
  readonly writer: DocumentWriter;
}

/** What is asked for of a place of a document, by the command that does it. */
const COMMANDS = {
  confirm: 'gouji.confirmFigure',
  question: 'gouji.questionFigure',
  remark: 'gouji.addComment',
  figureIs: 'gouji.figureIs',
  openList: 'gouji.listIsOpen',
  scopesDiffer: 'gouji.scopesDiffer',
} as const;

/** One view of a document that is no text: its page, and the text behind it whose analysis it shows. Lives as long as its tab. */
export class DocumentEditor implements vscode.Disposable {
  private readonly subscriptions: vscode.Disposable[] = [];
  private readonly fixes: PreviewFixes;
  private isReady = false;
  private wanted: Range | null = null;
  /** Where somebody is in the text. */
  private at: Range = { start: 0, end: 0 };

  constructor(
    readonly panel: vscode.WebviewPanel,
    /** The address of the text that is read of the document. */
    readonly text: vscode.Uri,
    readonly source: vscode.Uri,
    private readonly tools: DocumentTools,
  ) {
    const { services, texts, writer } = tools;
    const { reports, marks } = services;
    const isOurs = (uri: vscode.Uri) => uri.toString() === text.toString();
    this.fixes = new PreviewFixes(() => this.push());
    this.subscriptions.push(
      this.fixes,
      texts.keep(text),
      panel.webview.onDidReceiveMessage((message: unknown) => this.receive(message)),
      panel.onDidChangeViewState(() => this.push()),
      reports.onDidRead(({ uri }) => isOurs(uri) && this.push()),
      reports.onDidClose(({ uri }) => isOurs(uri) && this.push()),
      marks.onDidChange((uri) => isOurs(uri) && this.push()),
      writer.onDidChange((uri) => isOurs(uri) && this.push()),
      vscode.workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('gouji') && this.push()),
    );
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  /** Brings a place of the text into sight, as soon as the page is there. */
  show(range: vscode.Range, preserveFocus = false): void {
    const analysis = this.report()?.analysis;
    if (!analysis) return;
    this.wanted = { start: toOffset(analysis, range.start), end: toOffset(analysis, range.end) };
    this.panel.reveal(undefined, preserveFocus);
    this.pushPlace();
  }

  /** Shows what is known by now. */
  refresh(): void {
    this.push();
  }

  /** Where somebody is, as in a text editor; null where the document is no report. */
  place(): ActivePlace | null {
    const report = this.report();
    if (!report) return null;
    const { start, end } = toRange(report.analysis, this.at);
    return { document: report.document, selection: new vscode.Selection(start, end) };
  }

  private document(): vscode.TextDocument | undefined {
    return vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === this.text.toString());
  }

  private report(): { readonly document: vscode.TextDocument; readonly analysis: Analysis } | null {
    const document = this.document();
    const analysis = document ? this.tools.services.reports.analysisOf(document) : null;
    return document && analysis ? { document, analysis } : null;
  }

  /** The whole of what is to be shown. A page that nobody sees is sent nothing until it is seen. */
  private push(): void {
    if (!this.isReady || !this.panel.visible) return;
    const report = this.report();
    const view = report && this.viewOf(report.document, report.analysis);
    // While the text of a file that changed is on its way, what is shown stays.
    if (view === 'later') return;
    this.send({
      protocol: PROTOCOL,
      type: 'document',
      uri: this.text.toString(),
      version: report?.document.version ?? 0,
      language: language(),
      shown: view ?? { notice: this.notice() },
    });
    if (report) this.fixes.seek(report.analysis, undefined);
    this.pushPlace();
  }

  private pushPlace(): void {
    if (!this.isReady || !this.panel.visible || !this.wanted) return;
    this.send({ protocol: PROTOCOL, type: 'place', start: this.wanted.start, end: this.wanted.end });
    this.wanted = null;
  }

  private notice(): string {
    const document = this.document();
    const w = viewWords(language());
    if (!document) return w.waiting;
    const read = this.tools.texts.readingOf(document);
    if (read === 'browser') return w.document.browser;
    return typeof read === 'string' ? w.document.unread(fileNameOf(this.source)) : w.waiting;
  }

  private viewOf(document: vscode.TextDocument, analysis: Analysis): DocumentView | 'later' | null {
    const { services, texts, writer } = this.tools;
    const read = texts.readingOf(document);
    if (read === null) return 'later';
    if (typeof read === 'string') return null;
    const snapshot = buildSnapshot(fileNameOf(this.source), analysis, language(), {
      fixesOf: (finding) => (read.kind === 'word' ? this.fixes.known(analysis, finding) : []),
      acceptedFor: (finding) => {
        const acceptance = services.marks.acceptanceOf(this.text, analysis, finding);
        return acceptance ? { by: acceptance.by, reason: acceptance.reason } : null;
      },
    });
    return {
      snapshot,
      text: analysis.text,
      layout: read.layout(),
      marks: this.marksOf(document, analysis),
      writing: read.kind !== 'word' ? null : setting('trackChanges', this.source) ? 'tracked' : 'atOnce',
      canUndo: writer.canUndo(this.text),
      offersDoubleClick: opensByName(this.source) === false,
    };
  }

  private marksOf(document: vscode.TextDocument, analysis: Analysis): readonly MarkView[] {
    return standingsOf(this.tools.services, document).flatMap(({ annotation, range, complaint }) => {
      const { id, mark, by, thread } = annotation;
      if (range === null || mark.kind === 'accepted') return [];
      const remarks = thread.map((one) => ({ by: one.by, text: one.text }));
      const { start, end } = range;
      return [{ id, kind: mark.kind, title: markTitle(annotation, analysis.form), by, remarks, complaint, start, end }];
    });
  }

  private send(message: ToDocumentPage): void {
    void this.panel.webview.postMessage(message);
  }

  private receive(message: unknown): void {
    const parsed = documentRequestSchema.safeParse(message);
    if (parsed.success) void this.act(parsed.data);
  }

  private async act(message: DocumentRequest): Promise<unknown> {
    switch (message.type) {
      case 'ready':
        this.isReady = true;
        return this.push();
      case 'at':
        if (this.document()?.version === message.version) this.at = { start: message.start, end: message.end };
        return undefined;
      case 'fix':
        return this.fix(message);
      case 'accept':
      case 'ignore':
      case 'withdraw':
        return vscode.commands.executeCommand(
          { accept: 'gouji.acceptFinding', ignore: 'gouji.ignoreFinding', withdraw: 'gouji.withdrawAcceptance' }[
            message.type
          ],
          this.text,
          message.version,
          message.finding,
        );
      case 'say':
        return this.say(message);
      case 'remove':
        return this.tools.services.marks.change(this.text, (all) => without(all, message.id));
      case 'tool':
        return this.use(message.tool);
    }
  }

  private async fix({ version, finding, fix }: DocumentRequest & { type: 'fix' }): Promise<unknown> {
    const report = this.report();
    if (report?.document.version !== version) return vscode.window.showWarningMessage(words().stale);
    const { analysis } = report;
    const chosen = analysis.findings[finding];
    const edits = chosen && fixesOf(analysis, chosen, undefined)[fix]?.edits;
    return edits && applyEdits({ uri: this.text, version, edits });
  }

  private async say({ what, version, start, end }: DocumentRequest & { type: 'say' }): Promise<unknown> {
    const request: MarkRequest = { uri: this.text, version, range: { start, end } };
    if (what !== 'remark') return vscode.commands.executeCommand(COMMANDS[what], request);
    const remark = await vscode.window.showInputBox({
      title: words().marks.comment,
      prompt: words().documents.remarkPrompt,
      ignoreFocusOut: true,
    });
    return remark?.trim() ? vscode.commands.executeCommand(COMMANDS.remark, { ...request, remark }) : undefined;
  }

  private use(tool: (DocumentRequest & { type: 'tool' })['tool']): unknown {
    switch (tool) {
      case 'panel':
        return vscode.commands.executeCommand('gouji.openPreview', this.text);
      case 'text':
        return vscode.commands.executeCommand('gouji.openDocumentText', this.source);
      case 'comment':
        return vscode.commands.executeCommand('gouji.commentDocument', this.source);
      case 'undo':
        return this.tools.writer.undo(this.text);
      case 'doubleClick':
        return vscode.workspace
          .getConfiguration('gouji')
          .update('openDocuments', true, vscode.ConfigurationTarget.Global);
    }
  }
}

const without = (all: readonly Annotation[], id: string): readonly Annotation[] => all.filter((one) => one.id !== id);
