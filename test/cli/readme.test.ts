import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { README, withOutput } from '../docs/readme';

describe('the README', () => {
  it('shows what the first command prints (npm run docs)', () => {
    const readme = readFileSync(README, 'utf8');
    assert.equal(readme, withOutput(readme));
  }).timeout(10_000);
});
