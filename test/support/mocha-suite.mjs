import { rmSync } from 'node:fs';
import { runStep } from './step.mjs';

/** Runs `out/test/<name>` under mocha; the reporter prints failures only and leaves mocha's stats in a file. */
export function runMochaSuite(name, env = {}) {
  const statsFile = `out/${name}-stats.json`;
  rmSync(statsFile, { force: true });
  const args = [
    'node_modules/mocha/bin/mocha.js',
    '--reporter',
    'test/support/reporter.cjs',
    '--exit',
    // Long enough for a busy machine: no test judges how fast anything is.
    '--timeout',
    '60000',
    `out/test/${name}/**/*.test.js`,
  ];
  return { ...runStep(process.execPath, args, { ...env, GOUJI_TEST_STATS: statsFile }), statsFile };
}
