import * as vscode from 'vscode';
import { presentReport } from '../../contract/present-report';
import { printReport } from '../../contract/print-report';
import type { Reports } from '../state/reports';
import { language } from '../state/settings';

/** Read-only documents that hold what was read of a report: `gouji-json:/<name>.gouji-report.json?<address of the report>`. */
export const JSON_SCHEME = 'gouji-json';
/** The schema of the package hangs on it. */
const SUFFIX = '.gouji-report.json';

export function jsonUriOf(report: vscode.Uri): vscode.Uri {
  const name = report.path.slice(report.path.lastIndexOf('/') + 1);
  return vscode.Uri.from({ scheme: JSON_SCHEME, path: `/${name}${SUFFIX}`, query: report.toString() });
}

export const reportUriOf = (json: vscode.Uri): vscode.Uri => vscode.Uri.parse(json.query, true);

/** What `gouji parse` prints of a report when it is run in the folder of the workspace; null if the document is no report. */
export function printedReport(reports: Reports, document: vscode.TextDocument): string | null {
  const analysis = reports.analysisOf(document);
  if (!analysis) return null;
  const path = vscode.workspace.asRelativePath(document.uri, false);
  return printReport(presentReport(path, analysis, language()));
}

/** Prints the reports, and prints them again when they were read again. */
export class JsonDocuments implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly subscriptions: vscode.Disposable;

  constructor(private readonly reports: Reports) {
    const provider: vscode.TextDocumentContentProvider = {
      onDidChange: this.changed.event,
      provideTextDocumentContent: async (uri) => {
        const document = await openReport(reportUriOf(uri));
        return (document && printedReport(this.reports, document)) ?? 'null\n';
      },
    };
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      vscode.workspace.registerTextDocumentContentProvider(JSON_SCHEME, provider),
      reports.onDidRead(({ uri }) => {
        const json = jsonUriOf(uri);
        if (documentOf(json)) this.changed.fire(json);
      }),
    );
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  /** The JSON of the report as it is now: one that was open already may still hold what it was. */
  async open(report: vscode.TextDocument): Promise<vscode.TextDocument> {
    const json = await vscode.workspace.openTextDocument(jsonUriOf(report.uri));
    if (json.getText() === printedReport(this.reports, report)) return json;
    const isNew = new Promise<void>((resolve) => {
      const changes = vscode.workspace.onDidChangeTextDocument(({ document }) => document === json && done());
      const limit = setTimeout(() => done(), LONGEST_WAIT);
      const done = (): void => {
        clearTimeout(limit);
        changes.dispose();
        resolve();
      };
    });
    this.changed.fire(json.uri);
    await isNew;
    return json;
  }
}

/** Milliseconds. */
const LONGEST_WAIT = 1000;

const documentOf = (uri: vscode.Uri): vscode.TextDocument | undefined =>
  vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());

/** After a reload the window shows the JSON before the report: then the report is opened behind it. */
async function openReport(uri: vscode.Uri): Promise<vscode.TextDocument | null> {
  const open = documentOf(uri);
  if (open) return open;
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    return null;
  }
}
