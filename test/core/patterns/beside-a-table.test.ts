import assert from 'node:assert/strict';
import { IN_OTHER_WORDS } from './in-other-words';
import { INNOCENT } from './innocent';
import { readSentences } from './reading';
import { REPORTED } from './reported';

const report = (sentence: string): string =>
  `青禾县2022年政府信息公开工作年度报告\n\n一、总体情况\n(二)依申请公开情况。${sentence}\n`;

const warnings = (sentence: string): readonly string[] =>
  readSentences(report(sentence), REPORTED).findings.filter((finding) => /^(?:error|warning)/.test(finding));

describe('Sentences beside a table', () => {
  for (const sentence of INNOCENT)
    it(`contradict nothing: ${sentence}`, () => assert.deepEqual(warnings(sentence), []));

  for (const [sentence, right, wrong] of IN_OTHER_WORDS) {
    it(`agree with it or not: ${sentence} (${right}, not ${wrong})`, () => {
      assert.deepEqual(warnings(sentence.replace('{}', right)), []);
      assert.notDeepEqual(warnings(sentence.replace('{}', wrong)), []);
    });
  }

  it('say what was not understood where it may not accuse', () => {
    const { relations } = readSentences(report('全年收到征地类政府信息公开申请21件。'), REPORTED);
    assert.deepEqual(relations, ['same undecidable: 21 ≠ 52']);
  });
});
