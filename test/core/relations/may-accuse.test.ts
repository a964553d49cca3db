import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { formById } from '../../../src/core/forms/all';

const row = (label: string, values: string): string => `| ${label} | ${values.split(' ').join(' | ')} |`;

/** A request table whose outcomes are short of their total by what `more` holds. */
const reportWith = (...more: string[]): string =>
  [
    '岭下县2023年政府信息公开工作年度报告',
    '三、收到和处理政府信息公开申请情况',
    row(
      '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
      '自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计',
    ),
    row('一、本年新收政府信息公开申请数量', '9 0 0 0 0 0 9'),
    row('二、上年结转政府信息公开申请数量', '0 0 0 0 0 0 0'),
    row('（一）予以公开', '5 0 0 0 0 0 5'),
    row('（二）部分公开', '1 0 0 0 0 0 1'),
    ...GROUPS,
    ...more,
    row('（七）总计', '9 0 0 0 0 0 9'),
    row('四、结转下年度继续办理', '0 0 0 0 0 0 0'),
    '',
  ].join('\n');

const NONE = '0 0 0 0 0 0 0';
/** The rows of the form between 部分公开 and 其他处理, as it prints them. */
const GROUPS = (formById('disclosure-2021')?.tables.find(({ id }) => id === 'requests')?.rows ?? [])
  .filter(({ id }) => /^requests\.(?:refused|unavailable|not-processed)\./.test(id))
  .map(({ label }) => row(label, NONE));

const said = (text: string): string[] =>
  analyze(text).findings.map(({ severity, code, start, end }) => `${severity} ${code} ${text.slice(start, end)}`);

describe('a sum over the rows of a table', () => {
  it('accuses where every printed row was read', () => {
    assert.deepEqual(said(reportWith(row('（六）其他处理', '1 0 0 0 0 0 1')))[0], 'error sum 9');
  });

  it('does not accuse while a printed row of the table was not read, which is named', () => {
    const text = reportWith(row('（六）转送有关单位', '3 0 0 0 0 0 3'));
    assert.deepEqual(said(text), ['hint unreadable 3 | 0 | 0 | 0 | 0 | 0 | 3']);
    assert.deepEqual(
      analyze(text).tables.flatMap(({ unplaced }) => unplaced.map(({ label }) => label)),
      ['（六）转送有关单位'],
    );
  });

  it('of a row still accuses, whatever rows were not read', () => {
    const text = reportWith(row('（六）转送有关单位', '3 0 0 0 0 0 3')).replace(
      '5 | 0 | 0 | 0 | 0 | 0 | 5',
      '5 | 0 | 0 | 0 | 0 | 0 | 6',
    );
    assert.ok(said(text).some((finding) => finding === 'error sum 6'));
  });
});
