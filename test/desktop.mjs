// `npm run test:desktop`: the editor's suites in a VS Code that @vscode/test-electron downloads.
// Exit: 0 passed; 1 a test failed; 4 VS Code could not be downloaded (nothing ran).
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { runStep } from './support/step.mjs';

const { values: options } = parseArgs({ options: { stats: { type: 'string' } } });
const root = process.cwd();
const SUITES = [
  { tests: 'folder.js', workspace: 'test/editor/workspace' },
  { tests: 'no-folder.js', workspace: null },
];

async function download() {
  try {
    return await downloadAndUnzipVSCode({ version: 'stable', timeout: 30_000 });
  } catch (error) {
    console.error(`VS Code could not be downloaded, so nothing ran here: ${error.message ?? error}`);
    console.error('Machines without that download run the same suites with `npm test` on Linux x64.');
    return null;
  }
}

async function runSuite(vscodeExecutablePath, { tests, workspace }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gouji-desktop-'));
  const stats = path.join(folder, 'stats.json');
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox', '--user-data-dir', path.join(folder, 'user')] : [];
  const copy = path.join(folder, 'workspace');
  if (workspace) cpSync(workspace, copy, { recursive: true });
  try {
    const launchArgs = [...(workspace ? [copy] : []), '--disable-extensions', '--disable-workspace-trust', ...asRoot];
    const extensionTestsEnv = { GOUJI_TEST_STATS: stats };
    const extensionTestsPath = path.join(root, 'out/test/editor', tests);
    await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: root,
      extensionTestsPath,
      launchArgs,
      extensionTestsEnv,
    });
  } catch (error) {
    console.error(error.message ?? error);
  }
  const counted = existsSync(stats) ? JSON.parse(readFileSync(stats, 'utf8')) : { passes: 0, failures: 1, pending: 0 };
  rmSync(folder, { recursive: true, force: true });
  return counted;
}

function sum(all) {
  const add = (key) => all.reduce((total, stats) => total + stats[key], 0);
  return { passes: add('passes'), failures: add('failures'), pending: add('pending') };
}

async function main() {
  for (const args of [['esbuild.mjs'], ['esbuild.mjs', '--tests']]) {
    if (runStep(process.execPath, args).status !== 0) return 1;
  }
  const executable = await download();
  if (!executable) return 4;
  const all = [];
  for (const suite of SUITES) all.push(await runSuite(executable, suite));
  const stats = sum(all);
  if (options.stats) writeFileSync(options.stats, JSON.stringify(stats));
  console.log(`${stats.passes} passed, ${stats.failures} failed`);
  return stats.failures > 0 ? 1 : 0;
}

process.exitCode = await main();
