import assert from 'node:assert/strict';
import { firstPacked, hasBlank, packed } from '../../../src/core/text/blanks';
import { lineAt, lineRange, linesOf, positionAt } from '../../../src/core/text/lines';
import { widthInColumns } from '../../../src/core/text/width-in-columns';

describe('Lines', () => {
  it('end with CRLF, LF and a lone CR, and there is at least one', () => {
    assert.deepEqual(linesOf('甲\r\n乙\n丙\r丁\r\n'), { starts: [0, 3, 5, 7, 10], length: 10 });
    assert.deepEqual(linesOf('甲\r'), { starts: [0, 2], length: 2 });
    assert.deepEqual(linesOf(''), { starts: [0], length: 0 });
  });

  it('hold their break, and places outside of the text are at its ends', () => {
    const lines = linesOf('甲乙\n丙');
    assert.deepEqual(
      [-1, 0, 2, 3, 4, 9].map((at) => lineAt(lines, at)),
      [0, 0, 0, 1, 1, 1],
    );
    assert.deepEqual(positionAt(lines, 4), { line: 1, column: 1 });
    assert.deepEqual(positionAt(lines, -5), { line: 0, column: 0 });
    assert.deepEqual(lineRange(lines, 0), { start: 0, end: 3 });
    assert.deepEqual(lineRange(lines, 1), { start: 3, end: 4 });
    assert.deepEqual(lineRange(lines, 2), { start: 4, end: 4 });
  });
});

describe('Blanks', () => {
  it('are looked for between two places', () => {
    assert.equal(hasBlank('甲 乙', 0, 1), false);
    assert.equal(hasBlank('甲 乙', 1, 2), true);
    assert.equal(hasBlank('甲 乙', 2, 3), false);
  });

  it('are left out, of all or of the first so many characters', () => {
    assert.equal(packed('甲 乙\n丙', 0, 4), '甲乙');
    assert.equal(packed('甲乙', 0, 1), '甲');
    assert.equal(firstPacked('甲 乙 丙丁', 0, 6, 2), '甲乙');
    assert.equal(firstPacked('甲 乙 丙丁', 1, 5, 9), '乙丙');
    assert.equal(firstPacked('甲', 0, 1, 0), '');
  });
});

describe('The width of a text', () => {
  it('is two columns for a Chinese character, none for a mark on another', () => {
    assert.deepEqual(
      ['ab', '县', '１', 'é', 'e\u0301', '\u200b', '𠀀', '县a'].map(widthInColumns),
      [2, 2, 2, 1, 1, 0, 2, 3],
    );
  });
});
