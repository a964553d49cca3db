import * as vscode from 'vscode';
import { projectIssueText } from '../../messages/project-issue-text';
import { SOURCE } from '../state/diagnostics';
import { knownProjects, onDidChangeProjects } from '../state/projects';
import { onSettingChange } from '../state/setting-change';
import { language } from '../state/settings';

/** What cannot be used of the `gouji.json` of reports, in Problems. */
export function registerProjectProblems(): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection(`${SOURCE}-settings`);
  const changed = onSettingChange('language');
  const show = () => {
    collection.clear();
    for (const { file, issues } of knownProjects()) collection.set(file, issues.map(diagnosticOf));
  };
  return vscode.Disposable.from(collection, changed, changed.event(show), onDidChangeProjects(show));
}

function diagnosticOf(issue: Parameters<typeof projectIssueText>[1]): vscode.Diagnostic {
  const start = new vscode.Position(issue.line, issue.column);
  // An entry is written on one line, or marked on its first.
  const end = start.translate(0, Math.max(1, issue.end - issue.start));
  const text = projectIssueText(language(), issue);
  const diagnostic = new vscode.Diagnostic(new vscode.Range(start, end), text, vscode.DiagnosticSeverity.Warning);
  diagnostic.source = SOURCE;
  return diagnostic;
}
