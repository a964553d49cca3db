import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { PATTERNS_PAGE, patternsPage } from '../../../tools/docs/patterns';
import { DOCUMENT_PATTERNS, SENTENCE_PATTERNS } from './catalogue';

const texts = [...SENTENCE_PATTERNS, ...DOCUMENT_PATTERNS].flatMap(([, patterns]) =>
  patterns.map(({ text, ...rest }) => JSON.stringify([text, 'table' in rest ? rest.table : null])),
);

describe('the catalogue of patterns', () => {
  it('shows no example twice', () => {
    assert.deepEqual(
      texts.filter((text, i) => texts.indexOf(text) !== i),
      [],
    );
  });

  it('is printed in docs/patterns.md (npm run docs)', () => {
    assert.equal(readFileSync(PATTERNS_PAGE, 'utf8'), patternsPage());
  });
});
