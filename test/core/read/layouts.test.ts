import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../../src/core/analyze';
import { cellDifferences } from '../../fixtures/cell-differences';
import { reports } from '../../fixtures/generate';
import { LAYOUTS } from '../../fixtures/layouts';
import { runsOfEachForm } from '../../fixtures/runs';

describe('the same report in every layout gives the same cells', () => {
  for (const layout of LAYOUTS) {
    it(
      layout.glued ? `${layout.name}: each cell read, or said to be ambiguous` : `${layout.name}: each cell read`,
      () => {
        fc.assert(
          fc.property(reports(), (report) => {
            const printed = layout.render(report);
            const differences = cellDifferences(printed, analyze(printed.text).tables, layout.glued);
            assert.deepEqual(differences, [], printed.text);
          }),
          runsOfEachForm(2014, 6),
        );
      },
    );
  }
});
