import assert from 'node:assert/strict';
import { readSentences } from '../patterns/reading';
import { LIST_CLASSES } from './list-classes';

const HEAD = '青禾县水务局2022年政府信息公开工作年度报告\n\n一、总体情况\n';

/** The first relation of a sentence that says more than that a part is no more than its whole; or ''. */
function read(sentence: string): string {
  const { relations } = readSentences(`${HEAD}${sentence}\n`);
  return relations.find((one) => !/^subset holds: \d+ ≤ \d+$/.test(one)) ?? '';
}

const placesOf = (word: string, example: string): number[] =>
  [...example.matchAll(new RegExp(word, 'g'))].map(({ index }) => index);

const replaced = (example: string, at: number, word: string): string =>
  `${example.slice(0, at)}某某${example.slice(at + word.length)}`;

describe('Words that lists and rates are read by', () => {
  for (const [name, words, withWord, without] of LIST_CLASSES) {
    describe(name, () => {
      for (const { word, example } of words)
        it(`${word}: ${example}`, () => {
          if (typeof withWord === 'string') assert.equal(read(example), withWord);
          else assert.match(read(example), withWord);
          const isNeeded = (at: number): boolean => read(replaced(example, at, word)) === without;
          assert.ok(placesOf(word, example).some(isNeeded), `nothing else is read without ${word}`);
        });
    });
  }
});
