import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { applied } from '../../../src/core/repair/fix';
import { repair } from '../../../src/core/repair/repair';
import { REASONS_GLUED } from '../../fixtures/tables/reasons-glued';

const RESULTS = REASONS_GLUED;

/** A report on one line, its cells glued: the digits of the rows that are not all zero are given. */
function glued(rows: {
  readonly received: string;
  readonly granted: string;
  readonly partly: string;
  readonly total: string;
}): string {
  const zeros = RESULTS.map((label) => `${label}0000000`).join('');
  return `槿泊县2020年政府信息公开工作年度报告 三、收到和处理政府信息公开申请情况（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）申请人情况自然人法人或其他组织总计商业企业科研机构社会公益组织法律服务机构其他一、本年新收政府信息公开申请数量${rows.received}二、上年结转政府信息公开申请数量0000000三、本年度办理结果（一）予以公开${rows.granted}（二）部分公开（区分处理的，只计这一情形，不计其他情形）${rows.partly}${zeros}（七）总计${rows.total}四、结转下年度继续办理0000000`;
}

/** What the granted row says after each fix of the row that cannot be read, best first. */
function offered(text: string): string[] {
  const analysis = analyze(text);
  const finding = analysis.findings.find(({ message }) => message.key === 'sum.run');
  assert.ok(finding);
  return repair(analysis, finding).map(({ edits }) => /予以公开(\d+)/.exec(applied(text, edits))?.[1] ?? '');
}

describe('a row of glued digits that no reading satisfies', () => {
  it('is mended so that the whole table agrees, where that can be', () => {
    const text = glued({ received: '6100007', granted: '4100008', partly: '2000002', total: '6100007' });
    assert.deepEqual(offered(text), ['4100005']);
  });

  it('is mended by itself where another number of the table is wrong too', () => {
    const text = glued({ received: '6100007', granted: '2000007', partly: '3000003', total: '6100007' });
    assert.deepEqual(offered(text).slice(0, 2).sort(), ['2000002', '7000007']);
  });
});
