import assert from 'node:assert/strict';
import { readSentences } from '../sentences/reading';
import { CLASSES, type Told } from './classes';

/** What is said of an example, which tells of 12, beside a table that has `stated` in the first of its cells and 0 in others. */
function read(example: string, { cells }: Told, stated: number) {
  const values = Object.fromEntries(cells.map((cell, at) => [cell, at === 0 ? stated : 0]));
  return readSentences(example, { form: 'disclosure-2021', values });
}

describe('Words of the genre', () => {
  for (const told of CLASSES) {
    describe(told.name, () => {
      for (const { word, example } of told.words) {
        it(`${word}: ${example}`, () => {
          const { findings } = read(example, told, 13);
          assert.deepEqual(findings, told.accuses ? ['warning same'] : []);
          if (told.accuses) assert.deepEqual(read(example, told, 12).findings, []);
        });
      }
    });
  }

  it('stand once in their class', () => {
    for (const { name, words } of CLASSES) {
      const list = words.map(({ word }) => word);
      assert.equal(new Set(list).size, list.length, name);
    }
  });
});
