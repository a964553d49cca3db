import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../../src/core/analyze';
import type { Analysis, Cell } from '../../../src/core/model/analysis';
import { equationsOf } from '../../fixtures/equations';
import { reports } from '../../fixtures/generate';
import { LAYOUTS } from '../../fixtures/layouts';
import type { Rendered } from '../../fixtures/pen';
import type { GeneratedReport } from '../../fixtures/report';
import { runs, runsOfEachForm } from '../../fixtures/runs';
import { withSlip } from '../../fixtures/slip';

/** Layouts in which a blank cell keeps its place; all in the same style. */
const SAME = ['tabs', 'markdown', 'html'].map((name) => LAYOUTS.find((layout) => layout.name === name)!);

const printed = ({ state, value }: Cell): string => (state === 'number' ? String(value?.low?.units) : 'blank');

/** Everything that is said, without places. */
function said(analysis: Analysis): unknown {
  const { form, title, issuer, year, period, signedOn, tables, relations, findings, figures, sections } = analysis;
  return {
    form,
    title,
    issuer,
    year,
    period,
    signedOn,
    sections: sections.map((section) => section.ordinal + section.title),
    cells: tables.flatMap(({ cells }) => [...cells].map(([id, cell]) => `${id} ${printed(cell)}`)).sort(),
    relations: relations
      .map(({ kind, source, verdict, arithmetic }) => [kind, source, verdict, arithmetic].join(' '))
      .sort(),
    findings: findings
      .map(({ code, severity, message }) => [code, severity, message.key, message.args.formula ?? ''].join(' '))
      .sort(),
    figures: figures
      .filter(({ role }) => role === 'statistic' || role === 'percentage')
      .map(({ text }) => text)
      .sort(),
  };
}

const readings = (report: GeneratedReport, change: (rendered: Rendered) => string): readonly unknown[] =>
  SAME.map((layout) => said(analyze(change(layout.render(report)))));

describe('plain text, markdown and HTML of the same report', () => {
  it('give the same sections, cells, relations and findings', () => {
    fc.assert(
      fc.property(reports(), (report) => {
        const [plain, ...others] = readings(report, ({ text }) => text);
        for (const other of others) assert.deepEqual(other, plain);
      }),
      runsOfEachForm(7, 2),
    );
  });

  it('give the same findings where one digit is changed', () => {
    fc.assert(
      fc.property(reports({ blanks: false }), fc.nat(), (report, choice) => {
        const bound = equationsOf(report).flatMap(({ left, right }) => [...left, ...right]);
        const [plain, ...others] = readings(report, (rendered) => withSlip(rendered, bound, choice).text);
        for (const other of others) assert.deepEqual(other, plain);
      }),
      runs(7, 2),
    );
  });
});
