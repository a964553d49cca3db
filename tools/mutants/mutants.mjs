// How much of the core its tests hold: breaks a seeded sample of its places one at a time, runs the core's tests that
// reach the place, and lists the changes that none of them notices.
//   npm run mutants -- [--count 300] [--words 60] [--seed 1] [--processes 1] [--only PART-OF-A-PATH]
// --count: changed operators, constants and conditions; --words: words left out of alternations. Survivors are for
// people to read: some change nothing that anybody could see. Takes some two seconds for each change.
import { spawn } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readChunks, WHOLE } from './bundle.mjs';
import { placesOf } from './places.mjs';
import { measureReach } from './reach.mjs';
import { sampleOf } from './sample.mjs';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '300' },
    words: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    processes: { type: 'string', default: '1' },
    only: { type: 'string', default: 'src/core/' },
  },
});

/** A change that never ends is noticed too: so many times as long as the tests take otherwise, in milliseconds. */
const limitOf = (tests) => 15_000 + 10 * tests.reduce((sum, { milliseconds }) => sum + milliseconds, 0);

const chunks = readChunks();
const places = [...chunks].flatMap(([chunk, { code, at }]) =>
  placesOf(code).flatMap((change) => {
    const origin = at(change.start);
    return origin?.source.startsWith('src/core/') && origin.source.includes(values.only)
      ? { chunk, ...change, ...origin }
      : [];
  }),
);
places.sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : a.line - b.line || a.start - b.start));
const chosen = [
  ...sampleOf(
    places.filter(({ kind }) => kind !== 'word'),
    Number(values.count),
    Number(values.seed),
  ),
  ...sampleOf(
    places.filter(({ kind }) => kind === 'word'),
    Number(values.words),
    Number(values.seed),
  ),
];
console.log(`${places.length} places, ${chosen.length} changes`);
const testsOf = measureReach(chunks);

/** `noticed`, `unnoticed`, `endless` or, if no test reaches it, `unreached`. */
function outcomeOf(place, folder) {
  const tests = testsOf(place);
  if (tests.length === 0) return 'unreached';
  const { code } = chunks.get(place.chunk);
  const file = `${folder}/chunks/${place.chunk}`;
  writeFileSync(file, code.slice(0, place.start) + place.text + code.slice(place.end));
  const files = tests.map(({ test }) => test.replace(WHOLE, folder));
  const run = spawn(process.execPath, ['tools/mutants/suite.mjs', ...files], { stdio: 'ignore' });
  const timer = setTimeout(() => run.kill('SIGKILL'), limitOf(tests));
  return new Promise((resolve) => {
    run.once('exit', (status, signal) => {
      clearTimeout(timer);
      writeFileSync(file, code);
      resolve(signal ? 'endless' : status === 0 ? 'unnoticed' : 'noticed');
    });
  });
}

const outcomes = new Map();
const waiting = [...chosen];

async function work(folder) {
  cpSync(WHOLE, folder, { recursive: true });
  for (let place = waiting.shift(); place !== undefined; place = waiting.shift()) {
    const outcome = await outcomeOf(place, folder);
    outcomes.set(place, outcome);
    if (outcome === 'noticed' || outcome === 'endless') continue;
    const shown = place.shown.replace(/\s+/g, ' ');
    console.log(`${outcome} ${place.source}:${place.line} ${place.kind}: ${shown.slice(0, 160)}`);
  }
}

const count = Math.max(1, Number(values.processes));
await Promise.all(Array.from({ length: count }, (_, i) => work(`out/mutants/broken-${i}`)));

for (const isWord of [false, true]) {
  const group = chosen.filter(({ kind }) => (kind === 'word') === isWord);
  const of = (...names) => group.filter((place) => names.includes(outcomes.get(place))).length;
  if (group.length === 0) continue;
  const share = (of('noticed', 'endless') / group.length).toFixed(3);
  console.log(
    `${isWord ? 'words' : 'operators, constants, conditions'}: ${of('noticed', 'endless')} of ${group.length} noticed = ` +
      `${share} (${of('endless')} by never ending); ${of('unreached')} are reached by no test`,
  );
}
