import assert from 'node:assert/strict';
import { reportIdentity } from '../../../src/core/bodies/report-identity';
import { LAYOUTS } from '../../fixtures/layouts';
import { analysisIn, printedIn, reportFor } from '../../fixtures/printed-report';

describe('the identity of a report', () => {
  it('is told by its head, as the whole report tells it', () => {
    for (const [at, layout] of LAYOUTS.entries()) {
      if (at % 7 !== 0) continue;
      const { issuer, year } = analysisIn(layout, reportFor(at));
      const { text } = printedIn(layout, reportFor(at));
      assert.deepEqual(reportIdentity(text), { body: issuer, year }, layout.name);
    }
  });

  it('is unknown where the head does not say', () => {
    assert.deepEqual(reportIdentity('会议通知\n定于下周一开会。'), { body: null, year: null });
  });
});
