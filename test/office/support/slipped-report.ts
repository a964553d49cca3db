import { equationsOf } from '../../fixtures/equations';
import { reportNumber } from '../../fixtures/generate';
import { LAYOUTS } from '../../fixtures/layouts';
import { withSlip } from '../../fixtures/slip';

/** A generated report in a layout, with one digit changed in a number that an equation binds. */
export function slippedReport(layout: string, number: number): string {
  const printed = LAYOUTS.find(({ name }) => name === layout);
  if (printed === undefined) throw new Error(`no layout ${layout}`);
  const report = reportNumber(number);
  const bound = equationsOf(report).flatMap(({ left, right }) => [...left, ...right]);
  return withSlip(printed.render(report), bound, number * 31 + 5).text;
}
