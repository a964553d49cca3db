import { spawnSync } from 'node:child_process';

/** Runs a command to its end, its output passed through, without stdin. Returns `{ status, seconds }`; null status counts as failed. */
export function runStep(command, args, env = {}) {
  const started = performance.now();
  const done = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return { status: done.status ?? 1, seconds: (performance.now() - started) / 1000 };
}
