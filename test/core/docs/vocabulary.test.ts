import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { SUBJECT_MODULES } from '../../../tools/docs/subject-modules';
import { SUBJECTS, VOCABULARY_PAGE, vocabularyPage } from '../../../tools/docs/vocabulary';

/** What words and phrases are made of; they have none of their own. */
const WITHOUT_WORDS = ['phrase.ts', 'unread-words.ts', 'word-class.ts'];

describe('the page of words', () => {
  it('has every word that sentences are read by, so that none is lost unseen (npm run docs)', () => {
    assert.equal(readFileSync(VOCABULARY_PAGE, 'utf8'), vocabularyPage());
  });

  it('is made from every file of words', () => {
    const files = readdirSync(SUBJECTS).filter((name) => name.endsWith('.ts') && !WITHOUT_WORDS.includes(name));
    assert.deepEqual(
      Object.keys(SUBJECT_MODULES).map((name) => `${name}.ts`),
      files.sort(),
    );
  });
});
