import assert from 'node:assert/strict';
import fc from 'fast-check';
import { characterClasses } from '../../../src/core/text/character-classes';
import { kindsIn, wordTree } from '../../../src/core/text/search/word-tree';

const ROWS = [
  [0, '甲?乙(?:丙|丁丙)?'],
  [1, '甲(?:丙|乙丁)|丁'],
  [2, '丙丙?|乙丙丁丁'],
] as const;
const TREE = wordTree(ROWS);
const NOISE = characterClasses(' ');
const EXPRESSION = new RegExp(ROWS.map(([, words]) => `(${words})`).join('|'), 'g');

const byExpression = (text: string): number[] =>
  [...text.replaceAll(' ', '').matchAll(EXPRESSION)].map((match) => match.slice(1).findIndex(Boolean));

describe('words of several kinds', () => {
  it('are found as an expression finds them, whatever noise stands in them', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'甲乙丙丁戊 '), { maxLength: 12 }), (characters) => {
        const text = characters.join('');
        assert.deepEqual(kindsIn(TREE, text, 0, text.length, NOISE), byExpression(text), text);
      }),
    ));
  it('are looked for between two places', () => assert.deepEqual(kindsIn(TREE, '甲乙丙戊丁丙', 1, 5, NOISE), [0, 1]));
});
