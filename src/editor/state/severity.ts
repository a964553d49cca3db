import * as vscode from 'vscode';
import type { Finding } from '../../core/model/analysis';
import type { Severity } from '../../core/model/schema';
import { SEVERITIES } from '../../core/model/severities';
import { projectOf } from './projects';
import { setting } from './settings';

const CHOICES = [...SEVERITIES, 'off'] as const;

export const DIAGNOSTIC_LEVEL: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** The levels whose findings the settings leave out of sight. */
export const levelsOutOfSight = (uri: vscode.Uri): readonly Severity[] =>
  SEVERITIES.slice(SEVERITIES.indexOf(setting('problems.minimumLevel', uri)) + 1);

/**
 * The level of each finding of a report by the user's settings, else by the `gouji.json` of its folder; null where it is not to be
 * shown.
 */
export function severityFor(uri: vscode.Uri): (finding: Finding) => Severity | null {
  const byCode: Readonly<Record<string, unknown>> = { ...projectOf(uri)?.settings.levels, ...setting('severity', uri) };
  const lowest = SEVERITIES.indexOf(setting('problems.minimumLevel', uri));
  return (finding) => {
    const chosen = CHOICES.find((level) => level === byCode[finding.code]) ?? finding.severity;
    return chosen === 'off' || SEVERITIES.indexOf(chosen) > lowest ? null : chosen;
  };
}
