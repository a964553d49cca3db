import * as vscode from 'vscode';
import type { Acceptance } from '../../annotation/acceptance';
import type { Analysis } from '../../core/model/analysis';
import { type PageMessage, pageMessageSchema } from '../../panel/page-message';
import { type HostMessage, PROTOCOL } from '../../panel/protocol';
import type { FindingView } from '../../views/snapshot';
import { buildSnapshot } from '../../views/snapshot/build-snapshot';
import { applyEdits } from '../commands/apply-edits';
import { activePlace, onDidChangeActivePlace } from '../state/active-place';
import { fixesOf } from '../state/fixes';
import { toOffset } from '../state/ranges';
import { formatOfLanguage } from '../state/recognition';
import type { Services } from '../state/services';
import { language } from '../state/settings';
import { showPlace } from '../state/show-place';
import { words } from '../words/speech';
import { copyReport, exportReport } from './export-report';
import { fillPage } from './fill-page';
import type { Highlighter } from './highlighter';
import { type IndicatorOfReport, overYearsOf } from './over-years';
import { PreviewFixes } from './preview-fixes';
import type { UnreadMarks } from './unread-marks';

export const VIEW_TYPE = 'gouji.preview';

/** What all panels share. */
export interface PreviewTools {
  readonly services: Services;
  readonly highlighter: Highlighter;
  readonly unread: UnreadMarks;
}

/** One panel and the report that it shows. Lives until the panel is closed. */
export class Preview implements vscode.Disposable {
  private readonly subscriptions: vscode.Disposable[] = [];
  private readonly fixes: PreviewFixes;
  private uri: vscode.Uri;
  private isReady = false;
  /** What somebody asked to see over the years, and whether the page has turned to it. */
  private asked: (IndicatorOfReport & { isShown: boolean }) | null = null;
  /** What the page was last sent: being looked at is no news. */
  private sent: Analysis | null = null;

