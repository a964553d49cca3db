import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Finding } from '../../../src/core/model/analysis';
import { isAlarm } from '../../fixtures/alarm';
import { cellDifferences } from '../../fixtures/cell-differences';
import { reports } from '../../fixtures/generate';
import { LAYOUTS } from '../../fixtures/layouts';
import { analysisIn, printedIn, runsOn } from '../../fixtures/printed-report';

const alarmsOf = (text: string, findings: readonly Finding[]): readonly unknown[] =>
  findings.filter(isAlarm).map(({ code, message, start, end }) => [code, message, text.slice(start, end)]);

describe('a report whose figures all agree', () => {
  for (const [at, layout] of LAYOUTS.entries()) {
    const otherwise = layout.glued ? ', or said to be ambiguous' : layout.sparse ? ', or left unread' : '';
    it(`${layout.name}: raises no alarm, and each cell is read${otherwise}`, () => {
      fc.assert(
        fc.property(reports(), (report) => {
          const printed = printedIn(layout, report);
          const { tables, findings } = analysisIn(layout, report);
          assert.deepEqual(cellDifferences(printed, tables, layout), [], printed.text);
          assert.deepEqual(alarmsOf(printed.text, findings), [], printed.text);
        }),
        runsOn(at),
      );
    });
  }
});
