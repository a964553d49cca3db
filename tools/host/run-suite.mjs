// Runs one mocha bundle inside a real VS Code extension host.
//   node run-suite.mjs --tests BUNDLE --ext DIR [--workspace DIR]          extension from source
//   node run-suite.mjs --tests BUNDLE --vsix FILE [--workspace DIR]        packaged extension, installed
//   ... --web             in the web worker extension host (with --ext, BUNDLE must lie in DIR)
//   ... --grep WORDS      only the tests whose full name holds these words (not with --web)
//   ... --stats FILE      mocha's stats as JSON    --locale zh-cn    --timeout SECONDS (600)
//   ... --logs DIR        VS Code's logs and a picture, kept when it fails    --verbose
// The workspace is copied for the run. Exit: 0 passed; 1 tests failed; 2 the host failed or no test ran; 3 out of time.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { newPage, startBrowser } from './browser.mjs';
import { removeRunFolder, runFolder } from './folder.mjs';
import { installVsix, startServer } from './server.mjs';

const { values: options } = parseArgs({
  options: {
    tests: { type: 'string' },
    ext: { type: 'string' },
    vsix: { type: 'string' },
    workspace: { type: 'string' },
    web: { type: 'boolean', default: false },
    grep: { type: 'string' },
    stats: { type: 'string' },
    locale: { type: 'string' },
    timeout: { type: 'string', default: '600' },
    logs: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});

const extensionsDir = path.join(runFolder, 'extensions');
mkdirSync(extensionsDir);
const lastLines = [];

function note(line) {
  lastLines.push(line);
  if (lastLines.length > 60) lastLines.shift();
  if (options.verbose) console.error(line);
}

/** VS Code runs tests only beside an extension under development: for a packaged one, an empty one is put there. */
function shimFor(tests) {
  const directory = path.join(runFolder, 'shim');
  mkdirSync(directory);
  const manifest = { name: 'test-shim', publisher: 'test', version: '0.0.0', engines: { vscode: '^1.60.0' } };
  writeFileSync(
    path.join(directory, 'package.json'),
    JSON.stringify(options.web ? { ...manifest, browser: './shim.js' } : manifest),
  );
  writeFileSync(path.join(directory, 'shim.js'), '');
  if (!options.web) return { directory, tests };
  const copy = path.join(directory, 'tests.js'); // tests run in the host of the extension that they lie in
  cpSync(tests, copy);
  return { directory, tests: copy };
}

function prepareExtension() {
  if (options.vsix) {
    installVsix(options.vsix, extensionsDir);
    const installed = JSON.parse(readFileSync(path.join(extensionsDir, 'extensions.json'), 'utf8'));
    return {
      ...shimFor(path.resolve(options.tests)),
      ids: [...installed.map((one) => one.identifier.id), 'test.test-shim'],
    };
  }
  const directory = path.resolve(options.ext);
  const { publisher, name } = JSON.parse(readFileSync(path.join(directory, 'package.json'), 'utf8'));
  return { directory, tests: path.resolve(options.tests), ids: [`${publisher}.${name}`] };
}

function copyWorkspace() {
  if (!options.workspace) return null;
  const copy = mkdtempSync(path.join(runFolder, 'workspace-'));
  cpSync(options.workspace, copy, { recursive: true });
  return copy;
}

/** Resolves when VS Code says that the run is over; rejects when server, browser or extension host end before. */
function watchRun({ server, browser, page, result }) {
  return new Promise((resolve, reject) => {
    server.gone.then(() => reject(new Error(`VS Code server ended early:\n${server.output().slice(-2000)}`)));
    browser.on('disconnected', () => reject(new Error('Chromium ended early')));
    page.on('crash', () => reject(new Error('the workbench page crashed')));
    page.on('pageerror', (error) => note(`[page error] ${error}`));
    // The two functions that VS Code's own browser test runs use: log lines of the extension host, and the end of the run.
    const log = (type, args) => {
      const text = args.map(String).join(' ');
      if (text.startsWith('@@T ')) console.log(text.slice(4));
      else if (text.startsWith('@@R ')) result.stats = JSON.parse(text.slice(4));
      else note(`[${type}] ${text}`);
      if (/terminated unexpectedly|No extension host found that can launch/.test(text)) reject(new Error(text));
    };
    page.exposeFunction('codeAutomationLog', log).catch(reject);
    page.exposeFunction('codeAutomationExit', (exitCode) => resolve(exitCode)).catch(reject);
  });
}

function outOfTime() {
  const seconds = Number(options.timeout);
  return new Promise((_, reject) => {
    const late = () => reject(Object.assign(new Error(`no result after ${seconds} s`), { late: true }));
    setTimeout(late, seconds * 1000).unref();
  });
}

async function keepLogs({ page, server }) {
  if (!options.logs) return;
  mkdirSync(options.logs, { recursive: true });
  await page?.screenshot({ path: path.join(options.logs, 'failed.png'), timeout: 5000 }).catch(() => {});
  if (server)
    cpSync(path.join(server.data, 'user', 'logs'), path.join(options.logs, 'logs'), { recursive: true, force: true });
}

async function runIn(open) {
  const { directory, tests, ids } = prepareExtension();
  const kinds = Object.fromEntries(ids.map((id) => [id, ['web']]));
  const settings = options.web ? { 'remote.extensionKind': kinds } : {};
  open.server = await startServer({ extensionsDir, settings, locale: options.locale });
  open.browser = await startBrowser();
  open.page = await newPage(open.browser);
  const result = { stats: null };
  const finished = watchRun({ ...open, result });
  finished.catch(() => {});
  const payload = [
    ['extensionDevelopmentPath', open.server.uri(directory)],
    ['extensionTestsPath', open.server.uri(tests)],
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  const late = outOfTime();
  const address = open.server.url(copyWorkspace(), payload);
  await Promise.race([open.page.goto(address, { timeout: 60_000 }), finished, late]);
  const exitCode = await Promise.race([finished, late]);
  if (!(result.stats?.tests > 0))
    throw new Error(`the extension host ended the run (${exitCode}), but no test reported`);
  if (options.stats) writeFileSync(options.stats, JSON.stringify(result.stats));
  return exitCode === 0 && result.stats.failures === 0 ? 0 : 1;
}

async function main() {
  // The server, and the extension host with it, inherits what the tests look at.
  if (options.grep) process.env.GOUJI_TEST_GREP = options.grep;
  const open = {};
  let code = 2;
  try {
    code = await runIn(open);
  } catch (error) {
    code = error.late ? 3 : 2;
    console.error(`${error.stack ?? error}\nlast lines from VS Code:\n  ${lastLines.join('\n  ')}`);
  }
  if (code !== 0) await keepLogs(open);
  await Promise.race([open.browser?.close(), new Promise((resolve) => setTimeout(resolve, 5000))]).catch(() => {});
  await open.server?.stop().catch(() => {});
  removeRunFolder();
  process.exit(code);
}

await main();
