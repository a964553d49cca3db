import * as vscode from 'vscode';
import { presentReport } from '../../messages/present-report';
import { printReport } from '../../messages/print-report';
import type { Reports } from '../reports';
import type { Services } from '../services';
import { language } from '../settings';

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
export function registerJsonDocuments({ reports }: Services): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const provider: vscode.TextDocumentContentProvider = {
    onDidChange: changed.event,
    async provideTextDocumentContent(uri) {
      const document = await openReport(reportUriOf(uri));
      return (document && printedReport(reports, document)) ?? 'null\n';
    },
  };
  const announce = ({ uri }: vscode.TextDocument): void => {
    const json = jsonUriOf(uri);
    if (vscode.workspace.textDocuments.some((one) => one.uri.toString() === json.toString())) changed.fire(json);
  };
  return vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(JSON_SCHEME, provider),
    reports.onDidRead(announce),
  );
}

/** After a reload the window shows the JSON before the report: then the report is opened behind it. */
async function openReport(uri: vscode.Uri): Promise<vscode.TextDocument | null> {
  const open = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
  if (open) return open;
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    return null;
  }
}
