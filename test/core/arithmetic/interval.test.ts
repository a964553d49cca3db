import assert from 'node:assert/strict';
import { type Exact, parseExact } from '../../../src/core/arithmetic/exact';
import {
  addIntervals,
  entirelyBelow,
  type Interval,
  intervalContains,
  isPoint,
  meets,
} from '../../../src/core/arithmetic/interval';

const exact = (text: string): Exact => parseExact(text) ?? assert.fail(text);

/** `[3,5)`, `(3,5]`, `[3,` and `,5]` for half-lines. */
function interval(text: string): Interval {
  const [low = '', high = ''] = text.replace(/[[\]()]/g, '').split(',');
  return {
    low: low === '' ? null : exact(low),
    high: high === '' ? null : exact(high),
    lowOpen: text.startsWith('('),
    highOpen: text.endsWith(')'),
  };
}

describe('an interval', () => {
  it('contains its closed ends and not its open ones', () => {
    assert.equal(intervalContains(interval('[3,5]'), exact('3')), true);
    assert.equal(intervalContains(interval('[3,5]'), exact('5')), true);
    assert.equal(intervalContains(interval('(3,5]'), exact('3')), false);
    assert.equal(intervalContains(interval('[3,5)'), exact('5')), false);
    assert.equal(intervalContains(interval('[3,5)'), exact('6')), false);
    assert.equal(intervalContains(interval('[3,5)'), exact('2')), false);
    assert.equal(intervalContains(interval('[3,'), exact('9999')), true);
    assert.equal(intervalContains(interval(',5]'), exact('0')), true);
  });

  it('is below another only if no value of it is as large as one of the other', () => {
    assert.equal(entirelyBelow(interval('[1,2]'), interval('[3,4]')), true);
    assert.equal(entirelyBelow(interval('[1,3]'), interval('[3,4]')), false);
    assert.equal(entirelyBelow(interval('[1,3)'), interval('[3,4]')), true);
    assert.equal(entirelyBelow(interval('[1,3]'), interval('(3,4]')), true);
    assert.equal(entirelyBelow(interval('[1,'), interval('[3,4]')), false);
    assert.equal(entirelyBelow(interval('[1,2]'), interval(',4]')), false);
  });

  it('meets another where some value lies in both', () => {
    assert.equal(meets(interval('[1,3]'), interval('[3,4]')), true);
    assert.equal(meets(interval('[3,4]'), interval('[1,3)')), false);
    assert.equal(meets(interval('[1,'), interval(',0]')), false);
    assert.equal(meets(interval('[1,'), interval('[7,8]')), true);
  });

  it('is a point where both ends are one number and none is open', () => {
    assert.equal(isPoint(interval('[3,3]')), true);
    assert.equal(isPoint(interval('[3,3)')), false);
    assert.equal(isPoint(interval('[3,4]')), false);
    assert.equal(isPoint(interval('[3,')), false);
  });

  it('is added end by end, open if one of the two is', () => {
    assert.deepEqual(addIntervals(interval('[1,2]'), interval('[3,4]')), interval('[4,6]'));
    assert.deepEqual(addIntervals(interval('[1,2)'), interval('[3,4]')), interval('[4,6)'));
    assert.deepEqual(addIntervals(interval('(1,2]'), interval('[3,4]')), interval('(4,6]'));
    assert.deepEqual(addIntervals(interval('[1,'), interval('[3,4]')).high, null);
  });
});
