import assert from 'node:assert/strict';
import { type Direction, moveInTable } from '../../../src/core/drafting/move-in-table';
import { applied } from '../../../src/core/repair/fix';

/** The text behind a move, with what is selected between brackets; `^` is the caret before it. */
function moved(marked: string, direction: Direction): string | null {
  const offset = marked.indexOf('^');
  const text = marked.replace('^', '');
  const move = moveInTable(text, offset, direction);
  if (move === null) return null;
  const done = applied(text, move.edits);
  const { start, end } = move.selection;
  return `${done.slice(0, start)}[${done.slice(start, end)}]${done.slice(end)}`;
}

const CASES: readonly (readonly [name: string, direction: Direction, before: string, after: string | null])[] = [
  [
    'to the next blank cell, aligning what was typed',
    'next',
    '| 规章 | 12^ | |\n| 文件 | | |',
    '| 规章 |  12 | []    |\n| 文件 |     |     |',
  ],
  ['over a label to the next row', 'next', '| 规章 | 5^ |\n| 文件 | 7 |', '| 规章 |   5 |\n| 文件 |   [7] |'],
  ['back to the number before', 'previous', '| 规章 | 5 | ^7 |', '| 规章 |   [5] |   7 |'],
  ['nowhere before the first number', 'previous', '| 规章 | ^5 |', null],
  [
    'below, in the same column',
    'below',
    '| 规章 | 5^ | 6 |\n| 文件 | 7 | 8 |',
    '| 规章 |   5 |   6 |\n| 文件 |   [7] |   8 |',
  ],
  [
    'below, over a row without numbers',
    'below',
    '| 甲 | 5^ |\n| 乙 | —— |\n| 丙 | 8 |',
    '| 甲  |   5 |\n| 乙  | ——  |\n| 丙  |   [8] |',
  ],
  ['to the end of the table from its last cell', 'next', '| 规章 | 5^ |\n', '| 规章 |   5 |[]\n'],
  ['in a table whose last bar is not typed yet', 'previous', '| 规章 | 5 | 6^', '| 规章 |   [5] |   6 '],
  [
    'over heads, captions and columns that a head leaves blank',
    'next',
    '| 信息内容 | 件数 | |\n| --- | --- | --- |\n| 规章 | 5^ | |\n| 第二十条第（五）项 | | |\n| 信息内容 | 决定 | 金额 |\n| 许可 | 4 | 3 |',
    '| 信息内容           | 件数 |      |\n| ------------------ | ---- | ---- |\n| 规章               |    5 |      |\n| 第二十条第（五）项 |      |      |\n| 信息内容           | 决定 | 金额 |\n| 许可               |    [4] |    3 |',
  ],
  ['past an escaped bar', 'next', '| 甲\\|乙 | 5^ | 6 |', '| 甲\\|乙 |   5 |   [6] |'],
];

describe('moving in a table between bars', () => {
  for (const [name, direction, before, after] of CASES)
    it(`goes ${name}`, () => assert.equal(moved(before, direction), after));

  it('keeps line breaks of Windows', () => {
    assert.equal(moved('| 甲 | 5^ |\r\n| 乙 | 16 |\r\n', 'next'), '| 甲  |   5 |\r\n| 乙  |  [16] |\r\n');
  });

  it('is nothing outside of tables', () => {
    for (const text of ['全年收到申请1^2件。', '', '^', '文字 | 5^ |']) assert.equal(moved(`${text}^`, 'next'), null);
  });

  it('changes nothing but blanks', () => {
    const text = '| 甲 | 1,234 | —— | 5.5 |\n|:---|---:|---|---|\n| 乙乙 |3|  / |12|';
    for (let offset = 0; offset <= text.length; offset++) {
      for (const { start, end, newText } of moveInTable(text, offset, 'next')?.edits ?? [])
        assert.match(text.slice(start, end) + newText, /^[\s:-]*$/);
    }
  });
});
