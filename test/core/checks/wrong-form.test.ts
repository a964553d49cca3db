import assert from 'node:assert/strict';
import { aTable, findings } from './checked';

const report = (year: number): string => `白鹭县${year}年政府信息公开工作年度报告\n一、总体情况\n文。\n`;
const used = (form: string, year: number): string[] =>
  findings(report(year), 'wrong-form', { form, tables: [aTable(form)] });

describe('the form', () => {
  it('of the report year is silent', () => {
    assert.deepEqual(
      [used('statistics-2014', 2018), used('disclosure-2019', 2020), used('disclosure-2021', 2023)],
      [[], [], []],
    );
  });

  it('of other years is a hint where the year is named', () => {
    assert.deepEqual(used('disclosure-2019', 2023), ['hint wrong-form.year «2023»']);
    assert.deepEqual(used('disclosure-2021', 2017), ['hint wrong-form.year «2017»']);
  });

  it('of 2014 was still allowed for 2019', () => {
    assert.deepEqual(used('statistics-2014', 2019), []);
  });

  it('is not told by headings alone', () => {
    assert.deepEqual(findings(report(2023), 'wrong-form', { form: 'disclosure-2019' }), []);
  });
});
