import type * as vscode from 'vscode';
import type { Analysis, Section } from '../../core/model/analysis';
import { toRange } from '../state/ranges';
import { headingText } from './outline';

/** A heading of a report, open or not. */
export interface ReportHeading {
  readonly uri: vscode.Uri;
  /** What the report is called. */
  readonly report: string;
  readonly text: string;
  readonly range: vscode.Range;
}

/** All headings of a report, in document order. */
export function reportHeadings(uri: vscode.Uri, analysis: Analysis): readonly ReportHeading[] {
  const report = analysis.title ?? uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const visit = (section: Section): ReportHeading[] => [
    { uri, report, text: headingText(analysis, section), range: toRange(analysis, section.heading) },
    ...section.children.flatMap(visit),
  ];
  return analysis.sections.flatMap(visit);
}
