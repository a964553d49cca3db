import assert from 'node:assert/strict';
import { isOptional, type Phrase, phraseSource, wordsOf } from '../../../src/core/subjects/phrase';
import type { WordClass } from '../../../src/core/subjects/word-class';

/** Stands for a word that says nothing. */
const OTHER = '甲乙';

/** Where the example of a phrase has each of its parts that are words. */
function placesIn({ example, ...rest }: Phrase): readonly (readonly [from: number, to: number] | undefined)[] {
  const found = new RegExp(phraseSource({ example, ...rest }, '('), 'd').exec(example);
  assert.ok(found, `the phrase is in its example: ${example}`);
  return (found.indices ?? []).slice(1);
}

/**
 * The example of a phrase is read as it says with each of the words that may stand in it, and not with another word in place
 * of one that must.
 */
export function eachWordOf(phrase: Phrase, reads: (text: string) => boolean): void {
  const { example, parts } = phrase;
  const places = placesIn(phrase);
  const words = parts.filter((part) => wordsOf(part).length > 0);
  assert.ok(reads(example), example);
  for (const [at, part] of words.entries()) {
    const place = places[at];
    // A gap before words that may stand there any number of times has taken them.
    if (place === undefined && typeof part === 'string' && part.includes('*')) continue;
    assert.ok(place, `the example has each part: ${example}, ${wordsOf(part)}`);
    const withWord = (word: string): string => example.slice(0, place[0]) + word + example.slice(place[1]);
    for (const word of wordsOf(part)) assert.ok(reads(withWord(word)), withWord(word));
    if (!isOptional(part)) assert.ok(!reads(withWord(OTHER)), withWord(OTHER));
  }
}

/** The same of a phrase or of the words of a class, each by itself. */
export function eachWording(wording: Phrase | WordClass, reads: (text: string) => boolean): void {
  if ('parts' in wording) eachWordOf(wording, reads);
  else for (const { word } of wording) assert.ok(reads(word), word);
}

/** How a phrase or a class is called in the name of a test. */
export const nameOf = (wording: Phrase | WordClass): string =>
  'parts' in wording ? wording.example : (wording[0]?.word ?? '');
