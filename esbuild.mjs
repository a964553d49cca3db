// Builds what is shipped (dist/) and, on request, what is run beside it (out/).
//   node esbuild.mjs            dist/cli.js, dist/extension.js (Node), dist/web.js (browser), dist/panel.js and .css
//   node esbuild.mjs --watch    the same, again at every change
//   node esbuild.mjs --tests    out/test/**.test.js, one bundle a test file; out/test/editor for the extension host
//   node esbuild.mjs --only editor [--tests]   only what the editor needs
//   node esbuild.mjs --bench    out/bench/*.js
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
  // Chinese as it is: escapes take twice the room.
  charset: 'utf8',
};

const node = { ...common, platform: 'node', target: 'node20', format: 'cjs' };

const browser = { ...common, platform: 'browser', format: 'cjs', external: ['vscode'] };
const extension = { entryPoints: ['src/editor/extension.ts'], minify: production, external: ['vscode'] };

const editor = [
  { ...node, ...extension, outfile: 'dist/extension.js' },
  { ...browser, ...extension, outfile: 'dist/web.js' },
];

/** What runs inside the preview panel: a page of its own. */
const panel = {
  ...common,
  entryPoints: { panel: 'src/panel/page/main.ts' },
  outdir: 'dist',
  platform: 'browser',
  format: 'iife',
  minify: production,
};
const panelStyle = {
  ...common,
  entryPoints: { panel: 'src/panel/page/panel.css' },
  outdir: 'dist',
  minify: production,
};

const shipped = [
  ...editor,
  panel,
  panelStyle,
  {
    ...node,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    minifySyntax: true,
    banner: { js: '#!/usr/bin/env node' },
  },
];

const tests = {
  ...node,
  entryPoints: globSync(['test/{core,cli,forms,messages,package,panel}/**/*.test.ts']),
  outdir: 'out/test',
  outbase: 'test',
  sourcemap: 'inline',
  external: ['mocha', '@vscode/vsce', 'playwright-core'],
};

/** The extension host loads one bundle; in the web worker it can require nothing but `vscode`. */
const editorTests = [
  {
    ...node,
    entryPoints: ['test/editor/folder.ts', 'test/editor/no-folder.ts'],
    outdir: 'out/test/editor',
    sourcemap: 'inline',
    external: ['mocha', 'vscode'],
  },
  {
    ...browser,
    entryPoints: ['test/editor/web.ts'],
    outdir: 'out/test/editor',
    sourcemap: 'inline',
    // mocha's browser build assigns `module.exports` for itself; ours are assigned behind it.
    format: 'iife',
    globalName: 'suite',
    footer: { js: 'module.exports = suite;' },
  },
];

const bench = {
  ...node,
  entryPoints: ['test/bench/bench.ts', 'test/bench/repair.ts'],
  outdir: 'out/bench',
  external: ['markdownlint', 'autocorrect-node'],
  alias: { vscode: './test/bench/vscode.ts' }, // the providers are timed outside VS Code
};

async function run(builds) {
  if (!asked.has('--watch')) return Promise.all(builds.map((build) => esbuild.build(build)));
  for (const build of builds) await (await esbuild.context(build)).watch();
}

if (asked.has('editor')) {
  await run(asked.has('--tests') ? editorTests : editor);
} else if (asked.has('--tests')) {
  rmSync('out/test', { recursive: true, force: true });
  await run([tests, ...editorTests]);
} else if (asked.has('--bench')) {
  await run([bench]);
} else {
  await run(shipped);
}
