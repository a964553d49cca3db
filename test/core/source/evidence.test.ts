import assert from 'node:assert/strict';
import { EVIDENCE_AGAINST } from '../../../src/core/source/evidence-against-report';
import { EVIDENCE_FOR } from '../../../src/core/source/evidence-for-report';
import { OTHER_TITLE, PLACEHOLDER, TITLE } from '../../../src/core/source/report-titles';
import { eachWord } from '../../fixtures/framed';
import { EVIDENCE_WORDS, NO_TITLE_WORDS, TITLE_WORDS } from './evidence-words';

const foundBy =
  (pattern: RegExp) =>
  (text: string): boolean =>
    text.search(pattern) >= 0;

describe('what speaks for a report or against one', () => {
  for (const { name, pattern } of [...EVIDENCE_FOR, ...EVIDENCE_AGAINST]) {
    const rows = EVIDENCE_WORDS[name];
    if (!rows) continue;
    it(name, () => eachWord(rows, foundBy(pattern)));
  }

  it('has words for evidence that there is', () => {
    const names = [...EVIDENCE_FOR, ...EVIDENCE_AGAINST].map(({ name }) => name);
    assert.deepEqual(
      Object.keys(EVIDENCE_WORDS).filter((name) => !names.includes(name)),
      [],
    );
  });

  it('is no report of another kind where its title says what it is of', () => {
    const { pattern } = EVIDENCE_AGAINST.find(({ name }) => name === 'is a report of another kind')!;
    eachWord([['青屏县{}公开法治政府建设报告', '信息 政务']], foundBy(pattern), false);
  });
});

describe('the title of a report', () => {
  const PATTERNS = { TITLE, PLACEHOLDER, OTHER_TITLE };
  for (const [name, pattern] of Object.entries(PATTERNS))
    it(`${name}: is told by its words`, () => {
      eachWord(TITLE_WORDS[name] ?? [], foundBy(pattern));
      eachWord(NO_TITLE_WORDS[name] ?? [], foundBy(pattern), false);
    });
});
