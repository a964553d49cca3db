import assert from 'node:assert/strict';
import { CONCEPTS, type Topic } from '../../../src/core/sentences/lexicon/concepts';
import { topicOfTitle, topicsIn } from '../../../src/core/sentences/lexicon/topics';
import { eachWord } from '../../fixtures/framed';
import { CONCEPT_WORDS, NOT_MEANT, TOPIC_FRAMES } from './concept-words';

/** The concept of the first rule that fits; `!` behind it where it is told in words of the form. */
function conceptOf(topic: Topic, label: string, unit: string): string {
  const rule = CONCEPTS[topic].find(({ words, unit: own }) => words.test(label) && (own?.test(unit) ?? true));
  return rule === undefined ? '' : `${rule.concept}${rule.statutory ? '!' : ''}`;
}

describe('what a number is of, by the words of its label', () => {
  for (const [topic, concept, rows, unit = '件'] of CONCEPT_WORDS)
    it(`${topic}: ${concept} ${rows[0]?.[0]}`, () =>
      eachWord(rows, (label) => conceptOf(topic, label, unit) === concept));

  for (const [topic, concept, rows, unit = '件'] of NOT_MEANT)
    it(`${topic}: not ${concept}`, () => eachWord(rows, (label) => conceptOf(topic, label, unit) === concept, false));
});

describe('what a sentence is about', () => {
  for (const [topic, rows] of TOPIC_FRAMES) it(topic, () => eachWord(rows, (text) => topicsIn(text).includes(topic)));

  it('is of a heading one topic, or none where it has two', () => {
    assert.equal(topicOfTitle('收到和处理政府信息公开申请情况'), 'request');
    assert.equal(topicOfTitle('主动公开政府信息情况'), 'disclosure');
    assert.equal(topicOfTitle('行政复议情况和信息'), 'review');
    assert.equal(topicOfTitle('行政复议、行政诉讼情况'), null);
    assert.equal(topicOfTitle('其他事项'), null);
  });
});
