import * as vscode from 'vscode';
import type { FolderCheck } from '../commands/folder-check';
import type { Services } from '../state/services';
import { type ReportHeading, reportHeadings } from './headings';
import { SECTION } from './outline';

/** The headings of all open reports, and of those that a folder check has read, by "go to symbol in workspace". */
export function registerWorkspaceSymbols({ reports }: Services, folder: FolderCheck): vscode.Disposable {
  return vscode.languages.registerWorkspaceSymbolProvider({
    provideWorkspaceSymbols(query) {
      const live = reports.open().flatMap((document) => {
        const analysis = reports.analysisOf(document);
        return analysis ? reportHeadings(document.uri, analysis) : [];
      });
      const open = new Set(reports.open().map(({ uri }) => uri.toString()));
      const onFile = folder.headings().filter(({ uri }) => !open.has(uri.toString()));
      return [...live, ...onFile].filter(({ text }) => matches(text, query)).map(symbolOf);
    },
  });
}

const symbolOf = ({ uri, report, text, range }: ReportHeading): vscode.SymbolInformation =>
  new vscode.SymbolInformation(text, SECTION, report, new vscode.Location(uri, range));

/** The query's characters in their order, as VS Code itself matches. */
function matches(name: string, query: string): boolean {
  let from = 0;
  for (const character of query) {
    from = name.indexOf(character, from) + 1;
    if (from === 0) return false;
  }
  return true;
}
