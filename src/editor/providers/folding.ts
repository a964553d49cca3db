import * as vscode from 'vscode';
import type { Analysis, Section } from '../../core/model/analysis';
import { lineAt } from '../../core/text/lines';
import type { Range } from '../../core/text/range';
import { SELECTOR } from '../state/recognition';
import type { Services } from '../state/services';
import { endOf } from './outline';

/** Sections and tables fold. */
export function registerFolding({ reports }: Services): vscode.Disposable {
  return vscode.languages.registerFoldingRangeProvider(SELECTOR, {
    provideFoldingRanges(document) {
      const analysis = reports.analysisOf(document);
      return analysis ? foldingOf(analysis) : [];
    },
  });
}

export function foldingOf(analysis: Analysis): vscode.FoldingRange[] {
  const sections = analysis.sections
    .flatMap(withChildren)
    .map((section) => ({ start: section.start, end: endOf(section) }));
  return [...sections, ...analysis.tables].flatMap((range) => foldOf(analysis, range));
}

const withChildren = (section: Section): readonly Section[] => [section, ...section.children.flatMap(withChildren)];

/** Blank lines at the end stay outside the fold. */
function foldOf({ lines, text }: Analysis, { start, end }: Range): vscode.FoldingRange[] {
  let last = Math.min(end, text.length);
  while (last > start && /\s/.test(text.charAt(last - 1))) last -= 1;
  const from = lineAt(lines, start);
  const to = lineAt(lines, last);
  return to > from ? [new vscode.FoldingRange(from, to)] : [];
}
