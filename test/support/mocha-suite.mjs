import { rmSync } from 'node:fs';
import { runStep } from './step.mjs';

/** As the command line sets it in `src/cli/late-optimisation.ts`: a suite is over before fast code of everything pays. */
export const LATE_OPTIMISATION = '--interrupt-budget=400000';

/** Megabytes: what thousands of small readings leave behind is collected less often, for a tenth less time in all. */
const ROOM_FOR_THE_YOUNG = '--max-semi-space-size=64';

/**
 * Runs `out/test/<name>` under mocha; the reporter prints failures only and leaves the outcome in a file. `retries` is how often
 * a test that fails is tried again: for suites in a real browser, which is late now and then on a busy machine.
 */
export function runMochaSuite(name, { env = {}, retries = 0 } = {}) {
  const statsFile = `out/${name}-stats.json`;
  rmSync(statsFile, { force: true });
  const args = [
    LATE_OPTIMISATION,
    ROOM_FOR_THE_YOUNG,
    'node_modules/mocha/bin/mocha.js',
    '--reporter',
    'test/support/reporter.cjs',
    '--exit',
    // Long enough for a busy machine: no test judges how fast anything is.
    '--timeout',
    '60000',
    '--retries',
    String(retries),
    `out/test/${name}/**/*.test.js`,
  ];
  return { ...runStep(process.execPath, args, { ...env, GOUJI_TEST_STATS: statsFile }), statsFile };
}
