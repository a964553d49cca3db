/**
 * `npm run bench:repair [-- REPORTS]`: how often a slip is found and undone. Made-up reports whose figures agree are printed in
 * every plain layout; one number at a time is slipped, in a table or in a sentence. Prints tables and judges nothing.
 */
import { analyze } from '../../src/core/analyze';
import { applied } from '../../src/core/repair/fix';
import { repair } from '../../src/core/repair/repair';
import { isAlarm } from '../../test/fixtures/alarm';
import { boundsOf, equationsOf } from '../../test/fixtures/equations';
import { reportNumber } from '../../test/fixtures/generate';
import { LAYOUTS, type Layout } from '../../test/fixtures/layouts';
import { SLIPS, type SlipName, slipped } from '../../test/fixtures/number-slip';
import type { Rendered } from '../../test/fixtures/pen';
import { type Random, randomOf } from '../../test/fixtures/random';
import type { GeneratedReport } from '../../test/fixtures/report';
import { aligned } from './columns';
import { median, timeOf } from './timing';

const REPORTS = Number(process.argv[2] ?? 24);
/** Numbers slipped in each printed report, of each kind of slip. */
const EACH = 2;
const SHOWN = Number(process.env.SHOW ?? 0);

interface Mutation {
  readonly text: string;
  /** Its indicator, or `sentence`. */
  readonly what: string;
  readonly group: string;
  readonly slip: SlipName;
  readonly start: number;
  readonly end: number;
}

interface Score {
  count: number;
  found: number;
  first: number;
  any: number;
}

const scores = new Map<string, Score>();
const unprotected = new Map<string, number>();
const costs: number[] = [];
let broken = 0;

function scoreOf(name: string): Score {
  const known = scores.get(name) ?? { count: 0, found: 0, first: 0, any: 0 };
  scores.set(name, known);
  return known;
}

function tryOut(original: string, mutation: Mutation, isClean: boolean): void {
  const { text, start, end } = mutation;
  const analysis = analyze(text);
  const touches = (range: { start: number; end: number }): boolean =>
    range.start < Math.max(end, start + 1) && start < range.end;
  const found = analysis.findings.filter((one) => isAlarm(one) && [one, ...one.related].some(touches));
  const fixes = found.map((one) => repair(analysis, one).map(({ edits }) => applied(text, edits)));
  const first = fixes.some(([best]) => best === original);
  const any = fixes.some((all) => all.includes(original));
  if (mutation.group === 'no equation' && found.length === 0) {
    const row = mutation.what.replace(/\/.*/, '');
    unprotected.set(row, (unprotected.get(row) ?? 0) + 1);
  }
  for (const name of [mutation.group, `${mutation.group}, ${mutation.slip}`]) {
    const score = scoreOf(name);
    score.count++;
    if (found.length > 0) score.found++;
    if (first) score.first++;
    if (any) score.any++;
  }
  if (!first && broken < SHOWN && mutation.group !== 'no equation' && isClean) {
    broken++;
    console.log(
      mutation.group,
      mutation.what,
      mutation.slip,
      JSON.stringify(original.slice(start - 12, start + 12)),
      '→',
      text.slice(start, end),
      found.map((one) => one.message),
      fixes.map((all) => all.map((one) => one === original)),
    );
  }
}

function mutationsOf(layout: Layout, report: GeneratedReport, random: Random): readonly Mutation[] {
  const rendered = layout.render(report);
  return [...cellMutations(layout, report, rendered, random), ...sentenceMutations(rendered, random)];
}

