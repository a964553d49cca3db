// Runs bundled test files one after the other in this process and stops at the first that fails: exit status 1.
//   node suite.mjs FILE…
//   node suite.mjs --reach OUT FOLDER FILE…   also writes to OUT what runs when the bundle in FOLDER is loaded, and for
//                                             each file the milliseconds that it takes and what of the bundle it runs
import { readdirSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import Mocha from 'mocha';

// Each mocha adds listeners of its own.
process.setMaxListeners(0);

const asked = process.argv.slice(2);
const [, out, folder] = asked[0] === '--reach' ? asked.splice(0, 3) : [];

class Silent {}

// A test that sets a limit of its own would fail on a busy machine whatever the change is: only what it asserts counts.
Mocha.Runnable.prototype.timeout = function (limit) {
  return limit === undefined ? 0 : this;
};

async function passes(file) {
  const mocha = new Mocha({ bail: true, reporter: Silent, timeout: 0 });
  mocha.addFile(path.resolve(file));
  await mocha.loadFilesAsync();
  return new Promise((resolve) => mocha.run((failures) => resolve(failures === 0)));
}

async function startCoverage() {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return session;
}

/** What was run since the last time: for each chunk of the bundle its functions, as ranges with counts, the whole first. */
async function reached(session) {
  const { result } = await session.post('Profiler.takePreciseCoverage');
  return result
    .filter(({ url }) => url.includes('/chunks/'))
    .map(({ url, functions }) => ({ chunk: path.basename(url), functions: functions.map(({ ranges }) => ranges) }));
}

/** Loads the chunks before any test does, so that no test is charged for what runs once. */
async function load(session) {
  for (const chunk of readdirSync(folder).filter((name) => name.endsWith('.js'))) {
    await import(pathToFileURL(path.resolve(folder, chunk)));
  }
  return reached(session);
}

async function measure() {
  const session = await startCoverage();
  const loading = await load(session);
  const runs = [];
  for (const test of asked) {
    const start = performance.now();
    if (!(await passes(test))) throw new Error(`${test} fails as it is`);
    runs.push({ test, milliseconds: performance.now() - start, reached: await reached(session) });
  }
  writeFileSync(out, JSON.stringify({ loading, runs }));
}

if (out) await measure();
else for (const test of asked) if (!(await passes(test))) process.exit(1);
process.exit(0);
