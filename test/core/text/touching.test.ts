import assert from 'node:assert/strict';
import fc from 'fast-check';
import { overlaps, type Range } from '../../../src/core/text/range';
import { rangeIndexOf } from '../../../src/core/text/range-index';

const range = fc.tuple(fc.nat(40), fc.nat(12)).map(([start, length]): Range => ({ start, end: start + length }));

describe('ranges that are spread over a text', () => {
  it('are found wherever they overlap another, however they lie', () => {
    fc.assert(
      fc.property(fc.array(range), range, (ranges, asked) => {
        const { touches, touching } = rangeIndexOf(ranges);
        const expected = ranges.filter((one) => overlaps(one, asked)).sort((a, b) => a.start - b.start);
        assert.equal(touches(asked), expected.length > 0);
        assert.deepEqual(new Set(touching(asked)), new Set(expected));
      }),
    );
  });

  it('tell where the next one begins', () => {
    const { nextStart } = rangeIndexOf([
      { start: 7, end: 9 },
      { start: 2, end: 30 },
    ]);
    assert.deepEqual(
      [0, 2, 3, 7, 8].map((from) => nextStart(from, 99)),
      [2, 2, 7, 7, 99],
    );
  });

  it('are looked at a few times each, however often they are asked for', () => {
    let looks = 0;
    const counted = (at: number): Range => ({
      get start() {
        looks++;
        return at * 10;
      },
      end: at * 10 + 5,
    });
    const { touching, nextStart } = rangeIndexOf(Array.from({ length: 4096 }, (_, at) => counted(at)));
    const sorting = looks;
    for (let at = 0; at < 4096; at++) {
      assert.equal(touching({ start: at * 10, end: at * 10 + 1 }).length, 1);
      assert.equal(nextStart(at * 10, -1), at * 10);
    }
    assert.ok(looks - sorting <= 4096 * 3, `${looks - sorting} looks`);
  });
});
