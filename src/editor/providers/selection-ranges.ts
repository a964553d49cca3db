import * as vscode from 'vscode';
import type { Analysis, Section } from '../../core/model/analysis';
import { lineAt, lineRange } from '../../core/text/lines';
import { contains, type Range } from '../../core/text/range';
import { analysisIndex } from '../state/analysis-index';
import { toOffset, toRange } from '../state/ranges';
import { SELECTOR } from '../state/recognition';
import type { Services } from '../state/services';
import { endOf } from './outline';

/** Growing a selection: figure, figure with its unit, sentence, paragraph, section, report. */
export function registerSelectionRanges({ reports }: Services): vscode.Disposable {
  return vscode.languages.registerSelectionRangeProvider(SELECTOR, {
    provideSelectionRanges(document, positions) {
      const analysis = reports.analysisOf(document);
      return analysis ? positions.map((position) => selectionAt(analysis, toOffset(analysis, position))) : [];
    },
  });
}

export function selectionAt(analysis: Analysis, offset: number): vscode.SelectionRange {
  const figure = analysisIndex(analysis).figureAt(offset);
  const line = lineRange(analysis.lines, lineAt(analysis.lines, offset));
  const inner = [
    ...(figure ? [figure, figure.withUnit] : []),
    sentenceIn(analysis.text, line, offset),
    trimmed(analysis.text, line),
  ];
  const outer = [...sectionsAt(analysis.sections, offset).reverse(), { start: 0, end: analysis.text.length }];
  return [...inner, ...outer].reduceRight<vscode.SelectionRange | undefined>((parent, range) => {
    const fits = !parent || (contains(asOffsets(analysis, parent), range) && range.end > range.start);
    return fits ? new vscode.SelectionRange(toRange(analysis, range), parent) : parent;
  }, undefined) as vscode.SelectionRange;
}

const asOffsets = (analysis: Analysis, { range }: vscode.SelectionRange): Range => ({
  start: toOffset(analysis, range.start),
  end: toOffset(analysis, range.end),
});

function sentenceIn(text: string, line: Range, offset: number): Range {
  const before = Math.max(text.lastIndexOf('。', offset - 1), text.lastIndexOf('；', offset - 1)) + 1;
  const behind = text.slice(offset, line.end).search(/[。；]/);
  return trimmed(text, { start: Math.max(line.start, before), end: behind < 0 ? line.end : offset + behind + 1 });
}

function trimmed(text: string, { start, end }: Range): Range {
  const body = text.slice(start, end);
  const leading = body.length - body.trimStart().length;
  return { start: start + leading, end: Math.max(start + leading, end - (body.length - body.trimEnd().length)) };
}

function sectionsAt(sections: readonly Section[], offset: number): Range[] {
  const here = sections.find((section) => section.start <= offset && offset < endOf(section));
  return here ? [{ start: here.start, end: endOf(here) }, ...sectionsAt(here.children, offset)] : [];
}