function cellMutations(layout: Layout, report: GeneratedReport, { text, cells }: Rendered, random: Random): Mutation[] {
  const equations = equationsOf(report).map(({ left, right }) => [...left, ...right]);
  const ids = Object.keys(cells).filter((id) => cells[id]!.state === 'number' && /^[1-9]\d*$/.test(cells[id]!.text));
  if (ids.length === 0) return [];
  const bounds = boundsOf(report).flatMap(({ low, high }) => [...low, ...high]);
  return SLIPS.flatMap((slip) =>
    Array.from({ length: EACH }, () => random.pick(ids)).flatMap((id) => {
      const cell = cells[id]!;
      const next = slipped(cell.text, slip, cells[random.pick(ids)]!.text, random);
      if (next === null) return [];
      const entered = equations.filter((terms) => terms.includes(id)).length;
      const name =
        entered > 1
          ? 'two or more'
          : entered === 1
            ? 'one equation'
            : bounds.includes(id)
              ? 'bounds only'
              : 'no equation';
      const group = entered > 0 && layout.glued ? `glued, ${name}` : name;
      const changed = text.slice(0, cell.start) + next + text.slice(cell.end);
      return [{ text: changed, what: id, group, slip, start: cell.start, end: cell.start + next.length }];
    }),
  );
}

/** Numbers of sentences that enter a relation that holds. */
function sentenceMutations({ text }: Rendered, random: Random): Mutation[] {
  const analysis = analyze(text);
  const inTable = (at: number): boolean => analysis.tables.some(({ start, end }) => at >= start && at < end);
  const bound = analysis.relations.filter(({ verdict }) => verdict === 'holds').flatMap(({ terms }) => terms);
  const figures = analysis.figures.filter(
    (one) =>
      !inTable(one.start) &&
      one.role === 'statistic' &&
      /^[1-9]\d*$/.test(one.text) &&
      bound.some((term) => term.start < one.end && one.start < term.end),
  );
  if (figures.length === 0) return [];
  return SLIPS.flatMap((slip) => {
    const figure = random.pick(figures);
    const next = slipped(figure.text, slip, random.pick(figures).text, random);
    if (next === null) return [];
    const changed = text.slice(0, figure.start) + next + text.slice(figure.end);
    return [
      {
        text: changed,
        what: 'sentence',
        group: 'sentence',
        slip,
        start: figure.start,
        end: figure.start + next.length,
      },
    ];
  });
}

/** What repairing one finding costs, in times of analysing the report. */
function measure(mutation: Mutation): void {
  const analysis = analyze(mutation.text);
  const finding = analysis.findings.find(isAlarm);
  if (finding === undefined) return;
  const reading = median([1, 2, 3].map(() => timeOf(() => analyze(mutation.text), 2)));
  const repairing = median([1, 2, 3].map(() => timeOf(() => repair({ ...analysis }, finding), 2)));
  costs.push(repairing / reading);
}

function main(): void {
  const random = randomOf(2021);
  const layouts = LAYOUTS.filter(({ format }) => format !== 'html');
  for (let n = 0; n < REPORTS; n++) {
    const layout = layouts[n % layouts.length]!;
    const report = reportNumber(n);
    const original = layout.render(report).text;
    const isClean = !analyze(original).findings.some(isAlarm);
    const mutations = mutationsOf(layout, report, random);
    for (const mutation of mutations) tryOut(original, mutation, isClean);
    if (mutations[0] !== undefined) measure(mutations[0]);
  }
  const share = (part: number, whole: number): string => (whole === 0 ? '' : (part / whole).toFixed(3));
  const rows = [...scores]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { count, found, first, any }]) => [
      name,
      String(count),
      share(found, count),
      share(first, count),
      share(any, count),
    ]);
  console.log(aligned([['slips in', 'number', 'found', 'first fix right', 'any fix right'], ...rows]));
  console.log(
    `\nCells that no equation protects, by how often a slip went unseen:\n${[...unprotected]
      .sort(([, a], [, b]) => b - a)
      .map(([id, times]) => `  ${id} ${times}`)
      .join('\n')}`,
  );
  const sorted = [...costs].sort((a, b) => a - b);
  console.log(
    `\nOne finding repaired costs ${median(costs).toFixed(1)} × analyze() (median), ${(sorted.at(-1) ?? 0).toFixed(1)} × at most.`,
  );
}

main();
