import assert from 'node:assert/strict';
import { cell, linesOf, p, r, row, table } from '../support/word-file';

const BREAK = '<w:r><w:br/></w:r>';
/** `/` for a line that is ended by hand. */
const broken = (text: string): string =>
  p(
    text
      .split('/')
      .map((one) => r(one))
      .join(BREAK),
  );

describe('lines that are ended by hand', () => {
  for (const [does, text, lines] of [
    ['a number goes on over the end of its line', '全年收到申请5/9件', ['全年收到申请59件']],
    ['a word of a sentence goes on', '上年结转7件，办/结66件。', ['上年结转7件，办结66件。']],
    ['a sentence of three lines', '2031年，收到申/请59件，办/结61件。', ['2031年，收到申请59件，办结61件。']],
    ['the decimals of an amount', '收费12/.35万元', ['收费12.35万元']],
    ['a sentence that has ended does not', '收到申请59件。/办结61件。', ['收到申请59件。', '办结61件。']],
    [
      'a heading and its text stay apart',
      '一、总体情况/2031年，收到申请59件。',
      ['一、总体情况', '2031年，收到申请59件。'],
    ],
    [
      'items stay apart',
      '有以下问题，一是：/1.人手少，/2.经费少。',
      ['有以下问题，一是：', '1.人手少，', '2.经费少。'],
    ],
    [
      'items in Chinese brackets stay apart',
      '（一）公开12条，/（二）答复3件。',
      ['（一）公开12条，', '（二）答复3件。'],
    ],
    [
      'a name and the date below it stay apart',
      '联系电话0123-4567，邮编100/2032年1月20日',
      ['联系电话0123-4567，邮编100', '2032年1月20日'],
    ],
    ['two items of a list without commas stay apart', '主动公开12条/依申请公开3件', ['主动公开12条', '依申请公开3件']],
    [
      'what is named stays apart',
      '地址：长街1号，邮编：100001/电话：0123-4567',
      ['地址：长街1号，邮编：100001', '电话：0123-4567'],
    ],
    ['a name behind a comma goes on', '收到申请59件，/其中：网上30件。', ['收到申请59件，其中：网上30件。']],
    ['a blank line parts', '收到12件，//办结3件', ['收到12件，', '办结3件']],
  ] as const)
    it(does, () => assert.deepEqual(linesOf(broken(text)), lines));

  const inCells = (...texts: readonly string[]): readonly string[] =>
    linesOf(table(row(...texts.map((text) => cell(broken(text))))));
  for (const [does, texts, lines] of [
    ['a number in a narrow cell is one', ['总计', '5/2', '4', '1/2/8'], ['| 总计 | 52 | 4 | 128 |']],
    ['with a sign and a thousand', ['变化', '-/14', '1,/204'], ['| 变化 | -14 | 1,204 |']],
    ['rows in one row stay apart', ['1.纠正/2.维持', '3/4', '5/6'], ['| 1.纠正 2.维持 | 3;4 | 5;6 |']],
    ['also without numbers before their names', ['纠正/维持', '13/24'], ['| 纠正 维持 | 13;24 |']],
    ['also where no name stands beside them', ['3/4', '5/6'], ['| 3;4 | 5;6 |']],
  ] as const)
    it(`in a cell: ${does}`, () => assert.deepEqual(inCells(...texts), lines));

  it('two paragraphs of a cell are two numbers', () => {
    assert.deepEqual(linesOf(table(row('总计', cell(p(r('5')) + p(r('2')))))), ['| 总计 | 5;2 |']);
  });
});
