import assert from 'node:assert/strict';
import { keptSince } from '../../../src/core/model/kept';

describe('what is kept of a reading', () => {
  const [stage, other] = [{}, {}];

  it('is made once for a content, in one reading and in the next', () => {
    let made = 0;
    const make = (): number => ++made;
    const first = keptSince(undefined);
    assert.deepEqual([first.once(stage, 'a', make), first.once(stage, 'a', make)], [1, 1]);
    first.close();
    assert.equal(keptSince(first).once(stage, 'a', make), 1);
  });

  it('is told apart by content and by what makes it', () => {
    const kept = keptSince(undefined);
    assert.deepEqual(
      [kept.once(stage, 'a', () => 1), kept.once(stage, 'b', () => 2), kept.once(other, 'a', () => 3)],
      [1, 2, 3],
    );
  });

  it('is let go when one reading did not ask for it', () => {
    const first = keptSince(undefined);
    first.once(stage, 'a', () => 1);
    const second = keptSince(first);
    second.close();
    assert.equal(
      keptSince(second).once(stage, 'a', () => 2),
      2,
    );
  });
});
