// Compares what two builds of the command line print, byte for byte: for changes that are to change nothing.
//   node tools/compare-output.mjs OLD/cli.js NEW/cli.js PATH…
// Every file below the paths is checked and parsed by both; prints each file whose JSON differs and the first place where
// it does. Exit status 1 where anything differs.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { globSync } from 'tinyglobby';

const [before, after, ...paths] = process.argv.slice(2);
if (!before || !after || paths.length === 0) {
  console.error('usage: node tools/compare-output.mjs OLD/cli.js NEW/cli.js PATH…');
  process.exit(2);
}

/** How many files one run is given: a command line has an end. */
const AT_ONCE = 200;
const READ = /\.(?:txt|md|markdown|html?|docx|pdf|ofd|xlsx|gouji|年报)$/;

const files = paths
  .flatMap((path) => (statSync(path).isDirectory() ? globSync(`${path}/**/*`, { dot: false }) : [path]))
  .filter((path) => READ.test(path))
  .sort();

/** One JSON text for each file. */
function printed(cli, command, some) {
  const args = [cli, command, ...some, '--format', 'json'];
  const run = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 31 - 1 });
  if (run.status === null || run.stdout === '') throw new Error(`${cli} ${command}: ${run.stderr || run.signal}`);
  const value = JSON.parse(run.stdout);
  const reports = command === 'check' ? value.files : Array.isArray(value) ? value : (value.files ?? [value]);
  return reports.map((report) => JSON.stringify(report, null, 1));
}

function firstDifference(a, b) {
  const [left, right] = [a.split('\n'), b.split('\n')];
  const at = left.findIndex((line, i) => line !== right[i]);
  return `    − ${left
    .slice(at, at + 3)
    .join(' ')
    .trim()}\n    + ${right
    .slice(at, at + 3)
    .join(' ')
    .trim()}`;
}

let different = 0;
for (let from = 0; from < files.length; from += AT_ONCE) {
  const some = files.slice(from, from + AT_ONCE);
  for (const command of ['check', 'parse']) {
    const [old, now] = [printed(before, command, some), printed(after, command, some)];
    some.forEach((file, i) => {
      if (old[i] === now[i]) return;
      different++;
      console.log(`${command} ${file}\n${firstDifference(old[i] ?? '', now[i] ?? '')}`);
    });
  }
}
console.log(`${files.length} files, ${different} outputs differ`);
process.exitCode = different > 0 ? 1 : 0;
