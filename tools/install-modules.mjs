// Installs the npm packages of a folder of tools on first use, and again when its lock file changed. They are pinned with their
// checksums in that lock file and belong to no package of ours: a checkout that does not test with them never loads them.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const lockHash = (folder) =>
  createHash('sha256')
    .update(readFileSync(path.join(folder, 'package-lock.json')))
    .digest('hex');

/**
 * Installs if needed; `what` names the packages and their size, and `prepare` is run after an installation. Returns null when all
 * is there, else why it is not. Needs the npm registry, nothing else.
 */
export function installModules(folder, what, prepare = () => {}) {
  const modules = path.join(folder, 'node_modules');
  const stamp = path.join(modules, '.installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash(folder)) return null;
  console.log(`installing ${what}, once`);
  const done = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel', 'error'], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 600_000,
  });
  if (done.status !== 0) return `could not be installed from npm: ${lastLines(done.stderr || String(done.error))}`;
  prepare();
  mkdirSync(modules, { recursive: true });
  writeFileSync(stamp, lockHash(folder));
  return null;
}

const lastLines = (text) => text.trim().split('\n').slice(-3).join(' | ');
