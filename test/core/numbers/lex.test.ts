import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Figure } from '../../../src/core/model/analysis';
import { lexNumbers } from '../../../src/core/numbers/lex';
import { fold } from '../../../src/core/text/fold';
import type { Range } from '../../../src/core/text/range';
import { indexOfText } from '../../../src/core/text/search/text-index';
import { anyText } from '../../fixtures/any-text';
import { runs } from '../../fixtures/runs';

const PIECES = [
  ...'0123456789.,-—~至到年月日号件条个项第()〔〕[]《》“”一二三十百千万亿两半多余近约超%‰/:+·×共 \n\r\t０１２，．（）①',
  '2018',
  '12345',
  '201811日',
  '1,234',
  '1,2,3',
  '2017年1月1日',
  '0579-86655263',
  'www.a.cn',
  'x@y.cn',
  'IPv6',
  '三审三校',
  '万元',
  '人次',
  '分之',
  '工作日',
  '号',
  '<td w=3>',
  '电话:',
];

const texts = fc.oneof(fc.string({ unit: fc.constantFrom(...PIECES), maxLength: 60, size: 'max' }), anyText);

const digits = /[0-9]+/g;

function checkShape(text: string, skip: readonly Range[], figures: readonly Figure[]): void {
  let floor = 0;
  for (const figure of figures) {
    assert.ok(figure.start >= floor, 'in order and disjoint');
    assert.ok(figure.end > figure.start && figure.end <= text.length);
    assert.ok(figure.withUnit.start <= figure.start && figure.withUnit.end >= figure.end);
    assert.ok(figure.withUnit.end <= text.length);
    assert.equal(figure.text, text.slice(figure.start, figure.end));
    assert.ok(
      !skip.some((range) => range.start < figure.end && figure.start < range.end),
      'outside of what is skipped',
    );
    floor = figure.end;
  }
}

describe('the lexer on any text', () => {
  it('gives ordered, disjoint figures that cover every digit outside of what is skipped', () => {
    fc.assert(
      fc.property(texts, fc.nat(60), fc.integer({ min: 1, max: 20 }), (text, from, length) => {
        const skip = from < text.length ? [{ start: from, end: Math.min(text.length, from + length) }] : [];
        const folded = fold(text);
        const figures = lexNumbers(text, indexOfText(folded), skip);
        checkShape(text, skip, figures);
        for (const match of folded.matchAll(digits)) {
          for (let at = match.index; at < match.index + match[0].length; at++) {
            if (skip.some((range) => range.start <= at && at < range.end)) continue;
            assert.ok(
              figures.some((figure) => figure.start <= at && at < figure.end),
              `${match[0]} is covered`,
            );
          }
        }
      }),
      runs(9, 100),
    );
  });

  it('leaves out a zone that is skipped, and reads nothing across it', () => {
    const text = '受理12件34条56项';
    const figures = lexNumbers(text, indexOfText(text), [{ start: 4, end: 8 }]);
    assert.deepEqual(
      figures.map((figure) => [figure.text, figure.unit]),
      [
        ['12', undefined],
        ['56', '项'],
      ],
    );
  });

  it('reads what begins and never ends as figures that are in order and apart', () => {
    for (const piece of ['1,', '1-', '《', '“一', '<a', ' ', '第', '1.']) {
      const text = piece.repeat(3000 / piece.length);
      checkShape(text, [], lexNumbers(text, indexOfText(text), []));
    }
  });
});
