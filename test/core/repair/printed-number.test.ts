import assert from 'node:assert/strict';
import { parseExact } from '../../../src/core/arithmetic/exact';
import { chineseCount } from '../../../src/core/numbers/chinese-count';
import { decimalsOf, placeIn, printAs } from '../../../src/core/repair/printed-number';

/** `number` as it would stand in place of the number that is printed. */
function inPlaceOf(printed: string, number: string, scale = 0): string | null {
  const place = placeIn(printed, { start: 0, end: printed.length }, scale);
  const value = parseExact(number);
  assert.ok(place && value);
  return printAs(place, value);
}

describe('a number in the style of another one', () => {
  const cases: [style: string, printed: string, number: string, shown: string | null, scale?: number][] = [
    ['plain, its unit left out', '9483件', '9477', '9477'],
    ['with thousands commas', '12,345', '1234567', '1,234,567'],
    ['with full-width digits', '１２３', '45', '４５'],
    ['with full-width digits and commas', '１，２３４', '12345', '１２，３４５'],
    ['with its scale and decimals', '20.73万', '210000', '21.00', 4],
    ['rounded to the decimals it has', '20.73万', '207349', '20.73', 4],
    ['with its decimals', '33.90', '34.2', '34.20'],
    ['in Chinese numerals', '二十三', '105', '一百零五'],
    ['in Chinese numerals, ten without one', '二', '12', '十二'],
    ['in Chinese numerals, in the thousands', '三千', '20060', '二万零六十'],
    ['not at all with more decimals than there is room for', '12', '12.5', null],
    ['not at all below zero', '12', '-1', null],
  ];
  for (const [style, printed, number, shown, scale] of cases) {
    it(`${style}: ${printed} to ${number}`, () => assert.equal(inPlaceOf(printed, number, scale), shown));
  }
});

describe('a count in Chinese numerals', () => {
  it('is said as people say it', () => {
    const said: readonly (readonly [number, string])[] = [
      [0, '零'],
      [1, '一'],
      [10, '十'],
      [11, '十一'],
      [19, '十九'],
      [20, '二十'],
      [21, '二十一'],
      [100, '一百'],
      [101, '一百零一'],
      [110, '一百一十'],
      [111, '一百一十一'],
      [1000, '一千'],
      [1001, '一千零一'],
      [1010, '一千零一十'],
      [1100, '一千一百'],
      [9999, '九千九百九十九'],
      [10000, '一万'],
      [10001, '一万零一'],
      [10010, '一万零一十'],
      [10100, '一万零一百'],
      [11000, '一万一千'],
      [100000, '十万'],
      [100001, '十万零一'],
      [1234567, '一百二十三万四千五百六十七'],
      [99999999, '九千九百九十九万九千九百九十九'],
    ];
    for (const [count, words] of said) assert.equal(chineseCount(BigInt(count)), words);
  });

  it('is not made from a hundred million on, nor below zero', () => {
    assert.equal(chineseCount(100_000_000n), null);
    assert.equal(chineseCount(-1n), null);
  });
});

describe('the place of the digits of a number', () => {
  const placeOf = (printed: string, shown?: string): string | null => {
    const place = placeIn(printed, { start: 0, end: printed.length }, 0, shown);
    return place && `${place.start}–${place.end} ${place.text}`;
  };

  it('is without what stands around them', () => {
    assert.equal(placeOf('9483件'), '0–4 9483');
    assert.equal(placeOf('约12,345条'), '1–7 12,345');
    assert.equal(placeOf('１，２３４．５'), '0–7 １，２３４．５');
    assert.equal(placeOf('-12'), '0–3 -12');
    assert.equal(placeOf('一万'), '0–2 一万');
  });

  it('may be a mark for none, or nothing', () => {
    assert.equal(placeOf('无'), '0–1 无');
    assert.equal(placeOf('——'), '0–2 ——');
    assert.equal(placeOf(''), '0–0 ');
  });

  it('is none in words, in a number of several scales, or between tags', () => {
    for (const printed of ['收到', '1万2千', '一点二']) assert.equal(placeOf(printed), null, printed);
    assert.equal(placeOf('9<b>4</b>83', '9483'), null);
    assert.equal(placeOf('9483', '9483'), '0–4 9483');
  });

  it('has so many decimals', () => assert.deepEqual(['12.50', '12', '１．５'].map(decimalsOf), [2, 0, 1]));
});