  constructor(
    private readonly panel: vscode.WebviewPanel,
    report: vscode.Uri,
    private readonly tools: PreviewTools,
  ) {
    const { reports, marks } = tools.services;
    this.uri = report;
    this.fixes = new PreviewFixes(() => this.push());
    this.subscriptions.push(
      this.fixes,
      panel.webview.onDidReceiveMessage((message: unknown) => this.receive(message)),
      panel.onDidChangeViewState(() => this.push(false)),
      reports.onDidRead((document) => this.isShown(document) && this.push()),
      reports.onDidClose((document) => this.isShown(document) && this.push()),
      marks.onDidChange((changed) => changed.toString() === this.uri.toString() && this.push()),
      onDidChangeActivePlace(() => this.followActive()),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.pushCursor(textEditor)),
    );
    this.fill();
  }

  dispose(): void {
    this.tools.highlighter.clear();
    this.tools.unread.show(null);
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  show(report: vscode.Uri): void {
    if (report.toString() !== this.uri.toString()) {
      this.uri = report;
      this.panel.title = this.title();
      this.push();
    }
    this.panel.reveal(undefined, true);
  }

  /** Shows the report, and turns to a picture of one of its indicators over the years. */
  async showOverYears(asked: IndicatorOfReport): Promise<void> {
    this.asked = { ...asked, isShown: false };
    this.show(asked.uri);
    await this.pushOverYears();
  }

  /** Anew whenever the report is read: a picture of what it said before would be a wrong number. */
  private async pushOverYears(): Promise<void> {
    const { asked } = this;
    if (asked === null || !this.isReady || !this.panel.visible || asked.uri.toString() !== this.uri.toString()) return;
    const view = await overYearsOf(this.tools.services, asked);
    if (asked !== this.asked) return;
    this.send({ protocol: PROTOCOL, type: 'over-years', uri: asked.uri.toString(), view, isNew: !asked.isShown });
    asked.isShown = true;
  }

  private followActive(): void {
    const document = activePlace()?.document;
    if (document) this.follow(document);
  }

  /** Shows the report of the active editor, as the markdown preview does. */
  private follow(document: vscode.TextDocument): void {
    if (this.isShown(document) || !this.tools.services.reports.analysisOf(document)) return;
    this.uri = document.uri;
    this.panel.title = this.title();
    this.push();
  }

  private fill(): void {
    this.panel.title = this.title();
    fillPage(this.panel, this.tools.services.context.extensionUri, 'panel');
  }

  private title(): string {
    return words().previewTitle(this.name());
  }

  private name(): string {
    return this.uri.path.slice(this.uri.path.lastIndexOf('/') + 1);
  }

  private document(): vscode.TextDocument | undefined {
    return vscode.workspace.textDocuments.find((one) => this.isShown(one));
  }

  private isShown({ uri }: vscode.TextDocument): boolean {
    return uri.toString() === this.uri.toString();
  }

  private report(): { readonly document: vscode.TextDocument; readonly analysis: Analysis } | null {
    const document = this.document();
    const analysis = document ? this.tools.services.reports.analysisOf(document) : null;
    return document && analysis ? { document, analysis } : null;
  }

  /** The whole of what is to be shown. A panel that nobody sees is sent nothing until it is seen. */
  private push(always = true): void {
    if (!this.isReady || !this.panel.visible) return;
    const report = this.report();
    if (!always && report !== null && report.analysis === this.sent) return;
    this.sent = report?.analysis ?? null;
    this.send({
      protocol: PROTOCOL,
      type: 'snapshot',
      uri: this.uri.toString(),
      version: report?.document.version ?? 0,
      language: language(),
      snapshot: report && this.snapshot(report.analysis),
    });
    if (!report) return;
    void this.pushOverYears();
    this.fixes.seek(report.analysis, formatOfLanguage(report.document.languageId));
    const editor = vscode.window.visibleTextEditors.find(({ document }) => this.isShown(document));
    if (editor) this.pushCursor(editor);
  }

  private snapshot(analysis: Analysis) {
    const { marks } = this.tools.services;
    return buildSnapshot(this.name(), analysis, language(), {
      fixesOf: (finding) => this.fixes.known(analysis, finding),
      acceptedFor: (finding) => acceptanceView(marks.acceptanceOf(this.uri, analysis, finding)),
    });
  }

  private pushCursor({ document, selection }: vscode.TextEditor): void {
    if (!this.isReady || !this.panel.visible || !this.isShown(document)) return;
    const analysis = this.tools.services.reports.analysisOf(document);
    if (!analysis) return;
    const [start, end] = [toOffset(analysis, selection.start), toOffset(analysis, selection.end)];
    this.send({ protocol: PROTOCOL, type: 'cursor', version: document.version, start, end });
  }

  private send(message: HostMessage): void {
    void this.panel.webview.postMessage(message);
  }

  private receive(message: unknown): void {
    const parsed = pageMessageSchema.safeParse(message);
    if (parsed.success) void this.act(parsed.data);
  }

  private async act(message: PageMessage): Promise<void> {
    const { services, unread } = this.tools;
    switch (message.type) {
      case 'ready':
        this.isReady = true;
        return this.open();
      case 'reveal':
        return this.reveal(message);
      case 'fix':
        return this.fix(message);
      case 'withdraw':
        return vscode.commands.executeCommand('gouji.withdrawAcceptance', this.uri, message.version, message.finding);
      case 'openJson':
        return vscode.commands.executeCommand('gouji.openJson', this.uri);
      case 'export':
        return exportReport(services, this.uri, message.format);
      case 'copy':
        return copyReport(services, this.uri, message.format);
      case 'unread':
        return unread.show(message.shown ? this.uri.toString() : null);
    }
  }

  /** After a reload of the window the report itself may not be open: then it is opened behind the panel. */
  private async open(): Promise<void> {
    if (!this.document()) await vscode.workspace.openTextDocument(this.uri).then(undefined, () => undefined);
    this.push();
  }

  /** What refers to another version of the text than the present one is dropped. */
  private async reveal({ version, start, end, focus }: PageMessage & { type: 'reveal' }): Promise<void> {
    const document = this.document();
    if (document?.version !== version) return;
    const selection = new vscode.Range(document.positionAt(start), document.positionAt(end));
    const seen = vscode.window.visibleTextEditors.find((editor) => this.isShown(editor.document));
    const viewColumn = seen?.viewColumn ?? otherColumn(this.panel.viewColumn);
    await showPlace(document, { viewColumn, preserveFocus: !focus, selection });
    this.tools.highlighter.show(document.uri, { start, end });
  }

  private async fix({ version, finding, fix }: PageMessage & { type: 'fix' }): Promise<void> {
    const report = this.report();
    if (report?.document.version !== version) {
      void vscode.window.showWarningMessage(words().stale);
      return;
    }
    const { document, analysis } = report;
    const chosen = analysis.findings[finding];
    const edits = chosen && fixesOf(analysis, chosen, formatOfLanguage(document.languageId))[fix]?.edits;
    if (edits) await applyEdits({ uri: document.uri, version, edits });
  }
}

const acceptanceView = (acceptance: Acceptance | undefined): FindingView['accepted'] =>
  acceptance ? { by: acceptance.by, reason: acceptance.reason } : null;

const otherColumn = (own: vscode.ViewColumn | undefined): vscode.ViewColumn =>
  own === vscode.ViewColumn.One ? vscode.ViewColumn.Beside : vscode.ViewColumn.One;
