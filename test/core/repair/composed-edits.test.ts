import assert from 'node:assert/strict';
import { composedEdits } from '../../../src/core/repair/composed-edits';
import { applied, type Edit } from '../../../src/core/repair/fix';
import { type Random, randomOf } from '../../fixtures/random';

const TEXT = '受理申请12件，其中网络5件，信函7件。';

/** Edits in order and disjoint, some of them empty, some that touch. */
function someEdits(text: string, { integer }: Random): readonly Edit[] {
  const edits: Edit[] = [];
  for (let at = integer(0, 3); at <= text.length; at += integer(1, 5)) {
    const end = Math.min(text.length, at + integer(0, 3));
    edits.push({ start: at, end, newText: '甲乙丙丁'.slice(0, integer(0, 4)) });
    at = end;
  }
  return edits;
}

describe('edits of an edited text', () => {
  it('are edits of the first text where nothing meets them', () => {
    const first = [{ start: 4, end: 6, newText: '120' }];
    assert.deepEqual(composedEdits(TEXT, first, [{ start: 12, end: 13, newText: '6' }]), [
      { start: 4, end: 6, newText: '120' },
      { start: 11, end: 12, newText: '6' },
    ]);
  });

  it('that change what was written before become one change of the first text', () => {
    const first = [{ start: 4, end: 6, newText: '120' }];
    assert.deepEqual(composedEdits(TEXT, first, [{ start: 5, end: 8, newText: '4份' }]), [
      { start: 4, end: 7, newText: '14份' },
    ]);
  });

  it('give the same text in one step as in two, whatever they are, in order and disjoint', () => {
    for (let seed = 0; seed < 500; seed++) {
      const random = randomOf(seed);
      const first = someEdits(TEXT, random);
      const between = applied(TEXT, first);
      const second = someEdits(between, random);
      const composed = composedEdits(TEXT, first, second);
      assert.equal(applied(TEXT, composed), applied(between, second), JSON.stringify([first, second, composed]));
      for (const [i, { start, end }] of composed.entries()) {
        assert.ok(start <= end && start >= (composed[i - 1]?.end ?? 0), JSON.stringify(composed));
      }
    }
  });
});
