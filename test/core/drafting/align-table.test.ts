import assert from 'node:assert/strict';
import { alignEdits } from '../../../src/core/drafting/align-table';
import { barTableAt } from '../../../src/core/drafting/bar-table';
import { isAligned } from '../../../src/core/drafting/is-aligned';
import { applied } from '../../../src/core/repair/fix';

function aligned(text: string): string {
  const table = barTableAt(text, 0);
  return table ? applied(text, alignEdits(table, text)) : text;
}

const isMeantSo = (text: string): boolean => {
  const table = barTableAt(text, 0);
  return table !== null && isAligned(table, text);
};

describe('a table whose bars stand below each other', () => {
  it('has words to the left and numbers to the right', () =>
    assert.equal(
      aligned('| 甲 | 5|6 |\n| 乙 | —— | |\n| 丙 | 8 | 1234|'),
      '| 甲  |    5 |    6 |\n| 乙  | —— |      |\n| 丙  |    8 | 1234 |',
    ));

  it('keeps the colons of its rule, and line breaks of Windows', () =>
    assert.equal(aligned('| 甲甲甲 | 5 |\r\n|:---|---:|'), '| 甲甲甲 |   5 |\r\n| :----- | --: |'));

  it('differs from before in nothing but blanks', () => {
    const text = '| 甲 | 1,234 | —— | 5.5 |\n|:---|---:|---|---|\n| 乙乙 |3|  / |12|';
    const table = barTableAt(text, 0);
    assert.ok(table);
    for (const { start, end, newText } of alignEdits(table, text))
      assert.match(text.slice(start, end) + newText, /^[\s:-]*$/);
  });

  it('is widened at the end of a blank cell, so that a caret at its beginning stays', () => {
    const text = '| 甲甲 |  |\n| 乙 | 12345 |';
    const table = barTableAt(text, 0);
    assert.ok(table);
    assert.deepEqual(alignEdits(table, text)[0], { start: 8, end: 8, newText: '     ' });
  });
});

describe('whether the bars of a table are meant to stand below each other', () => {
  it('they are where a long number has pushed one column aside', () =>
    assert.ok(isMeantSo('| 规章   | 1234567 |\n| 行政规范性文件 |     |\n| 许可   |   3 |\n| 处罚   |     |')));

  it('they are not in a table that is written without more blanks than one', () =>
    assert.ok(!isMeantSo('| 规章 | 12 |\n| 行政规范性文件 | 1 |\n| 许可 | |\n| 行政处罚 | 7 |')));
});
