import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import type { Edit } from '../../../src/core/repair/fix';
import { isStillMade } from '../../../src/core/repair/still-made';

const TEXT = `云岭县2018年政府信息公开工作年度报告

本报告所列数据的统计期限为2017年1月1日至2017年12月31日。

一、概述
本年度共公开信息12条。

云岭县人民政府办公室
2017年3月2日
`;

/** Whether the finding of a code is told to be made again, after the year at a place is another one. */
function stillMade(code: string, before: string, year: string): boolean {
  const analysis = analyze(TEXT);
  const finding = analysis.findings.find((one) => one.code === code);
  assert.ok(finding, `no ${code}: ${analysis.findings.map((one) => one.code).join()}`);
  const start = TEXT.indexOf(before) + before.length;
  const edit: Edit = { start, end: start + 4, newText: year };
  return isStillMade(analysis, finding, [edit]);
}

describe('a finding about dates', () => {
  it('is made again where the changed year is another one than the one that is wrong', () => {
    assert.equal(stillMade('signature-date', '办公室\n', '2016'), true);
    assert.equal(stillMade('period', '期限为', '2016'), true);
  });

  it('is not said to be made again where the year may mend it', () => {
    assert.equal(stillMade('signature-date', '办公室\n', '2019'), false);
    assert.equal(stillMade('period', '云岭县', '2017'), false);
  });

  it('is not judged where the edit moves what stands behind it', () => {
    assert.equal(stillMade('signature-date', '办公室\n', '201'), false);
  });
});
