import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseChineseNumeral } from '../../../src/core/numbers/chinese';

const SAYS: readonly (readonly [string, number])[] = [
  ['一', 1],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['九十九', 99],
  ['二百三十', 230],
  ['一千零五', 1005],
  ['一千零一十', 1010],
  ['一百一十', 110],
  ['两千', 2000],
  ['一万二千', 12000],
  ['一万零三', 10003],
  ['三亿五千万', 350_000_000],
  ['十五万', 150_000],
  ['廿', 20],
  ['廿三', 23],
  ['〇', 0],
  ['○', 0],
  ['二〇一三', 2013],
  ['二○一三', 2013],
  ['一九九八', 1998],
  ['三〇', 30],
  ['壹佰贰拾', 120],
];

const SAYS_NOTHING = [
  '',
  '二三',
  '十几',
  '一百二',
  '百',
  '千万',
  '万',
  '十百',
  '二二十',
  '一万万',
  '两两',
  'x',
  '一件',
];

describe('Chinese numerals', () => {
  for (const [text, value] of SAYS) {
    it(`${text} is ${value}`, () => assert.equal(parseChineseNumeral(text), value));
  }

  for (const text of SAYS_NOTHING) {
    it(`「${text}」 is no number`, () => assert.equal(parseChineseNumeral(text), null));
  }

  it('any string of numeral characters gives a whole number or null', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'〇一二三九十百千万亿两廿零'), maxLength: 24 }), (text) => {
        const value = parseChineseNumeral(text);
        assert.ok(value === null || (Number.isSafeInteger(value) && value >= 0));
      }),
    );
  });
});
