import assert from 'node:assert/strict';
import { parseExact } from '../../../src/core/arithmetic/exact';
import { placeIn, printAs } from '../../../src/core/repair/printed-number';

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
