import * as vscode from 'vscode';
import { activeReport, type Services } from '../state/services';
import { words } from '../words/speech';
import { registerExport } from './export-report';
import { highlighter } from './highlighter';
import { JsonDocuments } from './json-document';
import { registerJsonNavigation } from './json-navigation';
import { indicatorAtCursor, overYearsOf } from './over-years';
import { Preview, type PreviewTools, VIEW_TYPE } from './preview';
import { UnreadMarks } from './unread-marks';

/** The panel beside the text: its commands, its return after a reload of the window, the JSON and the exports. */
export function registerPreview(services: Services): vscode.Disposable {
  const tools: PreviewTools = { services, highlighter: highlighter(), unread: new UnreadMarks(services.reports) };
  const documents = new JsonDocuments(services.reports);
  let open: Preview | null = null;
  const take = (panel: vscode.WebviewPanel, report: vscode.Uri): void => {
    const preview = new Preview(panel, report, tools);
    open = preview;
    panel.onDidDispose(() => {
      preview.dispose();
      if (open === preview) open = null;
    });
  };
  const show = (viewColumn: vscode.ViewColumn, preserveFocus: boolean) => (uri?: unknown) => {
    const report = uri instanceof vscode.Uri ? uri : activeReport(services)?.editor.document.uri;
    if (!report) void vscode.window.showInformationMessage(words().noReportOpen);
    else if (open) open.show(report);
    else take(vscode.window.createWebviewPanel(VIEW_TYPE, '', { viewColumn, preserveFocus }, PANEL), report);
  };
  const showOverYears = async (): Promise<void> => {
    const asked = indicatorAtCursor(services);
    if (asked === null || (await overYearsOf(services, asked)) === null) {
      void vscode.window.showInformationMessage(words().noIndicatorHere);
      return;
    }
    show(vscode.ViewColumn.Beside, true)(asked.uri);
    await open?.showOverYears(asked);
  };
  return vscode.Disposable.from(
    tools.highlighter,
    tools.unread,
    vscode.commands.registerCommand('gouji.openPreview', show(vscode.ViewColumn.Beside, true)),
    vscode.commands.registerCommand('gouji.showOverYears', showOverYears),
    vscode.window.registerWebviewPanelSerializer(VIEW_TYPE, {
      async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown) {
        const uri = reportOf(state);
        if (uri) take(panel, uri);
        else panel.dispose();
      },
    }),
    documents,
    registerJsonNavigation(services, documents),
    registerExport(services),
  );
}

const PANEL: vscode.WebviewPanelOptions = { enableFindWidget: true };

/** The address that the page kept. */
function reportOf(state: unknown): vscode.Uri | null {
  const uri = typeof state === 'object' && state !== null ? (state as { uri?: unknown }).uri : undefined;
  return typeof uri === 'string' ? vscode.Uri.parse(uri) : null;
}
