import assert from 'node:assert/strict';
import { NEIGHBOURS } from '../../../src/core/claims/readers/neighbour-claims';
import { YEARLY } from '../../../src/core/claims/readers/yearly-claims';
import { readSentences } from './reading';

const asSubset = ({ example }: { readonly example: string }) => ({ example, kind: 'subset' });

describe('Patterns of two numbers', () => {
  for (const { example, kind } of [...Object.values(NEIGHBOURS), ...Object.values(YEARLY).map(asSubset)])
    it(`are read in their example: ${example}`, () => {
      const { relations, findings } = readSentences(example);
      assert.ok(
        relations.some((one) => one.startsWith(`${kind} holds`)),
        `${relations}`,
      );
      assert.deepEqual(findings, []);
    });
});
