import assert from 'node:assert/strict';
import { ownNames, type Scope, scopeOf } from '../../../src/core/sentences/meaning/scope';
import {
  DISCLOSED,
  EDITED,
  GOVERNMENT_OFFICE,
  OTHER_BODY,
  OUR_BODY,
  OUR_OFFICE,
  OWN_LEVEL,
} from '../../../src/core/subjects/bodies';
import type { Phrase } from '../../../src/core/subjects/phrase';
import {
  COMPARED_IN_BRACKET,
  CUMULATIVE,
  OF_YEAR_SO_FAR,
  OTHER_YEAR,
  PART_OF_YEAR,
  TURNED_OVER,
  UNTIL,
  YEAR_END,
} from '../../../src/core/subjects/times';
import { eachWord } from '../../fixtures/framed';
import { eachWordOf } from '../subjects/each-word';

const YEAR = 2022;
const OFFICES = '青禾县人民政府';
const ofSentence = (sentence: string, names = ''): Scope => scopeOf(sentence, '', () => names, YEAR);
const ofClause = (clause: string): Scope => scopeOf('', clause, () => '', YEAR);

/** Phrases, what is said around them, and the scope of a number behind it. */
type Told = readonly [scope: Scope, phrases: readonly Phrase[], around?: string];

const SENTENCES: readonly Told[] = [
  ['cumulative', CUMULATIVE],
  ['cumulative', [UNTIL]],
  ['part-of-year', PART_OF_YEAR],
  ['other-year', COMPARED_IN_BRACKET],
  ['own-level', [OUR_OFFICE, OUR_BODY, GOVERNMENT_OFFICE, ...OWN_LEVEL]],
  ['other-body', OTHER_BODY, '青屏县教育{}'],
];

describe('over what a number counts', () => {
  for (const [scope, phrases, around = '{}'] of SENTENCES)
    for (const phrase of phrases)
      it(`is told by the words of its sentence: ${scope}, ${phrase.example}`, () =>
        eachWordOf(phrase, (text) => ofSentence(around.replace('{}', text), OFFICES) === scope));

  it('is the year, whatever is said of all years, where the year is named', () => {
    for (const phrase of OF_YEAR_SO_FAR) eachWordOf(phrase, (text) => /累计/.test(text) && ofSentence(text) === 'year');
    for (const phrase of YEAR_END) eachWordOf(phrase, (text) => ofSentence(`截至${text}`) === 'year');
    eachWord([['教育局{}公开信息', '长 员 托']], (text) => ofSentence(text) === 'year');
  });

  for (const phrase of OTHER_YEAR)
    it(`is another year by the words of its clause: ${phrase.example}`, () =>
      eachWordOf(phrase, (text) => ofClause(text) === 'other-year'));

  it('is no other year where that is only where cases come from, or whose report is meant', () => {
    for (const phrase of TURNED_OVER)
      eachWordOf(phrase, (text) => ofClause(text.includes('2021年') ? text : `2021年${text}`) === 'year');
    eachWord([['{}上年的', '结转 接转 承接 续办']], (text) => ofClause(text) === 'year');
  });

  it('is its own body by the names that the report gives itself', () => {
    for (const { word, example } of [...EDITED, ...DISCLOSED]) {
      assert.ok(ownNames(example)().includes('青禾县教育局'), example);
      assert.ok(!ownNames(example.replace(word, '某某'))().includes('青禾县教育局'), word);
    }
    assert.equal(ofSentence('青屏县教育局公开信息', '青屏县教育局'), 'year');
    assert.equal(ofSentence('青屏县教育局公开信息', '青屏县水务局'), 'other-body');
  });
});
