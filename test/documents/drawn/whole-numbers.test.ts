import assert from 'node:assert/strict';
import { layOut, type PlacedText } from '../../../src/documents/drawn/lay-out';
import { wholeNumbers } from '../../../src/documents/drawn/whole-numbers';

/** Letters of ten points at a place, the given number of points below the top of the page. */
const at = (x: number, down: number, text: string): PlacedText => ({
  text,
  x,
  y: 0 - down,
  width: [...text].reduce((all, c) => all + (c > '\u2e80' ? 10 : 5), 0),
  height: 10,
});

/** Numbers from a place on, one in each column of twenty points. */
const row = (down: number, ...numbers: (string | null)[]): PlacedText[] =>
  numbers.flatMap((text, i) => (text === null ? [] : [at(200 + 20 * i, down, text)]));

const words = (pieces: readonly PlacedText[]): string[] =>
  layOut(wholeNumbers(pieces)).map((line) => line.trim().replace(/ +/g, ' '));

describe('numbers that columns without borders broke over lines', () => {
  it('are whole on the line of their row, where the text of cells stands at the top', () => {
    const pieces = [
      ...[at(50, 0, '一、本年新收政府'), ...row(0, '57', '42', '0', '67')],
      ...[at(50, 14, '信息公开申请数量'), ...row(14, '0', null, null, '8')],
      ...[at(50, 40, '二、上年结转政府'), ...row(40, '0', '0', '0', '0')],
      at(50, 54, '信息公开申请数量'),
    ];
    assert.deepEqual(words(pieces), [
      '一、本年新收政府 570 42 0 678',
      '信息公开申请数量',
      '二、上年结转政府 0 0 0 0',
      '信息公开申请数量',
    ]);
  });

  it('are whole where the text of cells stands at the bottom', () => {
    const pieces = [
      ...[at(50, 0, '（二）部分'), ...row(0, '10', null, null, '10')],
      ...[at(50, 14, '公开'), ...row(14, '2', '3', '0', '5')],
      ...[at(50, 40, '（三）其他'), at(50, 54, '处理'), ...row(54, '9', '0', '0', '9')],
    ];
    assert.deepEqual(words(pieces), ['（二）部分', '公开 102 3 0 105', '（三）其他', '处理 9 0 0 9']);
  });

  it('are whole where the text of cells stands in the middle and its lines between each other', () => {
    const pieces = [
      ...[at(50, 0, '（二）部分'), ...row(0, '10', null, null, '10')],
      ...row(7, null, '3', '0', null),
      ...[at(50, 14, '公开'), ...row(14, '2', null, null, '5')],
      ...[at(50, 40, '（三）其他'), ...row(47, '9', '0', '0', '9'), at(50, 54, '处理')],
    ];
    assert.deepEqual(words(pieces), ['（二）部分', '102 3 0 105', '公开', '（三）其他', '9 0 0 9', '处理']);
  });

  it('stay apart where they may be rows: two rows of the table stand as near as two lines', () => {
    const pieces = [
      ...[at(50, 0, '（一）予以公开'), ...row(0, '3', '0', '0', '3')],
      ...[at(50, 14, '（二）部分公开'), ...row(14, '1', '2', '0', '3')],
      ...[at(50, 28, '（三）其他处理'), ...row(28, '2', null, null, '2')],
    ];
    assert.deepEqual(wholeNumbers(pieces), pieces);
  });

  it('stay apart where each line begins the label of a row', () => {
    const pieces = [
      ...[at(50, 0, '2.重复申请'), ...row(0, '3', '0', '0', '3')],
      ...[at(50, 14, '3.要求提供'), ...row(14, '4', null, null, '4'), at(50, 28, '公开出版物')],
    ];
    assert.deepEqual(wholeNumbers(pieces), pieces);
  });

  it('stay apart in sentences, whose numbers stand between words', () => {
    const sentence = (down: number, ...numbers: string[]): PlacedText[] =>
      numbers.flatMap((text, i) => [at(50 + 60 * i, down, text), at(80 + 60 * i, down, '件')]);
    const pieces = [...sentence(0, '29', '11', '38'), ...sentence(14, '10', '5', '7'), at(50, 28, '以上。')];
    assert.deepEqual(wholeNumbers(pieces), pieces);
  });

  it('stay apart where the columns have room for their next digit', () => {
    const wide = (down: number, ...numbers: string[]): PlacedText[] =>
      numbers.map((text, i) => at(200 + 90 * i, down, text));
    const pieces = [
      ...[at(50, 0, '许可'), ...wide(0, '276', '38', '454')],
      ...[at(50, 14, '服务'), ...wide(14, '453', '34'), at(50, 28, '事项')],
    ];
    assert.deepEqual(wholeNumbers(pieces), pieces);
  });

  it('have room in their columns, so that blanks beside them keep their places', () => {
    const lines = layOut(
      wholeNumbers([
        ...[at(50, 0, '新收'), ...row(0, '57', '42', '10', '67')],
        ...[at(50, 14, '申请'), ...row(14, '0', null, '5', '8')],
        ...[at(50, 40, '结转'), ...row(40, '10', null, '3', '13')],
        at(50, 54, '申请'),
      ]),
    );
    const [above, below] = [lines[0] ?? '', lines[2] ?? ''];
    assert.equal(above.replace(/ +/g, ' ').trim(), '新收 570 42 105 678');
    assert.equal(below.indexOf(' 3 ') > above.indexOf('42') + 2, true);
  });
});
