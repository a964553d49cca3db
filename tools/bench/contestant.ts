/**
 * `contestant.js NAME`, started by `processes.ts`: loads one contestant and nothing else. The first message brings the
 * texts and is answered with the first pass, when no code is compiled: what somebody waits for at the command line.
 * Every message after it is answered with a pass in milliseconds, behind one that is not timed: the other processes have
 * had the caches of the processor meanwhile.
 */
import { CONTESTANTS, type Run } from './contestants';
import type { FirstPass, NamedText } from './processes';
import type { BenchText } from './texts';
import { timeOf } from './timing';

/** So long is each text read again and again, for a clock that is not fine enough. */
const LEAST = 2;

let texts: readonly BenchText[] = [];
let run: Run = () => 0;

async function firstPass(given: readonly NamedText[]): Promise<FirstPass> {
  const contestant = CONTESTANTS.find(({ name }) => name === process.argv[2]);
  if (contestant === undefined) throw new Error(`no contestant ${process.argv[2]}`);
  texts = given.map((one) => ({ ...one, bytes: new TextEncoder().encode(one.text) }));
  const start = performance.now();
  run = await contestant.load();
  const loaded = performance.now();
  for (const text of texts) run(text);
  return { load: loaded - start, pass: performance.now() - loaded };
}

process.once('message', async (given) => {
  process.send?.(await firstPass(given as readonly NamedText[]));
  process.on('message', () => {
    for (const text of texts) run(text);
    process.send?.(texts.reduce((sum, text) => sum + timeOf(() => run(text), LEAST), 0));
  });
});
