import assert from 'node:assert/strict';
import { point } from '../../../src/core/arithmetic/interval';
import type { ClaimContext } from '../../../src/core/claims/claim-context';
import { isApartFromRow } from '../../../src/core/claims/evidence/apart-from-row';
import { matterOf } from '../../../src/core/claims/evidence/matter';
import { isDisclosure } from '../../../src/core/claims/evidence/our-matter';
import { hasOtherSubject } from '../../../src/core/claims/evidence/whose';
import { carriedYearLabel } from '../../../src/core/sentences/meaning/carried-year-label';
import type { Measurement } from '../../../src/core/sentences/meaning/measurement';
import { isOtherMatter } from '../../../src/core/sentences/meaning/topics';
import type { Mention } from '../../../src/core/sentences/mentions/mention';
import { ANSWERED_IN_YEAR, FOR_SEVERAL_REASONS } from '../../../src/core/subjects/answered-of';
import { ALL_BODIES, EDITING, OURS_AMONG_THEM } from '../../../src/core/subjects/bodies';
import { GOES_TO, TURNED_BEHIND } from '../../../src/core/subjects/carrying';
import { OTHER_MATTERS, OUR_OWN_MATTER } from '../../../src/core/subjects/concepts/other-matters';
import { SAYS_NOTHING } from '../../../src/core/subjects/function-words';
import { INTRODUCES_PARTS, LIST_OPENINGS, THE_OTHERS } from '../../../src/core/subjects/list-words';
import { OF_DISCLOSURE, TITLED_CASES, TITLED_REQUESTS } from '../../../src/core/subjects/our-matter';
import type { Phrase } from '../../../src/core/subjects/phrase';
import { TOLD_BEFORE, TOLD_IN_TURN } from '../../../src/core/subjects/respective';
import { TIME_CLAUSE, UNTIL_YEAR_END, WHOLE_OF_YEAR } from '../../../src/core/subjects/times';
import type { WordClass } from '../../../src/core/subjects/word-class';
import { readSentences } from '../patterns/reading';
import { eachWordOf, nameOf } from './each-word';

const OURS = '青禾县水务局';
const clause = (clauseText: string): Mention => ({ clauseText, after: '' }) as Mention;

/** A number of reviews in a report that says nothing else. */
const review = (clauseText: string, titles: readonly string[] = []): Measurement =>
  ({
    topic: 'review',
    concept: 'review.total',
    clauseText,
    after: '',
    titles,
    place: { sentence: 0 },
    figure: { start: 0, end: 0, withUnit: { start: 0, end: 0 }, value: point({ units: 1n, places: 0 }) },
  }) as unknown as Measurement;
const NO_TEXT = { folded: '', narrative: { sentences: [] } } as unknown as ClaimContext;

const rows = (values: Readonly<Record<string, number>>) => ({
  form: 'disclosure-2021' as const,
  values: Object.fromEntries(Object.entries(values).map(([row, value]) => [`requests.${row}`, value])),
});
/** What a text says of rows of the table, `same holds: 3 = 3`. */
const agrees = (text: string, values: Readonly<Record<string, number>>): number =>
  readSentences(text, rows(values)).relations.filter((one) => one.startsWith('same holds')).length;
/** Whether 12 in a text accuses 13 in the row of what was received. */
const accuses = (text: string): boolean => readSentences(text, rows({ 'new/total': 13 })).findings.length > 0;

type Read = readonly [wordings: readonly (Phrase | WordClass)[], reads: (text: string) => boolean];

const RECEIVED = '收到政府信息公开申请12件';

