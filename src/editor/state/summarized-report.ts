import * as vscode from 'vscode';
import { analysisStatus } from '../../core/findings/analysis-status';
import type { Analysis } from '../../core/model/analysis';
import type { Severity } from '../../core/model/schema';
import { REPORT_COLUMNS, reportRecord } from '../../export/table/summary-records';
import type { TableValue } from '../../export/table/table-workbook';
import { readBeside } from './read-beside';
import type { Services } from './services';
import { language } from './settings';
import { levelsOutOfSight, severityFor } from './severity';
import { fileOf } from './shown-for';

/** The line of a report as `gouji summary` makes it, with the levels that the editor's settings give. */
export function summarizedReport({ marks }: Services, shown: vscode.Uri, analysis: Analysis): readonly TableValue[] {
  const levelOf = severityFor(shown);
  const findings = analysis.findings.flatMap((finding) => {
    const severity = levelOf(finding);
    if (severity === null) return [];
    const accepted = marks.acceptanceOf(shown, analysis, finding);
    return [{ ...finding, severity, ...(accepted && { accepted }) }];
  });
  const open = findings.filter((one) => !('accepted' in one));
  const earlier = readBeside(analysis);
  const report = {
    path: pathOf(shown),
    issuer: analysis.issuer,
    year: analysis.year,
    form: analysis.form,
    analysis: analysisStatus(analysis, { open }),
    coverage: analysis.coverage,
    findings,
    ...(earlier && { previous: { path: pathOf(earlier.uri), year: earlier.analysis.year } }),
  };
  return withoutLevels(reportRecord(report, language()), levelsOutOfSight(shown));
}

const COUNTS: Readonly<Record<Severity, (typeof REPORT_COLUMNS)[number]>> = {
  error: 'errors',
  warning: 'warnings',
  information: 'information',
  hint: 'hints',
};

/** Of what nobody is to see nothing is counted: a 0 would say that there is none. */
function withoutLevels(record: readonly TableValue[], levels: readonly Severity[]): readonly TableValue[] {
  const blank = new Set(levels.map((level) => REPORT_COLUMNS.indexOf(COUNTS[level])));
  return record.map((value, i) => (blank.has(i) ? null : value));
}

const pathOf = (shown: vscode.Uri): string => vscode.workspace.asRelativePath(fileOf(shown));
