import * as vscode from 'vscode';
import type { Analysis, Finding } from '../core/report/analysis';
import { sideFileOf } from './accepted';
import { shownFindings } from './diagnostics';
import { toOffset } from './ranges';
import { activeReport, type Services, words } from './services';

interface Target {
  readonly document: vscode.TextDocument;
  readonly analysis: Analysis;
  readonly finding: Finding;
}

/** "Accept with a reason" and "ignore": from a quick fix, with its arguments, or for the finding at the cursor. */
export function registerAcceptCommands(services: Services): vscode.Disposable {
  const register = (command: string, ask: () => PromiseLike<string | undefined>) =>
    vscode.commands.registerCommand(
      command,
      async (uri?: unknown, version?: unknown, index?: unknown, given?: unknown) => {
        const target = uri instanceof vscode.Uri ? targetOf(services, uri, version, index) : targetAtCursor(services);
        if (!target) return;
        const reason = typeof given === 'string' ? given : await ask();
        if (reason !== undefined) await accept(services, target, reason);
      },
    );
  return vscode.Disposable.from(
    register('gouji.acceptFinding', askReason),
    register('gouji.ignoreFinding', async () => ''),
    vscode.commands.registerCommand('gouji.openAccepted', () => openAccepted(services)),
  );
}

function targetOf({ reports }: Services, uri: vscode.Uri, version: unknown, index: unknown): Target | null {
  const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
  const analysis = document && document.version === version ? reports.analysisOf(document) : null;
  const finding = analysis?.findings[Number(index)];
  if (document && analysis && finding) return { document, analysis, finding };
  void vscode.window.showWarningMessage(words().stale);
  return null;
}

function targetAtCursor(services: Services): Target | null {
  const report = activeReport(services);
  const document = report?.editor.document;
  if (!report || !document) return null;
  const offset = toOffset(report.analysis, report.editor.selection.active);
  const here = shownFindings(services, document.uri, report.analysis).find(
    ({ finding }) => finding.start <= offset && offset <= finding.end,
  );
  if (here) return { document, analysis: report.analysis, finding: here.finding };
  void vscode.window.showInformationMessage(words().noFindingHere);
  return null;
}

const askReason = () =>
  vscode.window.showInputBox({
    title: words().acceptTitle,
    prompt: words().acceptPrompt,
    placeHolder: words().acceptPlaceholder,
    validateInput: (text) => (text.trim() === '' ? words().acceptPrompt : undefined),
  });

async function accept({ accepted }: Services, { document, analysis, finding }: Target, reason: string): Promise<void> {
  const done = await accepted.accept(document.uri, analysis, finding, reason.trim());
  if (!done) void vscode.window.showErrorMessage(`${sideFileOf(document.uri).path}: ${words().unreadable}`);
  else if (document.isUntitled) void vscode.window.showInformationMessage(words().notSaved);
}

async function openAccepted(services: Services): Promise<void> {
  const report = activeReport(services);
  if (!report) return;
  try {
    await vscode.window.showTextDocument(sideFileOf(report.editor.document.uri));
  } catch {
    void vscode.window.showInformationMessage(words().nothingAccepted);
  }
}
