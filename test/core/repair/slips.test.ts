import assert from 'node:assert/strict';
import { slipBetween } from '../../../src/core/repair/slips';

describe('how a number came to be printed', () => {
  const cases: [was: string, should: string, kind: string][] = [
    ['9483', '9433', 'digit'],
    ['145', '154', 'swapped'],
    ['948', '9483', 'missing'],
    ['99483', '9483', 'extra'],
    ['25', '250000', 'scale'],
    ['', '12', 'blank'],
    ['9483', '7', 'other'],
  ];
  for (const [was, should, kind] of cases) {
    it(`${was || 'nothing'} for ${should}: ${kind}`, () => assert.equal(slipBetween(was, should).kind, kind));
  }

  it('is more easily a digit typed twice than a digit too many', () => {
    assert.ok(slipBetween('9983', '983').cost < slipBetween('9283', '923').cost);
  });

  it('is more easily a digit than two digits, and two than all', () => {
    const [one, two, all] = [slipBetween('9483', '9433'), slipBetween('9483', '9477'), slipBetween('9483', '1250')];
    assert.ok(one.cost < two.cost && two.cost < all.cost);
  });

  it('is most easily a digit where a number begins with 0', () => {
    assert.ok(slipBetween('083', '183').cost < slipBetween('283', '183').cost);
  });
});

/** What is printed, what was meant, and the slip with its cost to a tenth. */
const COSTS: readonly (readonly [was: string, should: string, slip: string])[] = [
  ['9483', '9433', 'digit 2'],
  ['145', '154', 'swapped 2'],
  ['415', '514', 'swapped 3'],
  ['948', '9483', 'missing 2.4'],
  ['9483', '948', 'extra 2.4'],
  ['9983', '983', 'extra 2'],
  ['983', '9983', 'missing 2'],
  ['25', '250000', 'scale 2.6'],
  ['250000', '25', 'scale 2.6'],
  ['25', '2500000000', 'scale 2.6'],
  ['', '12', 'blank 3'],
  ['9483', '9477', 'other 4.5'],
  ['9483', '7', 'other 6'],
  ['0', '5', 'digit 2.2'],
  ['5', '0', 'digit 3'],
  ['083', '183', 'digit 0.5'],
  ['0', '12', 'other 5'],
  ['12', '0', 'other 5'],
  ['0', '00000', 'other 5'],
  ['1234567890123', '1', 'other 6'],
  ['123456789012', '123456789013', 'digit 2'],
];

describe('what a slip costs', () => {
  for (const [was, should, wanted] of COSTS)
    it(`${was || 'nothing'} for ${should}: ${wanted}`, () => {
      const { kind, cost } = slipBetween(was, should);
      assert.equal(`${kind} ${Math.round(cost * 10) / 10}`, wanted);
    });
});
