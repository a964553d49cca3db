// Builds what is shipped (dist/) and, on request, what is run beside it (out/).
//   node esbuild.mjs            dist/cli.js and the other entry points
//   node esbuild.mjs --watch    the same, again at every change
//   node esbuild.mjs --tests    out/test/**.test.js, one bundle a test file
//   node esbuild.mjs --bench    out/bench/bench.js
import { rmSync } from 'node:fs';
import esbuild from 'esbuild';
import { globSync } from 'tinyglobby';

const asked = new Set(process.argv.slice(2));
const production = !asked.has('--watch');

const common = {
  bundle: true,
  sourcemap: !production,
  logLevel: 'warning',
  target: 'es2022',
  legalComments: 'none',
};

const node = { ...common, platform: 'node', target: 'node20', format: 'cjs' };

const shipped = [
  { ...node, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js', minifySyntax: true, banner: { js: '#!/usr/bin/env node' } },
];

const tests = {
  ...node,
  entryPoints: globSync(['test/{core,cli,forms,messages}/**/*.test.ts']),
  outdir: 'out/test',
  outbase: 'test',
  sourcemap: 'inline',
  external: ['mocha'],
};

const bench = {
  ...node,
  entryPoints: ['test/bench/bench.ts'],
  outfile: 'out/bench/bench.js',
  external: ['markdownlint', 'autocorrect-node'],
};

async function run(builds) {
  if (!asked.has('--watch')) return Promise.all(builds.map((build) => esbuild.build(build)));
  for (const build of builds) await (await esbuild.context(build)).watch();
}

if (asked.has('--tests')) {
  rmSync('out/test', { recursive: true, force: true });
  await run([tests]);
} else if (asked.has('--bench')) {
  await run([bench]);
} else {
  await run(shipped);
}
