import assert from 'node:assert/strict';
import { type Exact, parseExact } from '../../../src/core/arithmetic/exact';
import { type Interval, point } from '../../../src/core/arithmetic/interval';
import {
  basesOf,
  cutting,
  fitOf,
  intersect,
  isEmpty,
  isPercentageOf,
  originsOf,
  partsOf,
  percentOf,
  rounding,
  type Whole,
} from '../../../src/core/arithmetic/quotients';

const exact = (text: string): Exact => parseExact(text) ?? assert.fail(text);
const number = (text: string): Interval => point(exact(text));
const shown = ({ from, to }: Whole): string => `${from}…${to}`;
const wayOf = (percentage: string, part: string, whole: string) =>
  fitOf(exact(percentage), number(part), number(whole));

describe('a printed percentage', () => {
  it('fits rounded, half way on either side included', () => {
    assert.equal(wayOf('36.67', '110', '300'), 'rounded');
    assert.equal(wayOf('12.5', '1', '8'), 'rounded');
    assert.equal(wayOf('13', '1', '8'), 'rounded');
    assert.equal(wayOf('12', '1', '8'), 'rounded');
  });

  it('fits truncated, but not where the next digit is reached', () => {
    assert.equal(wayOf('36.66', '110', '300'), 'truncated');
    assert.equal(wayOf('12', '129', '1000'), 'truncated');
    assert.equal(wayOf('12', '13', '100'), null);
  });

  it('fits nothing of nothing', () => assert.equal(wayOf('0', '0', '0'), null));

  it('fits a part that is only known to lie between two numbers if one of these fits', () => {
    const part = { ...number('100'), high: exact('120') };
    assert.equal(fitOf(exact('36.67'), part, number('300')), 'rounded');
    assert.equal(fitOf(exact('41'), part, number('300')), null);
    assert.equal(fitOf(exact('41'), { ...part, high: null }, number('300')), 'rounded');
  });

  it('of an interval with an open end does not reach that end', () => {
    const window = { ...number('36'), high: exact('37') };
    assert.equal(isPercentageOf(window, number('37'), number('100')), true);
    assert.equal(isPercentageOf({ ...window, highOpen: true }, number('37'), number('100')), false);
    assert.equal(isPercentageOf({ ...window, highOpen: true }, number('36'), number('100')), true);
    assert.equal(isPercentageOf({ ...window, high: null }, number('99'), number('100')), true);
    assert.equal(isPercentageOf(window, number('37'), number('0')), false);
  });

  it('is shown with its next digits cut off', () => {
    assert.equal(percentOf(exact('110'), exact('300'), 3), '36.666');
    assert.equal(percentOf(exact('1'), exact('0'), 2), '?');
  });
});

describe('numbers that are not printed', () => {
  it('may be the whole of a part and its percentage', () => {
    assert.equal(shown(basesOf(exact('45'), rounding(exact('37.5')))), '120…120');
    assert.equal(shown(basesOf(exact('1'), rounding(exact('0.04')))), '2223…2857');
    assert.equal(isEmpty(basesOf(exact('7'), rounding(exact('33.40')))), true);
  });

  it('are none for a percentage that may be 0, or for no part at all', () => {
    assert.equal(isEmpty(basesOf(exact('1'), { low: exact('0'), high: exact('1') })), true);
    assert.equal(isEmpty(basesOf(exact('0'), rounding(exact('5')))), true);
  });

  it('may be the part of a whole and its percentage', () => {
    assert.equal(shown(partsOf(exact('120'), rounding(exact('37.5')))), '45…45');
    assert.equal(shown(partsOf(exact('120'), cutting(exact('0')))), '0…1');
  });

  it('may be what something has grown or fallen from', () => {
    assert.equal(shown(originsOf(exact('411'), rounding(exact('31.73')), false)), '312…312');
    assert.equal(shown(originsOf(exact('75'), rounding(exact('25')), true)), '100…100');
    assert.equal(isEmpty(originsOf(exact('75'), rounding(exact('100')), true)), true);
  });

  it('are those of two answers that both give', () => {
    const [a, b] = [
      { from: 3n, to: 9n },
      { from: 5n, to: 12n },
    ];
    assert.equal(shown(intersect(a, b)), '5…9');
    assert.equal(shown(intersect(b, a)), '5…9');
    assert.equal(isEmpty(intersect(a, { from: 10n, to: 12n })), true);
    assert.equal(isEmpty({ from: 4n, to: 4n }), false);
  });
});
