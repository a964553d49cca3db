// Builds what is shipped (dist/) and, on request, what is run beside it (out/).
//   node esbuild.mjs            dist/cli.js, dist/extension.js (Node), dist/web.js (browser), dist/panel.js and .css,
//                               dist/report.schema.json, dist/gouji.schema.json, and what is loaded when it is asked for:
//                               dist/engine.js, dist/project.js, dist/over-years.js, dist/html-report.js, dist/workbook.js, dist/word.js, dist/sheets.js, dist/ofd.js
//                               and, in Node, dist/pdf.js with dist/cmaps/ (editor and command line)
//   node esbuild.mjs --watch    the same, again at every change
//   node esbuild.mjs --tests    out/test/**.test.js, one bundle per test file; out/test/editor for the extension host
//   node esbuild.mjs --only editor [--tests]   only what the editor needs
//   node esbuild.mjs --bench    out/bench/*.js
//   node esbuild.mjs --mutants  out/mutants/**, the core's tests again, for tools/mutants to break
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
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

const panelStyle = {
  ...common,
  entryPoints: {
    panel: 'src/panel/page/panel.css',
    document: 'src/panel/document/document.css',
    batch: 'src/panel/batch/batch.css',
  },
  outdir: 'dist',
  minify: production,
};
const { outputFiles } = await esbuild.build({
  ...panelStyle,
  entryPoints: { panel: 'src/panel/page/panel.css' },
  sourcemap: false,
  write: false,
});
/** An exported report carries the panel's style sheet in it. */
const define = { PANEL_STYLE: JSON.stringify(outputFiles[0].text) };

const node = { ...common, platform: 'node', target: 'node20', format: 'cjs', define };

const browser = { ...common, platform: 'browser', format: 'cjs', external: ['vscode'], define };

/** Parts that the command line loads when they are needed: files of their own beside it. The editor's are in load-part.ts. */
const lazy = {
  plugins: [
    {
      name: 'lazy',
      setup(build) {
        const parts = {
          'html-report': 'html-report',
          'write-workbook': 'workbook',
          'read-word': 'word',
          'word-draft': 'word',
          'write-comments': 'word',
          'read-pdf': 'pdf',
          'read-workbook': 'sheets',
          'read-ofd': 'ofd',
        };
        build.onResolve(
          {
            filter:
              /\/documents\/word\/word-draft$|\/(?:html-report|write-workbook|read-workbook|read-word|write-comments|read-pdf|read-ofd)$/,
          },
          ({ path }) => ({
            path: `./${parts[path.split('/').at(-1)]}.js`,
            external: true,
          }),
        );
      },
    },
  ],
  supported: { 'dynamic-import': false },
};

