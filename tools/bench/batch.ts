/**
 * `npm run bench:batch [-- --files 10000] [--reports FOLDER]…`: what one table of many reports costs, as a share of checking
 * them, and whether its memory stays what it is at a tenth of the files.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { aligned, rounded } from './columns';
import { type CommandCost, runNode } from './command';
import { copies } from './copies';
import { compared, REAL_REPORTS } from './texts';

const OPTIONS = {
  files: { type: 'string', default: '10000' },
  reports: { type: 'string', multiple: true, default: REAL_REPORTS },
} as const;

/** Without last year's report beside it: copies of one report are not reports of several years. */
const COMMANDS: readonly {
  readonly name: string;
  readonly args: (folder: string, out: string) => readonly string[];
}[] = [
  { name: 'check', args: (folder) => ['check', folder, '--format', 'ndjson', '--fail-on', 'never', '--no-previous'] },
  { name: 'summary, workbook', args: (folder, out) => ['summary', folder, '--no-previous', '--out', `${out}.xlsx`] },
  {
    name: 'export --wide, CSV',
    args: (folder, out) => ['export', folder, '--wide', '--format', 'csv', '--out', `${out}.csv`],
  },
];

async function costs(root: string, files: number, reports: readonly string[]): Promise<readonly CommandCost[]> {
  const folder = join(root, String(files));
  copies(
    folder,
    reports.flatMap((one) => compared(one).texts),
    files,
  );
  const all: CommandCost[] = [];
  for (const { args } of COMMANDS) all.push(await runNode([resolve('dist/cli.js'), ...args(folder, `${folder}-out`)]));
  return all;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: OPTIONS });
  const files = Number(values.files);
  const root = mkdtempSync(join(tmpdir(), 'gouji-bench-'));
  try {
    const few = await costs(root, Math.ceil(files / 10), values.reports);
    const many = await costs(root, files, values.reports);
    const check = many[0]?.ms ?? 1;
    const memory = (cost: CommandCost | undefined): string => (cost?.memory == null ? '' : rounded(cost.memory));
    const rows = COMMANDS.map(({ name }, i) => {
      const ms = many[i]?.ms ?? 0;
      return [name, rounded(ms), rounded(ms / check), memory(few[i]), memory(many[i])];
    });
    const head = ['', 'ms', 'time / check', `peak MB, ${Math.ceil(files / 10)} files`, `peak MB, ${files} files`];
    console.log(aligned([head, ...rows]));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

void main();
