import assert from 'node:assert/strict';
import { splitRuns } from '../../../src/core/tables/glued/splits';

/** Seven columns, the last the sum of the others: a row of the table of requests. */
const ROW = [{ total: 6, parts: [0, 1, 2, 3, 4, 5] }];

const values = (runs: readonly string[], columns: number, equations = ROW, signed: readonly boolean[] = []): string[] =>
  splitRuns(runs, columns, equations, signed).splits.map((split) => split.values.join(' '));

describe('a run of digits', () => {
  it('of one digit a column has one split', () => assert.deepEqual(values(['4000015'], 7), ['4 0 0 0 0 1 5']));

  it('has only the splits that satisfy the equation', () =>
    assert.deepEqual(values(['90000312'], 7), ['9 0 0 0 0 3 12']));

  it('has several where the equation cannot tell them apart', () =>
    assert.deepEqual(values(['121000013'], 7), ['1 2 10 0 0 0 13', '12 1 0 0 0 0 13']));

  it('has none where no split satisfies it', () => assert.deepEqual(values(['4000016'], 7), []));

  it('has none with fewer digits than columns', () => assert.deepEqual(values(['400'], 7), []));

  it('never gives a number a leading zero', () => assert.deepEqual(values(['100'], 2, []), ['10 0']));

  it('has every split where nothing binds the columns', () =>
    assert.deepEqual(values(['123'], 2, []), ['1 23', '12 3']));

  it('keeps the borders between runs', () => assert.deepEqual(values(['12', '3'], 2, []), ['12 3']));

  it('takes a minus only where a column has a sign', () => {
    assert.deepEqual(values(['5', '-3'], 2, [], [false, true]), ['5 -3']);
    assert.deepEqual(values(['5', '-3'], 2, [], [false, false]), []);
  });

  it('ends in a decimal fraction that is not split', () => assert.deepEqual(values(['50.75'], 2, []), ['5 0.75']));

  it('says where each number stands', () =>
    assert.deepEqual(splitRuns(['12', '30'], 3, []).splits[1]?.pieces, [
      { run: 0, start: 0, end: 2 },
      { run: 1, start: 0, end: 1 },
      { run: 1, start: 1, end: 2 },
    ]));

  it('that is endless is given up, and said to be incomplete', () => {
    const { complete } = splitRuns(['1'.repeat(60)], 20, []);
    assert.equal(complete, false);
  });
});
