import assert from 'node:assert/strict';
import fc from 'fast-check';
import { firstFitting } from '../../../src/core/text/search/first-fitting';
import { guarded } from '../../../src/core/text/search/guarded';

const EXPRESSIONS = [
  /甲乙|丙/,
  /^(?:甲|乙{2,})$/,
  /(?<!甲)乙(?:丙|丁)?/,
  /[甲丁].{0,2}\d/,
  /1\.丙|甲?/,
  /\d+1{0,}/,
  /丙(?=丁)|乙*丁{1,2}/,
  /甲(?!丙)乙|丙[甲丁](?<=丁)乙/,
  /甲{2}丙|(?:甲|丙丁)乙/,
];
const texts = fc.array(fc.constantFrom(...'甲乙丙丁1.'), { maxLength: 8 }).map((characters) => characters.join(''));

describe('guarded expressions', () => {
  it('answer as they do without a guard', () =>
    fc.assert(
      fc.property(fc.constantFrom(...EXPRESSIONS), texts, (expression, text) => {
        assert.equal(guarded(expression).test(text), expression.test(text));
      }),
    ));
  it('are found in the order of their rows', () => {
    const rows = Array.from({ length: 70 }, (_, i) => ({ words: EXPRESSIONS[i % EXPRESSIONS.length] ?? /$^/, i }));
    const fits = ({ i }: { readonly i: number }, least: number): boolean => i % 10 >= least;
    const find = firstFitting(rows, fits);
    fc.assert(
      fc.property(texts, fc.nat(9), (text, least) => {
        assert.equal(
          find(text, least),
          rows.find((row) => row.words.test(text) && fits(row, least)),
        );
      }),
    );
  });
});
