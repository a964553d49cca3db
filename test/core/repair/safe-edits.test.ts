import assert from 'node:assert/strict';
import type { Fix } from '../../../src/core/repair/fix';
import { safeEdits } from '../../../src/core/repair/safe-edits';

const fix = (kind: Fix['kind'], start: number, end: number): Fix => ({
  title: { key: 'fix.unit', args: {} },
  kind,
  edits: [{ start, end, newText: '' }],
});
const placesOf = (fixes: readonly (readonly Fix[])[]): number[][] =>
  safeEdits(fixes).map(({ start, end }) => [start, end]);

describe('what is applied unasked', () => {
  it('is never a suggestion, not even the only way to mend a finding', () =>
    assert.deepEqual(placesOf([[fix('suggestion', 3, 4)], [fix('suggestion', 7, 8), fix('safe', 9, 10)]]), [[9, 10]]));

  it('is one fix of a finding', () => assert.deepEqual(placesOf([[fix('safe', 3, 4), fix('safe', 6, 7)]]), [[3, 4]]));

  it('comes in document order, and never twice at one place', () =>
    assert.deepEqual(placesOf([[fix('safe', 5, 9)], [fix('safe', 1, 2)], [fix('safe', 5, 7)]]), [
      [1, 2],
      [5, 7],
    ]));
});
