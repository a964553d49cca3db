import assert from 'node:assert/strict';
import { isPageMark, isPageOfAll } from '../../../src/core/text/page-mark';

const marks = (lines: string): string[] => lines.split('|').filter(isPageMark);

describe('A mark of a page', () => {
  it('is a number between dashes, or of a page', () => {
    const lines =
      '- 3 -|—12—|–1–|--- 1234 ---|~3~|·3·|•3•|第3页|第 12 页|第3页 共8页|共8页 第3页|共 8 页,第 3 页|page 3|Page 12 of 30';
    assert.deepEqual(marks(lines), lines.split('|'));
  });

  it('is what a browser prints over and under a page', () => {
    const lines =
      '2024-1-5 12:30|2024年1月5日 9:05:12 青禾县水务局|https://www.qinghe.example/a.html|http://qinghe.example 1/3|file:///C:/a.html|www.qinghe.example 12 / 30';
    assert.deepEqual(marks(lines), lines.split('|'));
  });

  it('says that a table goes on', () => {
    const lines = '续表|(续表)|续表:|(续表2)|接上表|接上页|续上表|转下页|下接';
    assert.deepEqual(marks(lines), lines.split('|'));
  });

  it('is no other line', () => {
    assert.deepEqual(marks('3|-3|3 -|- 12345 -|- 三 -|第页|第12345页|续表格|(续表123)|page|page three|page 3 of'), []);
    assert.deepEqual(
      marks('2024-1-5|12:30|https://qinghe.example 见附件|qinghe.example|第3页是统计表及其各项指标的说明文字'),
      [],
    );
    assert.equal(isPageMark(`www.${'a'.repeat(196)}`), true);
    assert.equal(isPageMark(`www.${'a'.repeat(197)}`), false);
  });
});

describe('A page of so many', () => {
  it('is no later than the last', () => {
    assert.deepEqual('1/8|3 / 8|8/8|100/100'.split('|').filter(isPageOfAll).length, 4);
    assert.deepEqual('0/8|9/8|3/|/8|1/8/9|1000/1000|3 8'.split('|').filter(isPageOfAll), []);
  });
});
