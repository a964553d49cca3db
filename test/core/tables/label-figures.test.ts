import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';

const TABLE = `统计指标 | 单位 | 统计数 |
(一)主动公开政府信息数(不同渠道和方式公开相同信息计1条) | 条 | 40 |
1.政府公报公开政府信息数 | 条 | 0 |
2.政府网站公开政府信息数 | 条 | 40 |
3.政务微博公开政府信息数 | 条 | 0 |
4.政务微信公开政府信息数 | 条 | 0 |
5.其他方式公开政府信息数 | 条 | 0 |
`;

const roleOf = (quote: string): string | undefined => {
  const at = TABLE.indexOf(quote);
  const digit = at + quote.search(/\d/);
  return analyze(TABLE).figures.find(({ start }) => start === digit)?.role;
};

describe('numbers of a table that are no cells', () => {
  it('are ordinals before the label of a row', () => {
    assert.equal(roleOf('3.政务微博'), 'ordinal');
  });

  it('are fixed words in a note of the form', () => {
    assert.equal(roleOf('计1条'), 'fixed-word');
  });

  it('are no second figure where a cell stands', () => {
    const at = TABLE.indexOf('| 40 |') + 2;
    const here = analyze(TABLE).figures.filter(({ start, end }) => start <= at && at < end);
    assert.deepEqual(
      here.map(({ indicator }) => indicator),
      ['disclosure.total'],
    );
  });
});
