import assert from 'node:assert/strict';
import { ON_TIME } from '../../../src/core/subjects/on-time';
import { readSentences } from '../patterns/reading';
import { CHANGES, CLASSES, RATES, type Told } from './classes';

/** What is said of an example beside a table that has `stated` in the first of its cells and 0 in others. */
function read(example: string, { cells, form = 'disclosure-2021' }: Told, stated: number) {
  const values = Object.fromEntries(cells.map((cell, at) => [cell, at === 0 ? stated : 0]));
  return readSentences(example, { form, values });
}

const numberIn = (example: string): number => Number(/(\d+)(?:件|万元)/.exec(example)?.[1]);

/** No example tells of it. */
const OTHER = 13;

describe('Words of the genre', () => {
  for (const told of CLASSES) {
    describe(told.name, () => {
      for (const { word, example } of told.words) {
        it(`${word}: ${example}`, () => {
          const { findings } = read(example, told, OTHER);
          assert.deepEqual(findings, told.accuses ? [told.words === ON_TIME ? 'warning subset' : 'warning same'] : []);
          if (told.accuses) assert.deepEqual(read(example, told, numberIn(example)).findings, []);
        });
      }
    });
  }

  it('stand once in their class', () => {
    for (const { name, words } of [...CLASSES, ...CHANGES, ...RATES]) {
      const list = words.map(({ word }) => word);
      assert.equal(new Set(list).size, list.length, name);
    }
  });

  for (const { name, words } of CHANGES)
    describe(name, () => {
      for (const { word, example } of words)
        it(`${word}: ${example}`, () => {
          const { relations, findings } = readSentences(example);
          assert.ok(
            relations.length > 0 && relations.every((one) => /^(?:growth|difference) holds/.test(one)),
            `${relations}`,
          );
          assert.deepEqual(findings, []);
          assert.notDeepEqual(
            readSentences(example.replace(/2[05]%/, '23%').replace(/15(?=[件条])/, '51')).findings,
            [],
          );
        });
    });

  for (const { name, words } of RATES)
    describe(name, () => {
      for (const { word, example } of words)
        it(`${word}: ${example}`, () => {
          const { relations, findings } = readSentences(example);
          assert.ok(
            relations.some((one) => one.startsWith('percent holds: 7/14')),
            `${relations}`,
          );
          assert.deepEqual(findings, []);
          assert.deepEqual(readSentences(example.replace('50%', '5%')).findings, ['warning percent']);
        });
    });
});
