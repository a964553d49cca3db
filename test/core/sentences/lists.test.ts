import assert from 'node:assert/strict';
import { readSentences } from '../patterns/reading';
import { INNOCENT_LISTS } from './innocent-lists';
import { INNOCENT_TOTALS } from './innocent-totals';
import { LISTS_IN_OTHER_WORDS } from './lists-in-other-words';
import { WRONG_TWINS } from './wrong-twins';

const HEAD = '青禾县水务局2022年政府信息公开工作年度报告\n\n一、总体情况\n';
const warnings = (sentence: string): readonly string[] =>
  readSentences(`${HEAD}${sentence}\n`).findings.filter((finding) => /^(?:error|warning)/.test(finding));

describe('Lists and rates', () => {
  for (const { kind, told } of [...LISTS_IN_OTHER_WORDS, ...WRONG_TWINS]) {
    describe(kind, () => {
      for (const [sentence, right, wrong] of told)
        it(`${sentence} (${right}, not ${wrong})`, () => {
          assert.deepEqual(warnings(sentence.replace('{}', right)), []);
          assert.notDeepEqual(warnings(sentence.replace('{}', wrong)), []);
        });
    });
  }

  for (const sentence of [...INNOCENT_LISTS, ...INNOCENT_TOTALS])
    it(`say nothing: ${sentence}`, () => assert.deepEqual(warnings(sentence), []));
});
