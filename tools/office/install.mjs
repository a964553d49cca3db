// Installs LibreOffice for the tests on first use, and again when its lock file changed. It is WebAssembly and runs wherever Node does.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installModules } from '../install-modules.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));

/** Installs if needed. Returns null when LibreOffice is ready, else why it is not. */
export function installOffice() {
  const why = installModules(here, 'LibreOffice (from npm, about 270 MB)');
  return why === null ? null : `LibreOffice ${why}`;
}
