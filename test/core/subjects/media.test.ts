import assert from 'node:assert/strict';
import { ISSUE } from '../../../src/core/subjects/publication-channels';
import { readSentences } from '../patterns/reading';

const HEAD = '青禾县水务局2022年政府信息公开工作年度报告\n\n一、总体情况\n';
const violates = (sentence: string): boolean =>
  readSentences(`${HEAD}${sentence}\n`).relations.some((one) => one.includes('violated'));

describe('Words for what media do', () => {
  for (const { word, example } of ISSUE)
    it(`${word}: ${example}`, () => {
      assert.equal(violates(example), false, 'one item may be in several media');
      assert.equal(violates(example.replaceAll(word, '某某')), true, 'two kinds are never more than their total');
    });
});
