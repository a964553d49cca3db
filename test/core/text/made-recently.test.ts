import assert from 'node:assert/strict';
import { madeRecently } from '../../../src/core/text/made-recently';

describe('what was made of the last contents', () => {
  it('is made once for as long as few others are asked for, and again when it was let go', () => {
    const once = madeRecently<string>(2);
    const made: string[] = [];
    const ask = (content: string): string => once(content, () => `of ${made[made.push(content) - 1]}`);
    for (const content of ['a', 'b', 'a', 'c']) assert.equal(ask(content), `of ${content}`);
    assert.deepEqual(made, ['a', 'b', 'c']);
    ask('a');
    assert.deepEqual(made, ['a', 'b', 'c'], 'asked for since b was');
    ask('b');
    assert.deepEqual(made, ['a', 'b', 'c', 'b'], 'the one that nobody asked for longest was let go');
  });
});
