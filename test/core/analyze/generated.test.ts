import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../../src/core/analyze';
import type { Range } from '../../../src/core/text/range';
import { isAlarm } from '../../fixtures/alarm';
import { equationsOf } from '../../fixtures/equations';
import { reports } from '../../fixtures/generate';
import { LAYOUTS } from '../../fixtures/layouts';
import { printedIn, slipsOn } from '../../fixtures/printed-report';
import { withSlip } from '../../fixtures/slip';

const touches = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** The layouts whose cells stand apart. Each is read cell by cell elsewhere, so that every third is enough here. */
const layouts = [...LAYOUTS.entries()]
  .filter(([, { glued, sparse }]) => !glued && !sparse)
  .filter((_, i) => i % 3 === 0 || process.env.RUNS !== undefined);

describe('one digit changed in a cell that an equation binds', () => {
  for (const [at, layout] of layouts) {
    it(`${layout.name}: is found where it is`, () => {
      fc.assert(
        fc.property(reports(), fc.nat(), (report, choice) => {
          const bound = equationsOf(report).flatMap(({ left, right }) => [...left, ...right]);
          const { text, cell, id } = withSlip(printedIn(layout, report), bound, choice);
          const found = analyze(text)
            .findings.filter(isAlarm)
            .some((finding) => [finding, ...finding.related].some((place) => touches(place, cell)));
          assert.ok(found, `${id}, now ${text.slice(cell.start, cell.end)}\n${text}`);
        }),
        slipsOn(at),
      );
    });
  }
});
