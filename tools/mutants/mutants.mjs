// How much of the core its tests hold: breaks a seeded sample of its places one at a time, runs the core's tests that
// reach the place, and lists the changes that none of them notices. `--help` says how it is run.
import { cpSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { attempt } from './attempt.mjs';
import { readChunks, WHOLE } from './bundle.mjs';
import { placesOf } from './places.mjs';
import { measureReach } from './reach.mjs';
import { sampleOf } from './sample.mjs';

const HELP = `npm run mutants -- [OPTIONS]

Breaks places of src/core one at a time and lists the changes that no test of the core notices. Takes some seconds for
each change. Changes are tried in an order drawn by the seed, so that what was found when the run is stopped (Ctrl+C) is
a sample too. Survivors are for people to read: some change nothing that anybody could see.

  --count N         changed operators, constants and conditions (300)
  --words N         words left out of alternations (60)
  --seed N          draws the sample and its order (1)
  --only PARTS      sources whose path holds one of these parts, divided by commas (src/core/)
  --tests PARTS     what the test files whose path holds one of these parts notice by themselves: takes seconds
  --again FILE      instead of a sample: what FILE, the output of a run before, lists as not noticed, each change once,
                    where it stands now (lines may have moved)
  --processes N     changes tried side by side (1)
  --help            this text`;

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '300' },
    words: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    processes: { type: 'string', default: '1' },
    only: { type: 'string', default: 'src/core/' },
    tests: { type: 'string', default: '' },
    again: { type: 'string' },
    help: { type: 'boolean' },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit(0);
}
const seed = Number(values.seed);
const rooms = values.only.split(',');

/** Every place of the core that can be changed, in the order of the sources, whatever chunk it stands in. */
function placesIn(chunks) {
  const places = [...chunks].flatMap(([chunk, { code, at }]) =>
    placesOf(code).flatMap((change) => {
      const origin = at(change.start);
      const isAsked = origin?.source.startsWith('src/core/') && rooms.some((room) => origin.source.includes(room));
      return isAsked ? { chunk, ...change, ...origin } : [];
    }),
  );
  return places.sort((a, b) =>
    a.source < b.source ? -1 : a.source > b.source ? 1 : a.line - b.line || a.start - b.start,
  );
}

const shownOf = ({ kind, shown }) => `${kind}: ${shown.replace(/\s+/g, ' ').slice(0, 160)}`;

/** The places that an output lists as not noticed: for each row the nearest line with the same change in the same file. */
function listedIn(file, places) {
  const left = new Set(places);
  const rows = readFileSync(file, 'utf8').matchAll(/^un(?:noticed|reached) (\S+):(\d+) (.+)$/gm);
  return [...rows].flatMap(([, source, line, change]) => {
    const same = [...left].filter((place) => place.source === source && shownOf(place) === change);
    const [nearest] = same.sort((a, b) => Math.abs(a.line - line) - Math.abs(b.line - line));
    left.delete(nearest);
    return nearest === undefined ? [] : [nearest];
  });
}

function chosenOf(places) {
  if (values.again !== undefined) return listedIn(values.again, places);
  const isWord = ({ kind }) => kind === 'word';
  const others = places.filter((place) => !isWord(place));
  return [
    ...sampleOf(others, Number(values.count), seed),
    ...sampleOf(places.filter(isWord), Number(values.words), seed),
  ];
}

const chunks = readChunks();
const places = placesIn(chunks);
const waiting = sampleOf(chosenOf(places), Number.POSITIVE_INFINITY, seed);
console.log(`${places.length} places, ${waiting.length} changes`);
const testsOf = measureReach(chunks, values.tests);
const outcomes = new Map();

async function work(folder) {
  cpSync(WHOLE, folder, { recursive: true });
  for (let place = waiting.shift(); place !== undefined; place = waiting.shift()) {
    const outcome = await attempt(place, testsOf(place), chunks.get(place.chunk).code, folder);
    outcomes.set(place, outcome);
    if (outcome.startsWith('un')) console.log(`${outcome} ${place.source}:${place.line} ${shownOf(place)}`);
  }
}

function report() {
  for (const [isWord, name] of [
    [false, 'operators, constants, conditions'],
    [true, 'words'],
  ]) {
    const group = [...outcomes].filter(([{ kind }]) => (kind === 'word') === isWord).map(([, outcome]) => outcome);
    const count = (outcome) => group.filter((one) => one === outcome).length;
    const noticed = count('noticed') + count('endless');
    if (group.length === 0) continue;
    console.log(
      `${name}: ${noticed} of ${group.length} noticed = ${(noticed / group.length).toFixed(3)} ` +
        `(${count('endless')} by never ending); ${count('unreached')} are reached by no test`,
    );
  }
}

process.once('SIGINT', () => {
  report();
  process.exit(130);
});
const processes = Math.max(1, Number(values.processes));
await Promise.all(Array.from({ length: processes }, (_, i) => work(`out/mutants/broken-${i}`)));
report();
