/**
 * `npm run bench [-- FOLDER]`: how long analyze() takes beside two linters that read the same texts, and how it grows with size.
 * Prints tables and judges nothing: a busy machine must not fail a build.
 */
import { analyze } from '../../src/core/analyze';
import { aligned, rounded } from './columns';
import { CONTESTANTS } from './contestants';
import { keystroke } from './keystroke';
import { panelCost } from './panel';
import { type FirstPass, firstPassOf, steadyTimes } from './processes';
import { type BenchText, compared, LOADS } from './texts';
import { median, timeOf } from './timing';

/** Real reports beside the checkout; not part of the project, and not needed. */
const REAL_REPORTS = '../shared/seeds';
const ROUNDS = 25;
/** So long does a large program take until all of it is compiled as well as it will be. */
const WARM_UP_ROUNDS = 100;
const SIZES = [10_000, 100_000, 1_000_000, 10_000_000] as const;
/** How many times as fast as each linter analyze() is meant to be. */
const TARGETS: Readonly<Record<string, string>> = { markdownlint: '≥ 8', 'autocorrect-node': '≥ 2' };

async function compare(texts: readonly BenchText[]): Promise<string> {
  const times = await steadyTimes(texts, WARM_UP_ROUNDS, ROUNDS);
  const first = await firstPasses(texts);
  const rows = CONTESTANTS.map(({ name }, i) => {
    const { load, pass } = first.get(name)!;
    const share = i === 0 ? '1' : rounded(median(times[i]!) / median(times[0]!));
    const best = Math.min(...times[i]!);
    return [name, rounded(median(times[i]!)), share, TARGETS[name] ?? '', rounded(best), rounded(pass), rounded(load)];
  });
  return aligned([['', 'ms', 'time / gouji', 'target', 'best', 'first pass', 'loading'], ...rows]);
}

async function firstPasses(texts: readonly BenchText[]): Promise<ReadonlyMap<string, FirstPass>> {
  const all = new Map<string, FirstPass>();
  for (const { name } of CONTESTANTS) all.set(name, await firstPassOf(name, texts));
  return all;
}

function growth(): string {
  const rows = Object.entries(LOADS).flatMap(([name, load]) =>
    SIZES.map((size) => {
      const text = load(size);
      const time = median(Array.from({ length: size > 1_000_000 ? 3 : 7 }, () => timeOf(() => analyze(text), 5)));
      return [name, size.toLocaleString('en'), rounded(time), rounded((time * 1_000_000) / size)];
    }),
  );
  return aligned([['text', 'bytes', 'ms', 'ms / MB'], ...rows]);
}

async function main(): Promise<void> {
  const { origin, texts } = compared(process.argv[2] ?? REAL_REPORTS);
  const size = texts.reduce((sum, { bytes }) => sum + bytes.length, 0);
  console.log(
    `All of ${origin}, ${size.toLocaleString('en')} bytes: ms in the steady state (median and best of ${ROUNDS} rounds in turns, each in a process of its own, behind ${WARM_UP_ROUNDS} rounds of warm-up), then ms of the first pass in a fresh process and of the loading before it:\n`,
  );
  console.log(await compare(texts));
  for (let round = 0; round < WARM_UP_ROUNDS; round++) for (const { text } of texts) analyze(text);
  console.log('\nanalyze() by size of text:\n');
  console.log(growth());
  const largest = [...texts].sort((a, b) => b.bytes.length - a.bytes.length)[0];
  if (!largest) return;
  console.log(`\nA keystroke in ${largest.name}: analyze() once, and what each provider of the editor makes of it:\n`);
  console.log(keystroke(largest.text));
  console.log('\nThe panel, from the analysis to the picture:\n');
  console.log(await panelCost(texts));
}

void main();
