import assert from 'node:assert/strict';
import { SENTENCE_SHAPES } from './groups';
import { readSentences } from './reading';
import type { Shape } from './shape';

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

describe('Shapes of sentences', () => {
  for (const [group, shapes] of SENTENCE_SHAPES) {
    describe(group, () => {
      for (const shape of shapes) it(`${shape.shape}: ${shape.about}`, () => check(shape));
    });
  }
});
