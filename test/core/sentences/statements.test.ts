import assert from 'node:assert/strict';
import { deniedBy, deniesAll } from '../../../src/core/claims/readers/denials';
import { readStatements, type UnquantifiedClaim } from '../../../src/core/sentences/statements';
import { FROM_YEAR_BEFORE, TO_YEAR_AFTER } from '../../../src/core/subjects/carrying';
import {
  ABOUT_HOW,
  DENIED_CASES,
  DENIES_ALL,
  NAMED_AS_NIL,
  NO_CASES,
  NO_REQUESTS,
  NOBODY,
  NONE_CORRECTED,
  OF_SOME_ONLY,
  REQUESTS_AS_SUCH,
  ZERO_CLAIMS,
} from '../../../src/core/subjects/denials';
import type { Phrase } from '../../../src/core/subjects/phrase';
import { ALL_CLOSED, ALL_CONCLUDED, ALL_NATURAL, ALL_UPHELD } from '../../../src/core/subjects/universal-claims';
import { fold } from '../../../src/core/text/fold';
import { indexOfText } from '../../../src/core/text/search/text-index';
import { eachWord } from '../../fixtures/framed';
import { eachWordOf } from '../subjects/each-word';

const kindOf = (text: string): UnquantifiedClaim['kind'] | undefined =>
  readStatements(indexOfText(fold(text)), () => true)[0]?.kind;

const KINDS: Readonly<Record<UnquantifiedClaim['kind'], readonly Phrase[]>> = {
  none: [...NO_CASES, ...NOBODY],
  zero: ZERO_CLAIMS,
  'all-natural': ALL_NATURAL,
  'none-corrected': NONE_CORRECTED,
  'all-upheld': ALL_UPHELD,
  'all-concluded': ALL_CONCLUDED,
  'all-closed': ALL_CLOSED,
};

const said = (kind: UnquantifiedClaim['kind'], words: string): UnquantifiedClaim => ({
  kind,
  words,
  start: 0,
  end: words.length,
});

describe('what a clause says without a number', () => {
  for (const [kind, phrases] of Object.entries(KINDS))
    for (const phrase of phrases)
      it(`is a claim: ${kind}, ${phrase.example}`, () => eachWordOf(phrase, (text) => kindOf(text) === kind));

  it('is no claim where it says how things were done', () =>
    eachWordOf(ABOUT_HOW, (text) => kindOf(`未发生${text}`) === undefined));
});

describe('what is denied', () => {
  const none = (words: string): string => deniedBy(said('none', words), '').join();
  const zero = (context: string): string => deniedBy(said('zero', '均为零'), context).join();

  it('is all of it where nothing is named that leaves cases out', () => {
    eachWordOf(DENIES_ALL, (words) => deniesAll(said('none', words), ''));
    for (const phrase of OF_SOME_ONLY)
      eachWordOf(phrase, (words) => !deniesAll(said('none', '未收到申请'), `${words}我县`));
    assert.ok(deniesAll(said('none', '未收到申请'), '各单位收到来信;我县'));
  });

  for (const [concept, phrase] of DENIED_CASES)
    it(`is told by the words of the claim: ${concept}`, () =>
      eachWordOf(phrase, (words) => none(`未发生${words}`).split(',').includes(concept)));

  it('is what was carried over, of requests only', () => {
    eachWordOf(TO_YEAR_AFTER, (words) => none(`没有${words}`) === 'forward');
    eachWordOf(FROM_YEAR_BEFORE, (words) => none(`没有${words}`) === 'carried');
    eachWord([['未结转下年{}', '信访 工单 许可 建议 提案 留言 热线']], (words) => none(words) === 'forward', false);
  });

  it('is that requests came in', () => {
    for (const phrase of NO_REQUESTS)
      eachWordOf(phrase, (words) => none(/[无没]/.test(words) ? words : `未${words}信息公开申请`) === 'received');
  });

  it('is of the cases that were corrected those that are named', () => {
    const corrected = (words: string): string => deniedBy(said('none-corrected', words), '').join();
    eachWord([['没有被{}纠错', '诉讼 起诉 应诉 败诉']], (words) => corrected(words) === 'litigation.corrected');
    assert.equal(corrected('没有被复议纠错'), 'review.corrected');
  });

  it('is, with zero, what its clause names', () => {
    eachWordOf(NAMED_AS_NIL, (context) => zero(`${context}复议`) !== '');
    const [asked, ofRequests] = REQUESTS_AS_SUCH;
    if (asked !== undefined) eachWordOf(asked, (words) => zero(`政府信息公开${words}申请事项`) !== '');
    if (ofRequests !== undefined)
      eachWordOf(ofRequests, (text) => {
        const [named = '', claim = ''] = text.split(/(?=均)/);
        return deniedBy(said('zero', claim), `依${named}`).length > 0;
      });
  });
});
