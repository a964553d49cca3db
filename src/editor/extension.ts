/**
 * The extension's one entry, for Node and for the browser alike: it needs nothing but `vscode`. Most texts are no reports:
 * what reads reports (`engine.ts`) is loaded with the first one, and only then the providers are registered, so that VS Code
 * asks them when they can answer.
 */
import * as vscode from 'vscode';
import { apiOf, type GoujiApi } from './api';
import { registerAcceptCommands } from './commands/accept-commands';
import { registerApplyEdits } from './commands/apply-edits';
import { registerCheckLevels } from './commands/check-levels';
import { registerContextKeys } from './commands/context-keys';
import { registerDrafting } from './commands/drafting';
import { FolderCheck } from './commands/folder-check';
import { registerGoToOtherYear } from './commands/go-to-other-year';
import { registerInsertTable } from './commands/insert-table';
import { registerNewReport } from './commands/new-report';
import { registerOpenDocument } from './commands/open-document';
import { registerOpenExample } from './commands/open-example';
import { registerOpenYear } from './commands/open-year';
import { registerPages } from './commands/pages';
import { registerPasteIntoTable } from './commands/paste-into-table';
import { registerReveal } from './commands/reveal';
import { registerTableKeys } from './commands/table-keys';
import { registerTreatmentCommands } from './commands/treatment-commands';
import { registerUpdateSentences } from './commands/update-sentences';
import { registerWrongEncoding } from './commands/wrong-encoding';
import { followDocuments } from './marks/follow-documents';
import { moveMarksWithFiles } from './marks/follow-files';
import { registerMarkCommands } from './marks/mark-commands';
import { registerMarkDecorations } from './marks/mark-decorations';
import { registerMarkHover } from './marks/mark-hover';
import { Marks } from './marks/marks';
import { Places } from './marks/places';
import { registerThreads } from './marks/thread-commands';
import { registerPreview } from './preview/register-preview';
import { registerCodeActions } from './providers/code-actions';
import { registerCodeLens } from './providers/code-lens';
import { registerCompletion } from './providers/completion';
import { registerDocumentLinks } from './providers/document-links';
import { registerFileDecorations } from './providers/file-decorations';
import { registerFolding } from './providers/folding';
import { registerHover } from './providers/hover';
import { registerInlayHints } from './providers/inlay-hints';
import { registerLanguageStatus } from './providers/language-status';
import { registerLineNotes } from './providers/line-notes';
import { registerNavigation } from './providers/navigation';
import { registerOutline } from './providers/outline';
import { registerProjectProblems } from './providers/project-problems';
import { registerSelectionRanges } from './providers/selection-ranges';
import { registerSemanticTokens } from './providers/semantic-tokens';
import { registerStatusBar } from './providers/status-bar';
import { registerWorkspaceSymbols } from './providers/workspace-symbols';
import { registerSummary } from './reports-view/register-summary';
import { registerReportsView } from './reports-view/reports-view';
import { readReport } from './state/analysis-of-file';
import { Diagnostics } from './state/diagnostics';
import { onDidLoadEngine } from './state/engine-loading';
import { PlaceParts } from './state/place-parts';
import { followProjects } from './state/projects';
import { Treatments } from './state/recognition';
import { registerReportLanguage } from './state/report-language';
import { Reports } from './state/reports';
import type { Register, Services } from './state/services';
import { Years } from './state/years';

const FEATURES: readonly Register[] = [
  registerContextKeys,
  registerLanguageStatus,
  registerTreatmentCommands,
  registerStatusBar,
  registerApplyEdits,
  registerReveal,
  registerPages,
  registerAcceptCommands,
  registerCheckLevels,
  registerMarkCommands,
  registerNewReport,
  registerInsertTable,
  registerTableKeys,
  registerPasteIntoTable,
  registerDrafting,
  registerUpdateSentences,
  registerPreview,
  registerOpenDocument,
  registerOpenYear,
  registerGoToOtherYear,
  registerOpenExample,
  registerReportLanguage,
  registerWalkthrough,
];

const PROVIDERS: readonly Register[] = [
  registerCodeActions,
  registerOutline,
  registerFolding,
  registerHover,
  registerNavigation,
  registerDocumentLinks,
  registerSelectionRanges,
  registerCodeLens,
  registerInlayHints,
  registerLineNotes,
  registerSemanticTokens,
  registerCompletion,
  registerThreads,
  registerMarkDecorations,
  registerMarkHover,
];

export async function activate(context: vscode.ExtensionContext): Promise<GoujiApi> {
  const marks = new Marks();
  const places = new Places(marks);
  context.subscriptions.push(followDocuments(marks), moveMarksWithFiles(marks));
  const years: Years = new Years(context.extensionUri, {
    isOpen: (shown) => reports.openDocument(shown) !== undefined,
    read: (shown) => readReport(services, shown),
  });
  const treatments = new Treatments(context.workspaceState);
  const parts = new PlaceParts();
  const reports = new Reports(treatments, context.extensionUri, marks, places, years, parts);
  context.subscriptions.push(reports.onDidClose(({ uri }) => marks.forget(uri)));
  const services: Services = { context, reports, marks, places, years, parts };
  const diagnostics = new Diagnostics(services);
  const folder = new FolderCheck(services, diagnostics);
  context.subscriptions.push(
    followProjects(context.extensionUri),
    registerProjectProblems(),
    years,
    parts,
    reports,
    marks,
    places,
    diagnostics,
    folder,
    registerWorkspaceSymbols(services, folder),
  );
  context.subscriptions.push(registerFileDecorations(diagnostics), registerReportsView(services, diagnostics, folder));
  context.subscriptions.push(registerSummary(services, diagnostics, folder));
  context.subscriptions.push(registerWrongEncoding((uri) => folder.isChecked(uri)));
  const register = (features: readonly Register[]) => {
    for (const one of features) context.subscriptions.push(one(services));
  };
  register(FEATURES);
  context.subscriptions.push(onDidLoadEngine(() => register(PROVIDERS)));
  await reports.start();
  return apiOf(services, diagnostics);
}

function registerWalkthrough({ context }: Services): vscode.Disposable {
  return vscode.commands.registerCommand('gouji.openWalkthrough', () =>
    vscode.commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#start`, false),
  );
}
