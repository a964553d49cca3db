import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../../src/core/analyze';
import { isAlarm } from '../../fixtures/alarm';
import { DAMAGES, type Damage, damage, untouched } from '../../fixtures/damage';
import { reports } from '../../fixtures/generate';
import { randomOf } from '../../fixtures/random';
import { runs } from '../../fixtures/runs';
import { FAMILIES } from '../../fixtures/wild/habit';
import { strangers } from '../../fixtures/wild/strangers';
import { wildLayout } from '../../fixtures/wild/wild-layout';

const printed = fc.record({
  report: reports(),
  family: fc.constantFrom(...FAMILIES),
  seed: fc.nat(5000),
});

describe('a report whose figures agree, in a layout that nobody listed', () => {
  it('raises no alarm, and no cell has the value of another', () => {
    fc.assert(
      fc.property(printed, ({ report, family, seed }) => {
        const layout = wildLayout(seed, family);
        const rendered = layout.render(report);
        const { tables, findings } = analyze(rendered.text, { format: layout.format });
        assert.deepEqual(strangers(report.form, rendered, untouched(rendered), tables), [], layout.name);
        assert.deepEqual(findings.filter(isAlarm), [], `${layout.name}\n${rendered.text}`);
      }),
      runs(15, 8),
    );
  }).timeout(60_000);

  it('has no cell with a value of another row, whatever it has lost', () => {
    const kinds = fc.constantFrom(...(Object.keys(DAMAGES) as Damage[]));
    fc.assert(
      fc.property(printed, kinds, ({ report, family, seed }, kind) => {
        const layout = wildLayout(seed, family);
        const rendered = layout.render(report);
        const damaged = damage(rendered, kind, randomOf(seed));
        const { tables } = analyze(damaged.text, { format: layout.format });
        assert.deepEqual(strangers(report.form, rendered, damaged, tables), [], `${layout.name}, ${kind}`);
      }),
      runs(16, 6),
    );
  }).timeout(60_000);
});
