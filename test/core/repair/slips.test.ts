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
