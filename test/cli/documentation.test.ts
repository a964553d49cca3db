import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { CONTRACT, withFragments, withoutNumbers } from '../../tools/docs/fragments';
import { README, withOutput } from '../../tools/docs/readme';

/** `npm run docs` brings both up to date. */
describe('what the documentation shows of the output', () => {
  it('is, in the README, what the first command prints', () => {
    const readme = readFileSync(README, 'utf8');
    assert.equal(readme, withOutput(readme));
  }).timeout(60_000);

  it('is, on the page on the JSON contract, what is printed of the examples', () => {
    const page = readFileSync(CONTRACT, 'utf8');
    assert.equal(withoutNumbers(page), withoutNumbers(withFragments(page)));
    assert.doesNotMatch(page, /undefined/);
  }).timeout(60_000);
});