/** The words of the genre carry sentences in which they are used, which nothing but tests reads: `['全县{}申请12件。', '收到 受理']`. */
const withoutExamples = {
  name: 'without-examples',
  setup(build) {
    build.onLoad({ filter: /[/\\]core[/\\]subjects[/\\][^.]+\.ts$/ }, ({ path: file }) => ({
      contents: readFileSync(file, 'utf8').replace(/\[\s*'[^'\n]*\{\}[^'\n]*'/g, "[''"),
      loader: 'ts',
    }));
  },
};

/** Parts that run in Node and in the browser. */
const parts = {
  ...browser,
  plugins: [withoutExamples],
  entryPoints: {
    engine: 'src/editor/engine.ts',
    'html-report': 'src/export/html-report.ts',
    project: 'src/project/project-part.ts',
    'over-years': 'src/export/wide/body-over-years.ts',
    workbook: 'src/export/write-workbook.ts',
    word: 'src/documents/word/word-part.ts',
    sheets: 'src/documents/workbook/read-workbook.ts',
    ofd: 'src/documents/ofd/read-ofd.ts',
  },
  outdir: 'dist',
  minify: production,
};

/** It reads the character maps beside it, and so runs in Node alone. */
const pdf = {
  ...node,
  entryPoints: ['src/documents/pdf/read-pdf.ts'],
  outfile: 'dist/pdf.js',
  minify: production,
  // The library looks for a drawing library from here, finds none, and needs none.
  define: {
    'import.meta.url': '"file:///pdf.js"',
    // The library sets this where it is missing, and VS Code's extension host lets nobody set it: it would not even load.
    'globalThis.navigator': 'globalThis.navigatorOfPdf',
  },
};

/** Character maps of Chinese fonts that a PDF names without carrying them. */
function copyCharacterMaps() {
  mkdirSync('dist/cmaps', { recursive: true });
  for (const map of globSync('node_modules/pdfjs-dist/cmaps/{GB,UniGB,Adobe-GB,B5,ETen-B5,UniCNS,Adobe-CNS}*.bcmap')) {
    copyFileSync(map, `dist/cmaps/${path.basename(map)}`);
  }
}

const extension = { entryPoints: ['src/editor/extension.ts'], minify: production, external: ['vscode'] };

/** What runs inside the preview panel, in the view of a document and in the table of many reports: pages of their own. */
const panel = {
  ...common,
  entryPoints: {
    panel: 'src/panel/page/main.ts',
    document: 'src/panel/document/main.ts',
    batch: 'src/panel/batch/main.ts',
  },
  outdir: 'dist',
  platform: 'browser',
  format: 'iife',
  minify: production,
};
const editor = [
  { ...node, ...extension, outfile: 'dist/extension.js' },
  { ...browser, ...extension, outfile: 'dist/web.js' },
  parts,
  pdf,
  panel,
  panelStyle,
];

const shipped = [
  ...editor,
  {
    ...node,
    ...lazy,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    minifySyntax: true,
    banner: { js: '#!/usr/bin/env node' },
  },
];

const tests = {
  ...node,
  outdir: 'out/test',
  outbase: 'test',
  sourcemap: 'inline',
  external: ['mocha', '@vscode/vsce', 'playwright-core'],
};

/** Many small files over the same code: it is shared, so that it is loaded and compiled once. */
const coreTests = {
  ...tests,
  entryPoints: globSync(['test/core/**/*.test.ts']),
  format: 'esm',
  // In files of their own: inline they are most of what a run would have to read.
  sourcemap: 'linked',
  splitting: true,
  chunkNames: 'core/chunks/[name]-[hash]',
};
const otherTests = {
  ...tests,
  entryPoints: globSync([
    'test/{annotation,cli,collection,documents,forms,messages,office,package,panel,project}/**/*.test.ts',
  ]),
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
  entryPoints: [
    { in: 'tools/bench/bench.ts', out: 'bench' },
    { in: 'tools/bench/contestant.ts', out: 'contestant' },
    { in: 'tools/bench/repair.ts', out: 'repair' },
    { in: 'tools/bench/folder.ts', out: 'folder' },
    { in: 'tools/bench/batch.ts', out: 'batch' },
    { in: 'tools/stress/stress.ts', out: 'stress' },
    { in: 'src/core/analyze.ts', out: 'analyze' },
  ],
  outdir: 'out/bench',
  minify: true, // as it is shipped
  external: ['markdownlint', 'autocorrect-node'],
  alias: { vscode: './tools/bench/vscode.ts' }, // the providers are timed outside VS Code
};

/** What the editor validates printed reports and `gouji.json` against: the schemas that `gouji schema` prints. */
async function writeSchemas() {
  const entry = { entryPoints: ['src/cli/json-schema.ts'], format: 'esm', write: false };
  const [{ text }] = (await esbuild.build({ ...node, ...entry })).outputFiles;
  const { jsonSchemaOf } = await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
  mkdirSync('dist', { recursive: true });
  writeFileSync('dist/report.schema.json', JSON.stringify(jsonSchemaOf('parse')));
  writeFileSync('dist/gouji.schema.json', JSON.stringify(jsonSchemaOf('project')));
}

async function run(builds) {
  if (!asked.has('--watch')) return Promise.all(builds.map((build) => esbuild.build(build)));
  for (const build of builds) await (await esbuild.context(build)).watch();
}

if (!['--tests', '--bench', '--mutants'].some((name) => asked.has(name))) await writeSchemas();

if (asked.has('editor')) {
  copyCharacterMaps();
  await run(asked.has('--tests') ? editorTests : editor);
} else if (asked.has('--tests')) {
  rmSync('out/test', { recursive: true, force: true });
  await run([coreTests, otherTests, ...editorTests]);
  writeFileSync('out/test/core/package.json', '{ "type": "module" }');
} else if (asked.has('--bench')) {
  await run([bench]);
} else if (asked.has('--mutants')) {
  rmSync('out/mutants', { recursive: true, force: true });
  const whole = { ...coreTests, outdir: 'out/mutants/whole', chunkNames: 'chunks/[name]-[hash]', metafile: true };
  const [{ metafile }] = await run([whole]);
  writeFileSync('out/mutants/package.json', '{ "type": "module" }');
  writeFileSync('out/mutants/bundle.json', JSON.stringify(metafile.outputs));
} else {
  copyCharacterMaps();
  await run(shipped);
}
