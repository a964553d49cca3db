import assert from 'node:assert/strict';
import { type Direction, nextStop, rangeOfStop, stopAt } from '../../../src/core/drafting/move-in-table';

/** The text with what is selected behind a move between brackets; `^` is the caret before it. */
function moved(marked: string, direction: Direction): string | null {
  const offset = marked.indexOf('^');
  const text = marked.replace('^', '');
  const from = stopAt(text, offset);
  const to = from && nextStop(text, from, direction);
  if (to === null) return null;
  const { start, end } = rangeOfStop(text, to);
  return `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;
}

const HEADS = '| 信息内容 | 件数 | |\n| --- | --- | --- |\n| 规章 | ';
const BELOW_HEADS = ' | |\n| 第二十条第（五）项 | | |\n| 信息内容 | 决定 | 金额 |\n| 许可 | ';

const CASES: readonly (readonly [name: string, direction: Direction, before: string, after: string | null])[] = [
  ['to the next blank cell', 'next', '| 规章 | 12^ | |\n| 文件 | | |', '| 规章 | 12 | []|\n| 文件 | | |'],
  ['over a label to the next row', 'next', '| 规章 | 5^ |\n| 文件 | 7 |', '| 规章 | 5 |\n| 文件 | [7] |'],
  ['back to the number before', 'previous', '| 规章 | 5 | ^7 |', '| 规章 | [5] | 7 |'],
  ['nowhere before the first number', 'previous', '| 规章 | ^5 |', null],
  ['below, in the same column', 'below', '| 规章 | 5^ | 6 |\n| 文件 | 7 | 8 |', '| 规章 | 5 | 6 |\n| 文件 | [7] | 8 |'],
  [
    'below, over a row without numbers',
    'below',
    '| 甲 | 5^ |\n| 乙 | —— |\n| 丙 | 8 |',
    '| 甲 | 5 |\n| 乙 | —— |\n| 丙 | [8] |',
  ],
  [
    'from the last cell to the first of the next table',
    'next',
    '| 规章 | 5^ |\n\n三、收到申请\n\n| 项目 | 件数 |\n| --- | --- |\n| 新收 | 6 |',
    '| 规章 | 5 |\n\n三、收到申请\n\n| 项目 | 件数 |\n| --- | --- |\n| 新收 | [6] |',
  ],
  [
    'over a table with nothing to fill in',
    'next',
    '| 甲 | 5^ |\n\n| 乙 | —— |\n\n| 丙 | 6 |',
    '| 甲 | 5 |\n\n| 乙 | —— |\n\n| 丙 | [6] |',
  ],
  [
    'from the last cell of the last table to the line behind it',
    'next',
    '| 规章 | 5^ |\n\n四、',
    '| 规章 | 5 |\n[]\n四、',
  ],
  [
    'below the last row to the line behind the table',
    'below',
    '| 规章 | 5^ |\n\n| 文件 | 6 |',
    '| 规章 | 5 |\n[]\n| 文件 | 6 |',
  ],
  ['in a table whose last bar is not typed yet', 'previous', '| 规章 | 5 | 6^', '| 规章 | [5] | 6'],
  [
    'over heads, captions and columns that a head leaves blank',
    'next',
    `${HEADS}5^${BELOW_HEADS}4 | 3 |`,
    `${HEADS}5${BELOW_HEADS}[4] | 3 |`,
  ],
  ['past an escaped bar', 'next', '| 甲\\|乙 | 5^ | 6 |', '| 甲\\|乙 | 5 | [6] |'],
  ['on lines that end as in Windows', 'next', '| 甲 | 5^ |\r\n| 乙 | 16 |\r\n', '| 甲 | 5 |\r\n| 乙 | [16] |\r\n'],
];

describe('moving in a table between bars', () => {
  for (const [name, direction, before, after] of CASES)
    it(`goes ${name}`, () => assert.equal(moved(before, direction), after));

  it('is nothing outside of cells', () => {
    for (const text of ['全年收到申请1^2件。', '', '^', '文字 | 5^ |', '^| 甲 | 5 |', '| 甲 | 5 |^'])
      assert.equal(moved(text.includes('^') ? text : `${text}^`, 'next'), null, text);
  });
});
