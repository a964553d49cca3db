import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../../src/core/analyze';
import { DAMAGES, type Damage, damage } from '../../fixtures/damage';
import { reports } from '../../fixtures/generate';
import { LAYOUTS } from '../../fixtures/layouts';
import { randomOf } from '../../fixtures/random';
import { runs } from '../../fixtures/runs';
import { strangers } from '../../fixtures/wild/strangers';

const damages = fc.record({
  // A blank leaves no trace in some layouts: then the label of its row and the next value are a row, whatever was between them.
  report: reports({ blanks: false }),
  layout: fc.constantFrom(...LAYOUTS.filter(({ format }) => format !== 'html')),
  kind: fc.constantFrom(...(Object.keys(DAMAGES) as Damage[])),
  seed: fc.nat(),
});

describe('a report that has lost a line, the end of a label or a character', () => {
  it('has no cell with a value that is not printed in its row', () => {
    fc.assert(
      fc.property(damages, ({ report, layout, kind, seed }) => {
        const rendered = layout.render(report);
        const damaged = damage(rendered, kind, randomOf(seed));
        const { tables } = analyze(damaged.text);
        assert.deepEqual(
          strangers(report.form, rendered, damaged, tables),
          [],
          `${layout.name}, ${kind}\n${damaged.text}`,
        );
      }),
      runs(7, 8),
    );
  }).timeout(60_000);
});
