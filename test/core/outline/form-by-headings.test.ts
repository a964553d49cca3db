import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';

const SIX = `一、总体情况
本年工作有序开展。
二、主动公开政府信息情况
三、收到和处理政府信息公开申请情况
四、政府信息公开行政复议、行政诉讼情况
五、存在的主要问题及改进情况
公开不够及时。
六、其他需要报告的事项
无。
`;
const report = (year: number, chapters: string) =>
  `青禾县${year}年政府信息公开工作年度报告\n统计期限自${year}年1月1日起至${year}年12月31日止。\n${chapters}`;

describe('the form of a report without tables', () => {
  it('is that of 2019 by its chapters and its year', () => {
    assert.equal(analyze(report(2020, SIX)).form, 'disclosure-2019');
  });

  it('is that of 2021 for a later year', () => {
    assert.equal(analyze(report(2022, SIX)).form, 'disclosure-2021');
  });

  it('is none where the chapters are free ones', () => {
    assert.equal(
      analyze(report(2020, '一、概述\n文。\n二、主动公开政府信息情况\n文。\n三、下步打算\n文。\n')).form,
      'none',
    );
  });

  it('is none where only the two chapters with tables bear the prescribed names', () => {
    const two = '一、主动公开政府信息情况\n二、收到和处理政府信息公开申请情况\n三、下步打算\n文。\n';
    assert.equal(analyze(report(2020, two)).form, 'none');
  });

  it('is none for a year in which these chapters were not prescribed', () => {
    assert.equal(analyze(report(2016, SIX)).form, 'none');
  });
});
