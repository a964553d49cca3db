import assert from 'node:assert/strict';
import { fillEdits } from '../../../src/core/drafting/fill-cells';
import { applied } from '../../../src/core/repair/fix';

/** The text with a number put where `_` stands. */
function filled(marked: string, newText: string): string {
  const start = marked.indexOf('_');
  const text = marked.replace('_', ' ');
  return applied(text, fillEdits(text, [{ start, end: start, newText }]));
}

describe('a number that is filled into a cell', () => {
  it('leaves a table that is not aligned as it is, but for the cell', () =>
    assert.equal(
      filled('| 规章 | 5 |\n| 行政规范性文件 |_|\n| 许可 | 1 |', '12'),
      '| 规章 | 5 |\n| 行政规范性文件 | 12 |\n| 许可 | 1 |',
    ));

  it('keeps a table aligned that is', () =>
    assert.equal(
      filled('| 规章 |   5 |   6 |\n| 文件 |   1 |_    |\n| 许可 |   2 |   3 |', '1234'),
      '| 规章 |   5 |    6 |\n| 文件 |   1 | 1234 |\n| 许可 |   2 |    3 |',
    ));

  it('is put where there are no bars too', () => assert.equal(filled('规章\t_', '12').replace(' ', ''), '规章\t12'));
});
