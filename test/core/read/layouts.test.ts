import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../../src/core/analyze';
import { cellDifferences } from '../../fixtures/cell-differences';
import { reports } from '../../fixtures/generate';
import { LAYOUTS } from '../../fixtures/layouts';
import { runsOfEachForm } from '../../fixtures/runs';

describe('the same report in every layout gives the same cells', () => {
  for (const [at, layout] of LAYOUTS.entries()) {
    const otherwise = layout.glued ? ', or said to be ambiguous' : layout.sparse ? ', or left unread' : '';
    it(`${layout.name}: each cell read${otherwise}`, () => {
      fc.assert(
        fc.property(reports(), (report) => {
          const printed = layout.render(report);
          const differences = cellDifferences(printed, analyze(printed.text).tables, layout);
          assert.deepEqual(differences, [], printed.text);
        }),
        runsOfEachForm(2014, 2, at),
      );
    });
  }
});
