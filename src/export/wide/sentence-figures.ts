import { formatExact } from '../../core/arithmetic/exact';
import { isPoint } from '../../core/arithmetic/interval';
import type { Analysis, Figure } from '../../core/model/analysis';
import { positionAt } from '../../core/text/lines';
import { csvLine } from '../csv';

export const SENTENCE_COLUMNS = [
  'path',
  'body',
  'year',
  'text',
  'value',
  'low',
  'high',
  'unit',
  'role',
  'indicator',
  'scope',
  'start',
  'stop',
  'line',
] as const;

/** The numbers of the running text, a line of CSV each; those of tables are in the wide table. */
export function sentenceFigures(path: string, analysis: Analysis): string {
  const inTables = new Set(analysis.tables.flatMap(({ cells }) => [...cells.values()].map(({ start }) => start)));
  const line = (figure: Figure): string => {
    const { text, value, unit, role, indicator, scope, start, end } = figure;
    const exact = value?.low && isPoint(value) ? formatExact(value.low) : null;
    const [low, high] = [value?.low, value?.high].map((one) => (one ? formatExact(one) : null)) as [
      string | null,
      string | null,
    ];
    const about = [path, analysis.issuer, analysis.year, text, exact, low, high];
    const kind = [unit ?? null, role, indicator ?? null, scope ?? null];
    return csvLine([...about, ...kind, start, end, positionAt(analysis.lines, start).line + 1]);
  };
  return analysis.figures
    .filter(({ start }) => !inTables.has(start))
    .map(line)
    .join('');
}
