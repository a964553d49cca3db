// `npm test`: build, typecheck, lint and every suite; the last line counts them all.
//   node test/run.mjs          everything
//   node test/run.mjs editor   only what the editor needs: its build and its suites
//   node test/run.mjs office   only what is written into documents, opened in LibreOffice
//   node test/run.mjs editor --grep WORDS [--suite NAME]   one suite of the editor, from the source, and of it only the tests
//                              whose full name holds these words: with a folder unless NAME says "no folder"
// Runs in a clean clone, as root, without stdin; the editor's and LibreOffice's suites need the npm registry once.
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { globSync } from 'tinyglobby';
import { findChromium } from '../tools/host/browser.mjs';
import { installHost } from '../tools/host/install.mjs';
import { installOffice } from '../tools/office/install.mjs';
import { runEditorSuite } from './support/editor-suite.mjs';
import { runMochaSuite } from './support/mocha-suite.mjs';
import { runStep } from './support/step.mjs';
import { Tally } from './support/tally.mjs';

const VSIX = 'out/gouji.vsix';
const WORKSPACE = 'test/editor/workspace';

const EDITOR_SUITES = [
  { name: 'editor (source, folder)', tests: 'out/test/editor/folder.js', ext: '.', workspace: WORKSPACE },
  { name: 'editor (source, no folder)', tests: 'out/test/editor/no-folder.js', ext: '.' },
  {
    name: 'editor (packaged, folder)',
    tests: 'out/test/editor/folder.js',
    vsix: VSIX,
    workspace: WORKSPACE,
    locale: 'zh-cn',
  },
  { name: 'editor (web worker)', tests: 'out/test/editor/web.js', ext: '.', workspace: WORKSPACE, web: true },
];

const { values: options, positionals } = parseArgs({
  options: { grep: { type: 'string' }, suite: { type: 'string', default: 'folder' } },
  allowPositionals: true,
});
const tally = new Tally();
const editorOnly = positionals.includes('editor');
const officeOnly = positionals.includes('office');

function prepare() {
  mkdirSync('out', { recursive: true });
  const steps = [
    ['build', 'node', ['esbuild.mjs']],
    ['build of the tests', 'node', ['esbuild.mjs', '--tests']],
    ['typecheck', 'npm', ['run', '--silent', 'typecheck']],
    ['lint', 'npx', ['--no-install', 'biome', 'check', '--error-on-warnings', '.']],
  ];
  for (const [name, command, args] of steps) tally.step(name, runStep(command, args));
}

function prepareEditor() {
  mkdirSync('out', { recursive: true });
  tally.step('build', runStep('node', ['esbuild.mjs', '--only', 'editor']));
  tally.step('build of the tests', runStep('node', ['esbuild.mjs', '--only', 'editor', '--tests']));
}

function runPlainSuites() {
  for (const name of [
    'core',
    'annotation',
    'collection',
    'project',
    'messages',
    'forms',
    'documents',
    'cli',
    'package',
  ]) {
    if (globSync(`out/test/${name}/**/*.test.js`).length > 0) tally.suite(name, runMochaSuite(name));
  }
}

function runPanelSuites(missing) {
  if (globSync('out/test/panel/**/*.test.js').length === 0) return;
  if (missing) tally.notRun('panel', missing);
  else tally.suite('panel', runMochaSuite('panel', { env: { CHROMIUM: findChromium() }, retries: 1 }));
}

function runOfficeSuite() {
  const lacking = installOffice();
  if (lacking) tally.notRun('office', lacking);
  else tally.suite('office', runMochaSuite('office'));
}

/** While something is built: a run of seconds. */
function runSomeOfOneSuite() {
  const name = `editor (source, ${options.suite})`;
  const suite = EDITOR_SUITES.find((one) => one.name === name);
  if (suite) tally.suite(name, runEditorSuite({ ...suite, grep: options.grep }));
  else tally.notRun(name, 'there is no such suite');
}

function runEditorSuites() {
  rmSync(VSIX, { force: true });
  tally.step('package', runStep('node', ['package.mjs', '--out', VSIX]));
  for (const suite of EDITOR_SUITES) {
    if (suite.vsix && !existsSync(suite.vsix)) tally.notRun(suite.name, 'nothing was packaged');
    else tally.suite(suite.name, runEditorSuite(suite));
  }
}

/** Where our own host does not run: the same suites in a downloaded VS Code, if it can be had. */
function runDesktopInstead(why) {
  console.log(
    `\nThe editor suites do not run in the test host: ${why}.\nTrying a downloaded VS Code (npm run test:desktop) instead.`,
  );
  const done = runStep('node', ['test/desktop.mjs', '--stats', 'out/desktop-stats.json']);
  if (done.status === 4) tally.notRun('editor (desktop)', 'VS Code could not be downloaded');
  else tally.suite('editor (desktop)', { status: done.status, statsFile: 'out/desktop-stats.json' });
}

function runHostSuites() {
  const missing = installHost();
  if (!editorOnly) runPanelSuites(missing);
  if (missing) runDesktopInstead(missing);
  else if (editorOnly && options.grep) runSomeOfOneSuite();
  else runEditorSuites();
}

if (editorOnly) prepareEditor();
else prepare();
if (!editorOnly && !officeOnly) runPlainSuites();
if (!editorOnly) runOfficeSuite();
if (!officeOnly) runHostSuites();
process.exitCode = tally.finish();
