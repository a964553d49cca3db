import type * as vscode from 'vscode';
import { badgeOf } from './providers/file-decorations';
import { type LineNote, lineNotesOf } from './providers/line-notes';
import { type StatusBarWords, statusBarWords } from './providers/status-bar';
import type { Diagnostics } from './state/diagnostics';
import type { Services } from './state/services';

/** What another extension, or a test, can ask: what is shown where VS Code lets nobody read it back. */
export interface GoujiApi {
  /** What the status bar says of the active report; null where it says nothing. */
  statusBar(): StatusBarWords | null;
  /** The sign on the tab of a file and beside its name in the Explorer; null where there is none. */
  badgeOf(uri: vscode.Uri): vscode.FileDecoration | null;
  /** What stands behind the lines of a document. */
  lineNotesOf(document: vscode.TextDocument): readonly LineNote[];
}

export const apiOf = (services: Services, diagnostics: Diagnostics): GoujiApi => ({
  statusBar: () => statusBarWords(services),
  badgeOf: (uri) => badgeOf(diagnostics, uri),
  lineNotesOf: (document) => lineNotesOf(services, document),
});
