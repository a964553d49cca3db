import * as vscode from 'vscode';
import type { Analysis, Section } from '../../core/model/analysis';
import type { FigureRole } from '../../core/model/schema';
import { lineAt, positionAt } from '../../core/text/lines';
import { overlaps, type Range } from '../../core/text/range';
import { analysisIndex } from '../state/analysis-index';
import { SELECTOR } from '../state/recognition';
import type { Services } from '../state/services';
import { onSettingChange } from '../state/setting-change';
import { setting } from '../state/settings';

const LEGEND = new vscode.SemanticTokensLegend(
  ['goujiHeading', 'goujiFigure', 'goujiPercentage', 'goujiReference', 'goujiDate'],
  ['bound', 'disagrees'],
);

/** Other roles keep the colour that the grammar gives them. */
const TYPES: Partial<Record<FigureRole, string>> = {
  statistic: 'goujiFigure',
  percentage: 'goujiPercentage',
  fraction: 'goujiPercentage',
  'document-number': 'goujiReference',
  'law-article': 'goujiReference',
  date: 'goujiDate',
  period: 'goujiDate',
};

/** Colours figures by what the analysis takes them for. */
export function registerSemanticTokens({ reports, marks }: Services): vscode.Disposable {
  const changed = onSettingChange('semanticHighlighting');
  const provider: vscode.DocumentSemanticTokensProvider = {
    onDidChangeSemanticTokens: changed.event,
    provideDocumentSemanticTokens(document) {
      const wanted = setting('semanticHighlighting', document.uri);
      const analysis = wanted ? reports.analysisOf(document) : null;
      return analysis ? semanticTokens(analysis) : null;
    },
  };
  return vscode.Disposable.from(
    changed,
    marks.onDidChange(() => changed.fire()),
    vscode.languages.registerDocumentSemanticTokensProvider(SELECTOR, provider, LEGEND),
  );
}

export function semanticTokens(analysis: Analysis): vscode.SemanticTokens {
  const builder = new vscode.SemanticTokensBuilder(LEGEND);
  const headings = analysis.sections.flatMap(headingsOf).filter((heading) => !spansLines(analysis, heading));
  for (const heading of headings) push(builder, analysis, heading, 'goujiHeading', []);
  const index = analysisIndex(analysis);
  const starts = new Set(headings.map((heading) => lineAt(analysis.lines, heading.start)));
  for (const figure of analysis.figures) {
    const type = TYPES[figure.role];
    const isHeading = starts.has(lineAt(analysis.lines, figure.start));
    if (type === undefined || (isHeading && inHeading(headings, figure)) || spansLines(analysis, figure)) continue;
    const broken = index.termsAt(figure.start).some(({ relation }) => relation.verdict === 'violated');
    const modifiers = [...(figure.indicator === undefined ? [] : ['bound']), ...(broken ? ['disagrees'] : [])];
    push(builder, analysis, figure, type, modifiers);
  }
  return builder.build();
}

const headingsOf = ({ heading, children }: Section): readonly Range[] => [heading, ...children.flatMap(headingsOf)];

const inHeading = (headings: readonly Range[], figure: Range): boolean =>
  headings.some((heading) => overlaps(heading, figure));

function push(
  builder: vscode.SemanticTokensBuilder,
  { lines }: Analysis,
  range: Range,
  type: string,
  modifiers: string[],
) {
  const { line, column } = positionAt(lines, range.start);
  builder.push(new vscode.Range(line, column, line, column + range.end - range.start), type, modifiers);
}

/** VS Code takes no token over a line break. */
const spansLines = ({ lines }: Analysis, { start, end }: Range): boolean => lineAt(lines, start) !== lineAt(lines, end);
