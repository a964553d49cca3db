import assert from 'node:assert/strict';
import { keptSince } from '../../../src/core/model/kept';
import { pieceOnce } from '../../../src/core/model/piece-once';
import type { MoveRange } from '../../../src/core/text/outside';
import type { Range } from '../../../src/core/text/range';

const stage = {};
const moved = (made: Range, move: MoveRange): Range => move(made);

describe('what is read of a piece of a text', () => {
  const first = keptSince(undefined);
  const made = pieceOnce(first, stage, { start: 10, words: '共3件' }, () => ({ start: 11, end: 12 }), moved);
  const again = (start: number, words: string): Range =>
    pieceOnce(keptSince(first), stage, { start, words }, () => ({ start: 0, end: 0 }), moved);

  it('is taken as it is where the piece has stayed', () => {
    assert.equal(again(10, '共3件'), made);
  });

  it('is moved with the piece', () => {
    assert.deepEqual(
      [again(17, '共3件'), again(4, '共3件')],
      [
        { start: 18, end: 19 },
        { start: 5, end: 6 },
      ],
    );
  });

  it('is read again where the words are others', () => {
    assert.deepEqual(again(10, '共4件'), { start: 0, end: 0 });
  });
});
