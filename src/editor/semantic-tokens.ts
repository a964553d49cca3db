import * as vscode from 'vscode';
import type { Analysis, Figure } from '../core/report/analysis';
import type { FigureRole } from '../core/report/schema';
import { lineAt, positionAt } from '../core/text/lines';
import { indexOf } from './analysis-index';
import { SELECTOR } from './recognition';
import type { Services } from './services';
import { onSettingChange } from './setting-change';
import { setting } from './settings';

const LEGEND = new vscode.SemanticTokensLegend(
  ['goujiFigure', 'goujiPercentage', 'goujiReference', 'goujiDate'],
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
export function registerSemanticTokens({ reports }: Services): vscode.Disposable {
  const changed = onSettingChange('semanticHighlighting');
  const provider: vscode.DocumentSemanticTokensProvider = {
    onDidChangeSemanticTokens: changed.event,
    provideDocumentSemanticTokens(document) {
      const wanted = setting('semanticHighlighting', document.uri);
      const analysis = wanted ? reports.analysisOf(document) : null;
      return analysis ? tokensOf(analysis) : null;
    },
  };
  return vscode.Disposable.from(
    changed,
    vscode.languages.registerDocumentSemanticTokensProvider(SELECTOR, provider, LEGEND),
  );
}

export function tokensOf(analysis: Analysis): vscode.SemanticTokens {
  const builder = new vscode.SemanticTokensBuilder(LEGEND);
  const index = indexOf(analysis);
  for (const figure of analysis.figures) {
    const type = TYPES[figure.role];
    if (type === undefined || spansLines(analysis, figure)) continue;
    const broken = index.termsAt(figure.start).some(({ relation }) => relation.verdict === 'violated');
    const modifiers = [...(figure.indicator === undefined ? [] : ['bound']), ...(broken ? ['disagrees'] : [])];
    const { line, column } = positionAt(analysis.lines, figure.start);
    builder.push(new vscode.Range(line, column, line, column + figure.end - figure.start), type, modifiers);
  }
  return builder.build();
}

/** VS Code takes no token over a line break. */
const spansLines = ({ lines }: Analysis, { start, end }: Figure): boolean =>
  lineAt(lines, start) !== lineAt(lines, end);
