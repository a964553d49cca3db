// Everything of one run lies under one folder: VS Code's data and sockets, Chromium's profile, what the tests leave behind.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export const runFolder = mkdtempSync(path.join(os.tmpdir(), 'gouji-host-'));
process.env.TMPDIR = runFolder;

export function removeRunFolder() {
  try {
    rmSync(runFolder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  } catch {
    // A process that is just ending may still write there; the supervisor tries again.
  }
}

process.on('exit', removeRunFolder);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130));
