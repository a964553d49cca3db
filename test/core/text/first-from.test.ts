import assert from 'node:assert/strict';
import { firstFrom } from '../../../src/core/text/search/first-from';

describe('the first of ascending places', () => {
  it('is the one at the place asked for', () => assert.equal(firstFrom([2, 5, 9], 5), 1));
  it('is the next one where none stands there', () => assert.equal(firstFrom([2, 5, 9], 6), 2));
  it('is none behind the last', () => assert.equal(firstFrom([2, 5, 9], 10), 3));
  it('is none of none', () => assert.equal(firstFrom([], 0), 0));
});
