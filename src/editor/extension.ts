/**
 * The extension's one entry, for Node and for the browser alike: it needs nothing but `vscode`. Most texts are no reports:
 * what reads reports (`engine.ts`) is loaded with the first one, and only then the providers are registered, so that VS Code
 * asks them when they can answer.
 */
import * as vscode from 'vscode';
import { registerAcceptCommands } from './accept-commands';
import { registerApplyEdits } from './apply-edits';
import { registerCodeActions } from './code-actions';
import { registerCodeLens } from './code-lens';
import { registerCompletion } from './completion';
import { registerContextKeys } from './context-keys';
import { Diagnostics } from './diagnostics';
import { registerDocumentLinks } from './document-links';
import { registerDrafting } from './drafting';
import { registerFileDecorations } from './file-decorations';
import { FolderCheck } from './folder-check';
import { registerFolding } from './folding';
import { registerHover } from './hover';
import { registerInlayHints } from './inlay-hints';
import { registerInsertTable } from './insert-table';
import { registerLanguageStatus } from './language-status';
import { followDocuments } from './marks/follow-documents';
import { followFiles } from './marks/follow-files';
import { registerMarkCommands } from './marks/mark-commands';
import { registerMarkDecorations } from './marks/mark-decorations';
import { registerMarkHover } from './marks/mark-hover';
import { Marks } from './marks/marks';
import { Places } from './marks/places';
import { registerThreads } from './marks/thread-commands';
import { registerNavigation } from './navigation';
import { registerOpenWord } from './open-word';
import { registerOutline } from './outline';
import { registerPages } from './pages';
import { registerPreview } from './preview/register-preview';
import { Treatments } from './recognition';
import { Reports } from './reports';
import { registerReportsView } from './reports-view';
import { registerReveal } from './reveal';
import { registerSelectionRanges } from './selection-ranges';
import { registerSemanticTokens } from './semantic-tokens';
import type { Register, Services } from './services';
import { registerStatusBar } from './status-bar';
import { onDidLoadEngine } from './the-engine';
import { registerTreatmentCommands } from './treatment-commands';
import { registerWorkspaceSymbols } from './workspace-symbols';
import { registerWrongEncoding } from './wrong-encoding';

const FEATURES: readonly Register[] = [
  registerContextKeys,
  registerLanguageStatus,
  registerTreatmentCommands,
  registerStatusBar,
  registerApplyEdits,
  registerReveal,
  registerPages,
  registerAcceptCommands,
  registerMarkCommands,
  registerInsertTable,
  registerDrafting,
  registerPreview,
  registerOpenWord,
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
  registerSemanticTokens,
  registerCompletion,
  registerThreads,
  registerMarkDecorations,
  registerMarkHover,
];

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const marks = new Marks();
  const places = new Places(marks);
  context.subscriptions.push(followDocuments(marks), followFiles(marks));
  const reports = new Reports(new Treatments(context.workspaceState), context.extensionUri, marks, places);
  context.subscriptions.push(reports.onDidClose(({ uri }) => marks.forget(uri)));
  const services: Services = { context, reports, marks, places };
  const diagnostics = new Diagnostics(services);
  const folder = new FolderCheck(services, diagnostics);
  context.subscriptions.push(reports, marks, places, diagnostics, folder, registerWorkspaceSymbols(services, folder));
  context.subscriptions.push(registerFileDecorations(diagnostics), registerReportsView(services, diagnostics, folder));
  context.subscriptions.push(registerWrongEncoding((uri) => folder.isChecked(uri)));
  const register = (features: readonly Register[]) => {
    for (const one of features) context.subscriptions.push(one(services));
  };
  register(FEATURES);
  context.subscriptions.push(onDidLoadEngine(() => register(PROVIDERS)));
  await reports.start();
}

function registerWalkthrough({ context }: Services): vscode.Disposable {
  return vscode.commands.registerCommand('gouji.openWalkthrough', () =>
    vscode.commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#start`, false),
  );
}