const READ: Readonly<Record<string, Read>> = {
  'cases of another kind': [OTHER_MATTERS, (text) => isOtherMatter(clause(text))],
  'of such words yet our matter': [[OUR_OWN_MATTER], (text) => !isOtherMatter(clause(`${text}热线`))],
  'reviews of information disclosure': [[OF_DISCLOSURE], (text) => matterOf(review(text), NO_TEXT).is === 'ours'],
  'a heading on reviews': [[TITLED_CASES], (text) => isDisclosure(review('', [text]), '')],
  'numbers told in turn': [
    [TOLD_IN_TURN],
    (text) => agrees(`${text}50件、30件。`, { 'granted/total': 50, 'partly-granted/total': 30 }) === 2,
  ],
  'names told in the clause before': [
    [TOLD_BEFORE],
    (text) =>
      agrees(`不予处理5件,全部为信访类或重复申请类,${text}3件、2件。`, {
        'not-processed.petition/total': 3,
        'not-processed.repeated/total': 2,
      }) === 2,
  ],
  'answered of those of the year': [[ANSWERED_IN_YEAR], (text) => isApart(text, '')],
  'for several reasons': [[FOR_SEVERAL_REASONS], (text) => isApart('', text)],
  'cases that go on': [GOES_TO, (text) => agrees(`${RECEIVED},3件${text}。`, { 'carried-forward/total': 3 }) === 1],
  'cases that go on, the number first': [
    TURNED_BEHIND,
    (text) => carriedYearLabel({ clauseText: '', after: text }, 2022) === '结转下年',
  ],
  'words that say nothing': [
    [SAYS_NOTHING],
    (text) => agrees(`${RECEIVED},${text}3件结转下年。`, { 'carried-forward/total': 3 }) === 1,
  ],
  'the last of a row': [[THE_OTHERS], (text) => agrees(`法律服务机构申请20件,${text}5件。`, { 'new/other': 5 }) === 1],
  'parts that are introduced': [
    INTRODUCES_PARTS,
    (text) => readSentences(`全年公开信息12条${text}财政信息8条、人事信息7条。`).findings.includes('warning subset'),
  ],
  'less than the year': [[TIME_CLAUSE], (text) => !accuses(`${text},${RECEIVED}。`)],
  'all of the year': [[WHOLE_OF_YEAR], (text) => accuses(`${text}年末,${RECEIVED}。`)],
  'until the end of the year': [[UNTIL_YEAR_END], (text) => accuses(`${text}${RECEIVED}。`)],
  'our own among them': [[OURS_AMONG_THEM], (text) => !accuses(text)],
};

/** Whether a number of what was answered is of more or less than its row, by the words before and behind it. */
const isApart = (before: string, behind: string): boolean =>
  isApartFromRow(
    { folded: behind, counts: [], heads: [] } as unknown as ClaimContext,
    { ...review(before), before, concept: 'closed', index: 0, unit: '件' },
    'closed',
  );

/** Classes whose examples name a body that is no other, or another with 某某 for the word. */
const BODIES: Readonly<Record<string, WordClass>> = { LIST_OPENINGS, EDITING, ALL_BODIES };

describe('Phrases of the genre', () => {
  for (const [name, [wordings, reads]] of Object.entries(READ))
    for (const wording of wordings)
      it(`${name}: ${nameOf(wording)}`, () => {
        if ('parts' in wording) eachWordOf(wording, reads);
        else
          for (const { word, example } of wording) {
            assert.ok(reads(example), example);
            assert.ok(!reads(example.replace(word, '某某')), word);
          }
      });

  for (const [name, words] of Object.entries(BODIES))
    for (const { word, example } of words)
      it(`${name}: ${example}`, () => {
        assert.ok(!hasOtherSubject(example, OURS));
        assert.ok(hasOtherSubject(example.replace(word, '某某'), OURS));
      });

  for (const { word, example } of TITLED_REQUESTS)
    it(`a heading on requests: ${example}`, () => {
      const granted = (title: string): Measurement => ({
        ...review('', [title]),
        topic: 'request',
        concept: 'granted',
      });
      assert.ok(isDisclosure(granted(example), '公开'));
      assert.ok(!isDisclosure(granted(example.replace(word, '某某')), '公开'));
    });
});
