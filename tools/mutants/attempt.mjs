// Makes one change in a copy of the bundle and runs the tests that can notice it.
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { LATE_OPTIMISATION } from '../../test/support/mocha-suite.mjs';
import { WHOLE } from './bundle.mjs';

/** A change that never ends is noticed too: so many times as long as the tests take otherwise, in milliseconds. */
const limitOf = (tests) => 15_000 + 10 * tests.reduce((sum, { milliseconds }) => sum + milliseconds, 0);

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
  const run = spawn(process.execPath, [LATE_OPTIMISATION, 'tools/mutants/suite.mjs', ...files], { stdio: 'ignore' });
  const timer = setTimeout(() => run.kill('SIGKILL'), limitOf(tests));
  return new Promise((resolve) => {
    run.once('exit', (status, signal) => {
      clearTimeout(timer);
      writeFileSync(file, code);
      resolve(signal ? 'endless' : status === 0 ? 'unnoticed' : 'noticed');
    });
  });
}
