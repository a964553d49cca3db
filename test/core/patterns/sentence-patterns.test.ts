import assert from 'node:assert/strict';
import { SENTENCE_PATTERNS } from './catalogue';
import { readSentences } from './reading';
import type { SentencePattern } from './sentence-pattern';

function check({ text, table, reads = [], silent = [], finds = [] }: SentencePattern): void {
  const { relations, findings } = readSentences(text, table);
  for (const relation of reads)
    assert.ok(relations.includes(relation), `not read: ${relation}\nread: ${relations.join('\n      ')}`);
  for (const start of silent) {
    const spoken = relations.filter((relation) => relation.startsWith(start));
    assert.deepEqual(spoken, [], `should be silent: ${start}`);
  }
  assert.deepEqual(findings, finds, relations.join('\n'));
}

describe('Patterns of sentences', () => {
  for (const [group, patterns] of SENTENCE_PATTERNS) {
    describe(group, () => {
      for (const one of patterns) it(`${one.pattern}: ${one.about}`, () => check(one));
    });
  }
});
