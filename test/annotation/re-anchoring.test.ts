import assert from 'node:assert/strict';
import { anchor } from '../../src/annotation/anchor';
import { newAnnotation } from '../../src/annotation/edits';
import { analyze } from '../../src/core/analyze';
import { reportNumber } from '../fixtures/generate';
import { LAYOUTS } from '../fixtures/layouts';
import { randomOf } from '../fixtures/random';
import { EDITS, edited } from './edited';

/** What became of marks on figures whose place after the edits is known. */
interface Measured {
  /** Marks whose figure is still there. */
  kept: number;
  placed: number;
  /** On another figure than the one that was marked. */
  wrong: string[];
}

const REPORTS = Number(process.env.RUNS ?? 150);

/** Marks a fifth of the figures of reports in all layouts, edits the reports, and looks where the marks are. */
function measure(edits: number): Measured {
  const measured: Measured = { kept: 0, placed: 0, wrong: [] };
  for (let seed = 1; seed <= REPORTS; seed++) {
    const random = randomOf(seed * 7919);
    const { text } = random.pick(LAYOUTS.filter(({ glued }) => !glued)).render(reportNumber(seed));
    const places = analyze(text)
      .figures.filter(({ role }) => role === 'statistic' || role === 'percentage')
      .map(({ start, end }) => ({ start, end }));
    const marks = places.map((range, i) =>
      newAnnotation({ id: `${i}`, mark: { kind: 'confirmed' }, text, range, by: '', at: '' }),
    );
    const after = edited({ text, places }, EDITS, edits, random);
    for (const { annotation, range } of anchor(
      after.text,
      marks.filter(() => random.chance(0.2)),
    )) {
      const right = after.places[marks.indexOf(annotation)] ?? null;
      if (right !== null) measured.kept++;
      if (range === null) continue;
      if (right?.start === range.start) measured.placed++;
      else measured.wrong.push(`${seed}: ${JSON.stringify(annotation.target.quote)}`);
    }
  }
  return measured;
}

describe('marks on figures of edited reports', function () {
  this.timeout(300_000);

  for (const [edits, least] of [
    [0, 1],
    [1, 0.98],
    [3, 0.98],
    [10, 0.9],
  ] as const) {
    it(`find their place after ${edits} edits, and none lands on another figure`, () => {
      const { kept, placed, wrong } = measure(edits);
      assert.deepEqual(wrong, []);
      assert.ok(kept > 1000 && placed / kept >= least, `${placed} of ${kept}`);
      if (process.env.RUNS !== undefined)
        console.log(`      ${placed} of ${kept}: ${((placed / kept) * 100).toFixed(2)} %`);
    });
  }
});
