import assert from 'node:assert/strict';
import { topicOfTitle, topicsIn } from '../../../src/core/sentences/meaning/topics';
import type { ConceptRule } from '../../../src/core/subjects/concepts/concept-rule';
import { CONCEPTS } from '../../../src/core/subjects/concepts/concepts';
import { TOPICS, type Topic } from '../../../src/core/subjects/concepts/topics';
import { eachWording, eachWordOf, nameOf } from '../subjects/each-word';

const told = ({ concept, statutory }: ConceptRule): string => `${concept}${statutory ? '!' : ''}`;

/** The concept of the first rule that fits; `!` behind it where it is told in words of the form. */
function conceptOf(rules: readonly ConceptRule[], label: string, unit: string): string {
  const rule = rules.find(({ words, units }) => words.test(label) && (units?.has(unit) ?? true));
  return rule === undefined ? '' : told(rule);
}

/** What is said in two ways of one concept, the form's own and others, may be either. */
const isOf = (rule: ConceptRule, found: string): boolean => found === told(rule);

describe('what a number is of, by the words of its label', () => {
  for (const [topic, rules] of Object.entries(CONCEPTS))
    for (const rule of rules)
      for (const wording of rule.wordings)
        it(`${topic}: ${rule.concept} ${nameOf(wording)}`, () => {
          const [unit = '件'] = rule.units ?? [];
          eachWording(wording, (label) => isOf(rule, conceptOf(rules, label, unit)));
        });

  it('is none of these where it only sounds like them', () => {
    const requests = (label: string): string => conceptOf(CONCEPTS.request, label, '件');
    for (const body of ['意见', '机构', '评估', '测评', '监测', '检测', '检查'])
      assert.equal(requests(`第三方${body}`), '');
    for (const place of ['机构', '单位', '部门']) assert.equal(requests(`办理${place}`), '');
  });
});

describe('what a sentence is about', () => {
  for (const [topic, ...phrases] of TOPICS)
    for (const phrase of phrases)
      it(`${topic}: ${phrase.example}`, () => eachWordOf(phrase, (text) => topicsIn(text).includes(topic as Topic)));

  it('is of a heading one topic, or none where it has two', () => {
    assert.equal(topicOfTitle('收到和处理政府信息公开申请情况'), 'request');
    assert.equal(topicOfTitle('主动公开政府信息情况'), 'disclosure');
    assert.equal(topicOfTitle('行政复议情况和信息'), 'review');
    assert.equal(topicOfTitle('行政复议、行政诉讼情况'), null);
    assert.equal(topicOfTitle('其他事项'), null);
  });
});
