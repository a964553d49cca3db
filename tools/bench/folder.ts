/**
 * `npm run bench:folder [-- --files 2000] [--reports FOLDER]… [--against REVISION|CLI.js] [--markdownlint-cli2 SCRIPT]`: what a
 * folder, a single file and a finding cost, side by side with another build and with a linter that reads the same files.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { analyze } from '../../src/core/analyze';
import { repair } from '../../src/core/repair/repair';
import { buildOf } from './build-of';
import { aligned, rounded } from './columns';
import { bestOf, type CommandCost } from './command';
import { copies } from './copies';
import { type BenchText, compared, REAL_REPORTS } from './texts';
import { median, timeOf } from './timing';

const ROUNDS = 5;
const OPTIONS = {
  files: { type: 'string', default: '2000' },
  rounds: { type: 'string', default: String(ROUNDS) },
  reports: { type: 'string', multiple: true, default: REAL_REPORTS },
  against: { type: 'string' },
  'markdownlint-cli2': { type: 'string' },
} as const;

interface Contestant {
  readonly name: string;
  readonly args: (path: string) => readonly string[];
}

/** Without last year's report beside it: copies of one report are not reports of several years. */
const gouji = (name: string, cli: string, more: readonly string[] = []): Contestant => ({
  name,
  args: (path) => [cli, 'check', path, '--format', 'json', '--fail-on', 'never', ...more],
});

function table(contestants: readonly Contestant[], costs: readonly CommandCost[]): string {
  const own = costs[0]?.ms ?? 1;
  const rows = contestants.map(({ name }, i) => {
    const { ms, memory } = costs[i] as CommandCost;
    return [name, rounded(ms), rounded(ms / own), memory === null ? '' : rounded(memory)];
  });
  return aligned([['', 'ms', 'time / gouji', 'peak MB'], ...rows]);
}

/** What the fixes of one finding cost, in times of analysing its report: the median and the most. */
function fixCosts(texts: readonly BenchText[]): string {
  const costs = texts.flatMap(({ text }) => {
    const analysis = analyze(text);
    if (analysis.findings.length === 0) return [];
    const one = median([1, 2, 3, 4, 5].map(() => timeOf(() => analyze(text), 5)));
    return analysis.findings.map(
      (finding) => median([1, 2, 3].map(() => timeOf(() => repair({ ...analysis }, finding), 0))) / one,
    );
  });
  if (costs.length === 0) return 'no finding';
  return `${costs.length} findings: ${rounded(median(costs))} × analyze() in the median, ${rounded(Math.max(...costs))} at most`;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: OPTIONS });
  const texts = values.reports.flatMap((folder) => compared(folder).texts);
  const other = values.against === undefined ? undefined : buildOf(values.against);
  const linter = values['markdownlint-cli2'];
  const contestants = [
    gouji('gouji', resolve('dist/cli.js'), ['--no-previous']),
    gouji('gouji --workers 1', resolve('dist/cli.js'), ['--no-previous', '--workers', '1']),
    ...(other === undefined ? [] : [gouji(values.against ?? '', other)]),
    ...(linter === undefined
      ? []
      : [{ name: 'markdownlint-cli2', args: (path: string) => [linter, join(path, '*.md')] }]),
  ];
  const root = mkdtempSync(join(tmpdir(), 'gouji-bench-'));
  try {
    const folder = join(root, 'reports');
    const size = copies(folder, texts, Number(values.files));
    const rounds = Number(values.rounds);
    console.log(
      `${values.files} copies of ${texts.length} reports, ${size.toLocaleString('en')} bytes, best of ${rounds}:\n`,
    );
    console.log(
      table(
        contestants,
        await bestOf(
          rounds,
          contestants.map(({ args }) => args(folder)),
        ),
      ),
    );
    const largest = [...texts].sort((a, b) => b.bytes.length - a.bytes.length)[0] as BenchText;
    const file = join(root, largest.name);
    writeFileSync(file, largest.bytes);
    const builds = contestants.filter(({ name }) => !name.includes(' ') && name !== 'markdownlint-cli2');
    console.log(`\nOne report (${largest.name}) in a fresh process:\n`);
    console.log(
      table(
        builds,
        await bestOf(
          rounds,
          builds.map(({ args }) => args(file)),
        ),
      ),
    );
    console.log(`\nFixes: ${fixCosts(texts)}.`);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

void main();
