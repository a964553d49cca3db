import assert from 'node:assert/strict';
import { CAREFUL } from './careful';
import { ENTANGLED } from './entangled';
import { PERCENTAGES } from './percentages';
import { readSentences } from './reading';
import type { Shape } from './shape';
import { SUBSETS } from './subsets';
import { SUMS } from './sums';
import { TABLES } from './tables';
import { TRAPS } from './traps';

function check({ text, table, reads = [], silent = [], finds = [] }: Shape): void {
  const { relations, findings } = readSentences(text, table);
  for (const relation of reads)
    assert.ok(relations.includes(relation), `not read: ${relation}\nread: ${relations.join('\n      ')}`);
  for (const start of silent) {
    const spoken = relations.filter((relation) => relation.startsWith(start));
    assert.deepEqual(spoken, [], `should be silent: ${start}`);
  }
  assert.deepEqual(findings, finds, relations.join('\n'));
}

const GROUPS: readonly (readonly [string, readonly Shape[]])[] = [
  ['totals and parts', SUMS],
  ['channels, examples, steps', SUBSETS],
  ['percentages and growth', PERCENTAGES],
  ['sentence and table', TABLES],
  ['read with care', CAREFUL],
  ['what belongs to what', ENTANGLED],
  ['what must not alarm', TRAPS],
];

describe('Shapes of sentences', () => {
  for (const [group, shapes] of GROUPS) {
    describe(group, () => {
      for (const shape of shapes) it(`${shape.shape}: ${shape.about}`, () => check(shape));
    });
  }
});
