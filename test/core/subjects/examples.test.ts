import assert from 'node:assert/strict';
import * as answers from '../../../src/core/subjects/answered-of';
import * as audience from '../../../src/core/subjects/audience';
import * as bodies from '../../../src/core/subjects/bodies';
import * as carrying from '../../../src/core/subjects/carrying';
import * as changes from '../../../src/core/subjects/changes';
import * as complements from '../../../src/core/subjects/complements';
import * as kinds from '../../../src/core/subjects/information-kinds';
import * as lists from '../../../src/core/subjects/list-words';
import * as opposites from '../../../src/core/subjects/opposites';
import { finderOf, type Phrase } from '../../../src/core/subjects/phrase';
import * as publish from '../../../src/core/subjects/publish';
import * as rates from '../../../src/core/subjects/rates';
import * as respective from '../../../src/core/subjects/respective';
import * as sessions from '../../../src/core/subjects/sessions';
import * as shares from '../../../src/core/subjects/share-words';
import * as times from '../../../src/core/subjects/times';
import { eachWordOf } from './each-word';

const MODULES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  answers,
  audience,
  bodies,
  carrying,
  changes,
  complements,
  kinds,
  lists,
  opposites,
  publish,
  rates,
  respective,
  sessions,
  shares,
  times,
};

const isPhrase = (value: object): value is Phrase => 'example' in value && 'parts' in value;

/** The phrases in an exported value, in rows and records of it too. */
function phrasesIn(value: unknown): readonly Phrase[] {
  if (typeof value !== 'object' || value === null || value instanceof Set) return [];
  return isPhrase(value) ? [value] : Object.values(value).flatMap(phrasesIn);
}

describe('Every phrase of subjects', () => {
  for (const [name, module] of Object.entries(MODULES))
    it(`stands in its example, also with each of its other words: ${name}`, () => {
      const phrases = Object.values(module).flatMap(phrasesIn);
      assert.ok(phrases.length > 0);
      for (const phrase of phrases) eachWordOf(phrase, (text) => finderOf(phrase).test(text));
    });
});
