import assert from 'node:assert/strict';
import { layOut, type PlacedText } from '../../src/documents/drawn/lay-out';

/** Letters of ten points: a Chinese character is as wide, a digit half of it. */
const piece = (text: string, x: number, y: number): PlacedText => ({
  text,
  x,
  y,
  width: [...text].reduce((all, c) => all + (c > '\u2e80' ? 10 : 5), 0),
  height: 10,
});

describe('the text of a page', () => {
  it('is set in lines from the top, columns below each other', () => {
    const pieces = [piece('答复', 50, 680), piece('4', 150, 680), piece('收到', 50, 700), piece('12', 148, 700)];
    assert.deepEqual(layOut(pieces), ['收到                  12', '答复                  4']);
  });

  it('gives a number the same place in its line, however many Chinese characters stand before it', () => {
    const lines = layOut([
      piece('答复', 50, 680),
      piece('4', 150, 680),
      piece('结转下年度', 50, 700),
      piece('5', 150, 700),
    ]);
    assert.deepEqual(
      lines.map((line) => line.search(/\d/)),
      [20, 20],
    );
  });

  it('joins what is set in pieces, also where a justified line is stretched', () => {
    const pieces = [
      piece('政府', 50, 700),
      piece('信息', 73, 700),
      piece('1', 93, 700),
      piece('2', 98, 700),
      piece('件', 103, 700),
    ];
    assert.deepEqual(layOut(pieces), ['政府信息12件']);
  });

  it('keeps numbers of two cells apart however near they are', () => {
    assert.deepEqual(layOut([piece('12', 50, 700), piece('34', 63, 700)]), ['12 34']);
  });

  it('takes letters that stand a little higher or lower for the same line', () => {
    assert.deepEqual(layOut([piece('收到', 50, 700), piece('5', 80, 698)]), ['收到    5']);
  });

  it('of a page without text is none', () => {
    assert.deepEqual(layOut([]), []);
    assert.deepEqual(layOut([piece(' ', 50, 700)]), []);
  });
});
