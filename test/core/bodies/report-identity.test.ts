import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { reportIdentity } from '../../../src/core/bodies/report-identity';
import { reportNumber } from '../../fixtures/generate';
import { LAYOUTS } from '../../fixtures/layouts';

describe('the identity of a report', () => {
  it('is told by its head, as the whole report tells it', () => {
    const few = LAYOUTS.filter((_, i) => i % 7 === 0);
    few.forEach((layout, i) => {
      const text = layout.render(reportNumber(i)).text;
      const { issuer, year } = analyze(text);
      assert.deepEqual(reportIdentity(text), { body: issuer, year }, layout.name);
    });
  });

  it('is unknown where the head does not say', () => {
    assert.deepEqual(reportIdentity('会议通知\n定于下周一开会。'), { body: null, year: null });
  });
});
