import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../../src/core/analyze';
import { repair } from '../../../src/core/repair/repair';
import { equationsOf } from '../../fixtures/equations';
import { reports } from '../../fixtures/generate';
import { LAYOUTS } from '../../fixtures/layouts';
import { runs } from '../../fixtures/runs';
import { withSlip } from '../../fixtures/slip';
import { aboutOf, alarmsOf, applied } from './support';

const layouts = LAYOUTS.filter(({ format }) => format !== 'html').filter((_, i) => i % 12 === 0);

/** Every fix is proven by reading a whole report; a busy machine needs longer. */
const SLOW = 30_000;

describe('any fix that is offered', function () {
  this.timeout(SLOW);

  for (const layout of layouts) {
    it(`${layout.name}: takes its finding away and brings no other`, () => {
      fc.assert(
        fc.property(reports(), fc.nat(), (report, choice) => {
          const bound = equationsOf(report).flatMap(({ left, right }) => [...left, ...right]);
          const { text } = withSlip(layout.render(report), bound, choice);
          const before = analyze(text);
          const known = new Set(alarmsOf(before).map((finding) => aboutOf(before, finding)));
          for (const finding of alarmsOf(before)) {
            for (const { edits } of repair(before, finding)) {
              const after = analyze(applied(text, edits));
              const left = alarmsOf(after).map((one) => aboutOf(after, one));
              assert.ok(!left.includes(aboutOf(before, finding)), `${aboutOf(before, finding)} is still there`);
              assert.deepEqual(
                left.filter((about) => !known.has(about)),
                [],
              );
            }
          }
        }),
        runs(2022, 1),
      );
    });
  }
});

describe('fixes applied one after the other', function () {
  this.timeout(SLOW);

  it('never add a finding, whatever the number of slips', () => {
    fc.assert(
      fc.property(
        reports(),
        fc.array(fc.nat(), { minLength: 2, maxLength: 4 }),
        fc.constantFrom(...layouts.filter(({ glued }) => !glued)),
        (report, choices, layout) => {
          const bound = equationsOf(report).flatMap(({ left, right }) => [...left, ...right]);
          const rendered = layout.render(report);
          let text = choices.reduce(
            (now, choice) => withSlip({ ...rendered, text: now }, bound, choice).text,
            rendered.text,
          );
          for (let turn = 0; turn < 12; turn++) {
            const analysis = analyze(text);
            const alarms = alarmsOf(analysis);
            const mended = alarms.find((finding) => repair(analysis, finding).length > 0);
            const [best] = mended === undefined ? [] : repair(analysis, mended);
            if (best === undefined) return;
            text = applied(text, best.edits);
            const left = alarmsOf(analyze(text));
            assert.ok(left.length < alarms.length, `${left.length} alarms after ${alarms.length}`);
          }
        },
      ),
      runs(2023, 1),
    );
  });
});

describe('one digit changed in a cell of two or more equations', function () {
  this.timeout(SLOW);

  it('is restored by the first fix', () => {
    fc.assert(
      fc.property(
        reports({ form: 'disclosure-2021' }),
        fc.nat(),
        fc.constantFrom(...layouts.filter(({ glued }) => !glued)),
        (report, choice, layout) => {
          const rows = equationsOf(report).map(({ left, right }) => [...left, ...right]);
          const bound = rows.flat().filter((id) => rows.filter((terms) => terms.includes(id)).length > 1);
          const rendered = layout.render(report);
          const { text } = withSlip(rendered, bound, choice);
          const analysis = analyze(text);
          const firsts = alarmsOf(analysis).flatMap((finding) => repair(analysis, finding).slice(0, 1));
          assert.ok(
            firsts.some(({ edits }) => applied(text, edits) === rendered.text),
            text,
          );
        },
      ),
      runs(2024, 2),
    );
  });
});
