// A real VS Code server from npm: start it, install a packaged extension into it.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runFolder } from './folder.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);
const serverMain = path.join(here, 'node_modules', 'code-server', 'lib', 'vscode', 'out', 'server-main.js');

const SETTINGS = {
  'security.workspace.trust.enabled': false,
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'workbench.tips.enabled': false,
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'files.autoSave': 'off', // the browser workbench saves by itself after a second; the desktop does not
  'git.enabled': false,
  'npm.autoDetect': 'off',
  'editor.unicodeHighlight.ambiguousCharacters': false,
  'workbench.editor.languageDetection': false, // an unsaved text keeps the language that the test gave it
};

const FLAGS = [
  '--accept-server-license-terms',
  '--disable-workspace-trust', // in Restricted Mode an installed .vsix is not loaded, and nothing is said
  '--disable-telemetry',
  '--disable-experiments',
  '--telemetry-level',
  'off',
  '--force-disable-user-env', // no login shell started to read the environment
];

const SERVER_FLAGS = [
  '--host',
  '127.0.0.1',
  '--port',
  '0',
  '--without-connection-token',
  '--disable-getting-started-override',
  '--enable-smoke-test-driver', // without it the built workbench ignores extensionDevelopmentPath
];

/** The server needs Node 24, whichever Node runs the tests. */
function findNode() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  return path.join(
    path.dirname(require.resolve(`node-${process.platform}-${process.arch}/package.json`)),
    'bin',
    'node',
  );
}

/** Where the server keeps everything of its own: below `data`. */
const foldersIn = (data, extensionsDir) => [
  '--server-data-dir',
  data,
  '--user-data-dir',
  path.join(data, 'user'),
  '--extensions-dir',
  extensionsDir,
];

/** Installs a packaged .vsix into `extensionsDir`, the way `code --install-extension` does. Throws if it did not work. */
export function installVsix(vsix, extensionsDir) {
  const data = mkdtempSync(path.join(runFolder, 'install-'));
  const done = spawnSync(
    findNode(),
    [serverMain, ...FLAGS, ...foldersIn(data, extensionsDir), '--install-extension', path.resolve(vsix), '--force'],
    {
      encoding: 'utf8',
      timeout: 180_000,
    },
  );
  const output = `${done.stdout ?? ''}${done.stderr ?? ''}`;
  if (done.status !== 0 || !output.includes('successfully installed')) {
    throw new Error(`could not install ${vsix}:\n${output}${done.error ?? ''}`);
  }
}

/** An empty language pack: VS Code itself stays English, extensions get their own translations. */
function writeLanguagePack(data, locale) {
  const contents = path.join(data, 'pack.json');
  writeFileSync(contents, JSON.stringify({ version: '1.0.0', contents: {} }));
  const pack = {
    hash: 'none',
    label: locale,
    extensions: [{ extensionIdentifier: { id: 'none.none' }, version: '1.0.0' }],
    translations: { vscode: contents },
  };
  writeFileSync(path.join(data, 'user', 'languagepacks.json'), JSON.stringify({ [locale]: pack }));
}

function writeUserData({ settings, locale }) {
  const data = mkdtempSync(path.join(runFolder, 'd-'));
  const user = path.join(data, 'user', 'User');
  mkdirSync(user, { recursive: true });
  writeFileSync(path.join(user, 'settings.json'), JSON.stringify({ ...SETTINGS, ...settings }, null, 2));
  if (locale) writeLanguagePack(data, locale);
  return data;
}

function cleanEnvironment() {
  const ours = /^(VSCODE_|NODE_OPTIONS$|ELECTRON_|CODE_SERVER_|XDG_RUNTIME_DIR$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));
}

function spawnServer(data, { extensionsDir, locale }) {
  const args = [...FLAGS, ...SERVER_FLAGS, ...foldersIn(data, extensionsDir), ...(locale ? ['--locale', locale] : [])];
  const child = spawn(
    process.execPath,
    [path.join(here, 'supervise.mjs'), runFolder, findNode(), serverMain, ...args],
    {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: cleanEnvironment(),
      detached: true,
    },
  );
  child.stdin.on('error', () => {});
  return child;
}

/** Resolves with the port once the server listens. */
function waitForPort(child, gone, output) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`VS Code server did not start:\n${output.text}`)), 60_000);
    const take = (data) => {
      output.text = (output.text + data).slice(-20_000);
      const port = /Extension host agent listening on (\d+)/.exec(output.text)?.[1];
      if (!port) return;
      clearTimeout(timer);
      resolve(Number(port));
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    child.on('error', reject);
    gone.then((how) => {
      clearTimeout(timer);
      reject(new Error(`VS Code server ended (${how.code ?? how.signal}):\n${output.text}`));
    });
  });
}

/** Starts the server; resolves once it listens. */
export async function startServer({ settings = {}, extensionsDir, locale }) {
  const data = writeUserData({ settings, locale });
  const child = spawnServer(data, { extensionsDir, locale });
  const gone = new Promise((resolve) => child.on('exit', (code, signal) => resolve({ code, signal })));
  const output = { text: '' };
  const port = await waitForPort(child, gone, output).catch((error) => {
    child.kill();
    throw error;
  });
  const authority = `127.0.0.1:${port}`;
  return {
    data,
    gone,
    output: () => output.text,
    uri: (file) => `vscode-remote://${authority}${encodeURI(path.resolve(file))}`,
    /** The workbench's address; `folder` null for a window without one. */
    url(folder, payload = []) {
      const place = folder ? `folder=${encodeURIComponent(path.resolve(folder))}` : 'ew=true';
      return `http://${authority}/?${place}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
    },
    async stop() {
      child.kill(); // the supervisor ends VS Code's whole process group
      await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 5000))]);
      rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}
