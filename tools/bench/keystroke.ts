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
/** Of a document that lies in no folder: its settings are not looked for. */
const uri = { scheme: 'untitled', toString: () => 'untitled:report.txt' } as never;
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

/** Where people type, and what. */
const EDITS: Readonly<Record<string, (text: string) => string>> = {
  'a character in a sentence': (text) => text.replace(/[^\n|]{60}(?=[^\n|]{60})/, '$&好'),
  'a digit in a sentence': (text) => text.replace(/(?<=[^\n|]{60})\d(?=[^\n|]{40})/, '$&1'),
  'a digit in a table': (text) => {
    const [table] = analyze(text).tables;
    const cell = [...(table?.cells.values() ?? [])].find(({ state }) => state === 'number');
    return cell === undefined ? text : `${text.slice(0, cell.end)}1${text.slice(cell.end)}`;
  },
};

/** Reads a text with an edit and without it in turn, each time with what was read of it before: what that takes. */
function editing(text: string, edit: (text: string) => string): () => number {
  const versions = [edit(text), text];
  let [earlier, round] = [analyze(text), 0];
  return () => timeOf(() => (earlier = analyze(versions[round++ % 2] ?? text, { earlier })), 0);
}

/** A table: milliseconds, and multiples of one analyze(). Every round reads the text anew, as a keystroke does. */
export function keystroke(text: string): string {
  const names = Object.keys(PROVIDERS);
  const edited = Object.entries(EDITS).map(([name, edit]) => [`analyze(): ${name}`, editing(text, edit)] as const);
  const rowsOf = ['analyze()', ...edited.map(([name]) => name), ...names];
  const times = new Map<string, number[]>(rowsOf.map((name) => [name, []]));
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
    for (const [name, read] of edited) for (let i = 0; i < 2; i++) times.get(name)?.push(read());
  }
  const one = median(times.get('analyze()') ?? []);
  const rows = [...times].map(([name, all]) => [name, rounded(median(all)), rounded(median(all) / one)]);
  return aligned([['', 'ms', '× analyze()'], ...rows]);
}

const middleFigure = ({ figures }: Analysis): number => figures[figures.length >> 1]?.start ?? 0;
