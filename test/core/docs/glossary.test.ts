import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { GLOSSARY, withTables } from '../../../tools/docs/glossary';

const glossary = readFileSync(GLOSSARY, 'utf8');

describe('the glossary', () => {
  it('has the words of the catalogue and every row of the forms (npm run docs)', () => {
    assert.equal(glossary, withTables(glossary));
    assert.doesNotMatch(glossary, /\| +\|$/m, 'an indicator without an English name');
  });

  it('names every type of the model', () => {
    const model = readFileSync('src/core/model/analysis.ts', 'utf8');
    const types = [...model.matchAll(/^export (?:interface|type) (\w+)/gm)].map((match) => match[1]);
    assert.ok(types.length > 10);
    assert.deepEqual(
      types.filter((name) => !glossary.includes(`| \`${name}\` |`)),
      [],
    );
  });
});
