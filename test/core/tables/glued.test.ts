import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { REASONS_GLUED } from '../../fixtures/tables/reasons-glued';

const ZERO = '0000000';
const RESULTS = ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', ...REASONS_GLUED];

/** A request table in one line, its cells run together. */
const glued = (received: string, granted: string, total: string): string =>
  [
    '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）申请人情况自然人法人或其他组织总计',
    '商业企业科研机构社会公益组织法律服务机构其他',
    `一、本年新收政府信息公开申请数量${received}二、上年结转政府信息公开申请数量${ZERO}三、本年度办理结果`,
    `（一）予以公开${granted}`,
    ...RESULTS.map((row) => row + ZERO),
    `（七）总计${total}四、结转下年度继续办理${ZERO}`,
  ].join('');

const found = (text: string) =>
  analyze(text).findings.map(({ message, start, end }) => `${message.key} ${text.slice(start, end)}`);

describe('runs of digits that have lost their borders', () => {
  it('are split by the columns where the row alone leaves two readings', () => {
    const cells = analyze(glued('270020130', '270020130', '270020130')).tables[0]?.cells;
    assert.equal(cells?.get('requests.granted/total')?.text, '30');
    assert.deepEqual(found(glued('270020130', '270020130', '270020130')), []);
  });

  it('are judged like other cells where each row can be read in one way only', () => {
    assert.deepEqual(found(glued('4000004', '3000003', '4000004')), ['sum.below 4', 'sum.below 4']);
  });

  it('disagree in every reading, once, where the columns allow none of the readings of a row', () => {
    assert.deepEqual(found(glued('3000003', '270020130', '3000003')), ['sum.run 270020130']);
  });

  it('disagree in every reading where the row itself has none', () => {
    assert.deepEqual(found(glued('3000003', '3000009', '3000003')), ['sum.run 3000009']);
  });
});
