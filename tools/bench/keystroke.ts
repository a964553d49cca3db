/** What one keystroke costs in the extension host: one analyze(), and what each provider makes of it. */
import { analyze } from '../../src/core/analyze';
import { isProblem } from '../../src/core/findings/analysis-status';
import type { Analysis } from '../../src/core/model/analysis';
import { lensesOf } from '../../src/editor/providers/code-lens';
import { foldingOf } from '../../src/editor/providers/folding';
import { hoverAt } from '../../src/editor/providers/hover';
import { hintsOf } from '../../src/editor/providers/inlay-hints';
import { definitionsAt, highlightsAt, repeatsAt } from '../../src/editor/providers/navigation';
import { outlineOf } from '../../src/editor/providers/outline';
import { selectionAt } from '../../src/editor/providers/selection-ranges';
import { semanticTokens } from '../../src/editor/providers/semantic-tokens';
import { diagnosticsOf } from '../../src/editor/state/diagnostics';
import type { Services } from '../../src/editor/state/services';
import { aligned, rounded } from './columns';
import { median, timeOf } from './timing';

const ROUNDS = 15;
const uri = { toString: () => 'file:///report.txt' } as never;
const nothingAccepted = { marks: { acceptanceOf: () => undefined } } as unknown as Services;

/** Each is given an analysis that no other has asked anything of, and the offset of a figure in the middle. */
const PROVIDERS: Readonly<Record<string, (analysis: Analysis, offset: number) => unknown>> = {
  diagnostics: (analysis) => diagnosticsOf(nothingAccepted, uri, analysis),
  outline: (analysis) => outlineOf(analysis, analysis.findings.filter(isProblem)),
  folding: (analysis) => foldingOf(analysis),
  'semantic tokens': (analysis) => semanticTokens(analysis),
  'code lens': (analysis) => lensesOf(uri, analysis),
  'inlay hints': (analysis) => hintsOf(analysis, true),
  hover: (analysis, offset) => hoverAt(uri, analysis, offset),
  definition: (analysis, offset) => definitionsAt(analysis, offset),
  references: (analysis, offset) => repeatsAt(analysis, offset),
  highlights: (analysis, offset) => highlightsAt(analysis, offset),
  'selection ranges': (analysis, offset) => selectionAt(analysis, offset),
};

/** A table: milliseconds, and multiples of one analyze(). Every round reads the text anew, as a keystroke does. */
export function keystroke(text: string): string {
  const names = Object.keys(PROVIDERS);
  const times = new Map<string, number[]>(['analyze()', ...names].map((name) => [name, []]));
  for (let round = -2; round < ROUNDS; round++) {
    for (const name of names) {
      let analysis: Analysis | undefined;
      const read = timeOf(() => (analysis = analyze(text)), 0);
      const offset = middleFigure(analysis as unknown as Analysis);
      const own = timeOf(() => PROVIDERS[name]?.(analysis as unknown as Analysis, offset), 0);
      if (round < 0) continue;
      times.get('analyze()')?.push(read);
      times.get(name)?.push(own);
    }
  }
  const one = median(times.get('analyze()') ?? []);
  const rows = [...times].map(([name, all]) => [name, rounded(median(all)), rounded(median(all) / one)]);
  return aligned([['', 'ms', '× analyze()'], ...rows]);
}

const middleFigure = ({ figures }: Analysis): number => figures[figures.length >> 1]?.start ?? 0;
