import assert from 'node:assert/strict';
import { cell, linesOf, p, r, row, table } from '../support/word-file';

const UP = '<w:vertAlign w:val="superscript"/>';
const printed = (inner: string): string => linesOf(p(inner)).join('\n');

describe('marks of notes that are typed off the line', () => {
  for (const mark of ['1', '12', '[3]', '（4）', '①', '注1', '*', '※', '1,2'])
    it(`${mark} behind a number is none of its digits`, () =>
      assert.equal(printed(r('收到申请59') + r(mark, UP) + r('件')), '收到申请59件'));

  for (const [does, inner, text] of [
    ['one that is spread over runs', r('收到59') + r('[', UP) + r('1', UP) + r(']', UP) + r('件'), '收到59件'],
    ['one that is raised by points', r('收到59') + r('1', '<w:position w:val="8"/>') + r('件'), '收到59件'],
    ['one below the line', r('收到59') + r('1', '<w:vertAlign w:val="subscript"/>') + r('件'), '收到59件'],
    ['the exponent of a unit stays', r('大厅120m') + r('2', UP) + r('，查阅点3处'), '大厅120m²，查阅点3处'],
    ['the exponent of a power stays', r('浏览3×10') + r('4', UP) + r('次'), '浏览3×10^4次'],
    ['words off the line stay', r('收到59件') + r('（含网上）', UP), '收到59件（含网上）'],
    ['a text that is all off the line stays', r('59', UP), '59'],
  ] as const)
    it(does, () => assert.equal(printed(inner), text));

  it('in a cell as in a sentence', () => {
    const body = table(row('总计', cell(p(r('59') + r('1', UP))), cell(p(r('12', UP)))));
    assert.deepEqual(linesOf(body), ['| 总计 | 59 | 12 |']);
  });
});
