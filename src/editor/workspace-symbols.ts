import * as vscode from 'vscode';
import type { Analysis, Section } from '../core/report/analysis';
import { headingText } from './outline';
import { toRange } from './ranges';
import type { Services } from './services';

/** The sections of all open reports, by "go to symbol in workspace". */
export function registerWorkspaceSymbols({ reports }: Services): vscode.Disposable {
  return vscode.languages.registerWorkspaceSymbolProvider({
    provideWorkspaceSymbols(query) {
      return vscode.workspace.textDocuments.flatMap((document) => {
        const analysis = reports.analysisOf(document);
        return analysis ? symbolsOf(document.uri, analysis, query) : [];
      });
    },
  });
}

function symbolsOf(uri: vscode.Uri, analysis: Analysis, query: string): vscode.SymbolInformation[] {
  const container = analysis.title ?? uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const visit = (section: Section): vscode.SymbolInformation[] => {
    const name = headingText(analysis, section);
    const location = new vscode.Location(uri, toRange(analysis, section.heading));
    const own = matches(name, query)
      ? [new vscode.SymbolInformation(name, vscode.SymbolKind.Module, container, location)]
      : [];
    return [...own, ...section.children.flatMap(visit)];
  };
  return analysis.sections.flatMap(visit);
}

/** The query's characters in their order, as VS Code itself matches. */
function matches(name: string, query: string): boolean {
  let from = 0;
  for (const character of query) {
    from = name.indexOf(character, from) + 1;
    if (from === 0) return false;
  }
  return true;
}
