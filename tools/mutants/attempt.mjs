// Makes one change in a copy of the bundle and runs the tests that can notice it.
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { LATE_OPTIMISATION } from '../../test/support/mocha-suite.mjs';
import { WHOLE } from './bundle.mjs';

/**
 * A change that never ends is noticed too: so much of a processor's time, in whole seconds, is far more than the tests take
 * otherwise. Time by the clock would count what a busy machine makes slow.
 */
const limitOf = (tests) => 30 + Math.ceil(tests.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 100);

/**
 * What becomes of a change: `noticed` by a test that fails, `endless` where a test does not end, `unnoticed`, or
 * `unreached` if no test runs its place. `folder` holds a copy of the bundle, which is put right again; `tests` are those
 * that can notice it, `code` what the chunk of the place is without it.
 */
export function attempt(place, tests, code, folder) {
  if (tests.length === 0) return 'unreached';
  const file = `${folder}/chunks/${place.chunk}`;
  writeFileSync(file, code.slice(0, place.start) + place.text + code.slice(place.end));
  const files = tests.map(({ test }) => test.replace(WHOLE, folder));
  const suite = [process.execPath, LATE_OPTIMISATION, 'tools/mutants/suite.mjs', ...files];
  const limited = ['-c', `ulimit -t ${limitOf(tests)}; exec "$@"`, 'sh', ...suite];
  const run = spawn('sh', limited, { stdio: 'ignore' });
  return new Promise((resolve) => {
    run.once('exit', (status, signal) => {
      writeFileSync(file, code);
      resolve(signal ? 'endless' : status === 0 ? 'unnoticed' : 'noticed');
    });
  });
}
