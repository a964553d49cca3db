import { type CharacterCounts, LOW_BITS, rarestOf } from './character-counts';

/** A folded text and how often, and where first, it has each character. */
export interface Searched {
  readonly folded: string;
  readonly characterCounts: CharacterCounts;
}

/**
 * Where a character stands, in order. Its count tells where to begin, and when all have been seen.
 */
export function placesOfCharacter({ folded, characterCounts }: Searched, character: string): number[] {
  const code = character.charCodeAt(0);
  const places: number[] = [];
  let left = characterCounts.counts[code & LOW_BITS] as number;
  let at = left > 0 ? (characterCounts.firsts[code & LOW_BITS] as number) : -1;
  while (at >= 0) {
    if (folded.charCodeAt(at) === code) {
      places.push(at);
      left--;
    }
    at = left > 0 ? folded.indexOf(character, at + 1) : -1;
  }
  return places;
}

/** Where a word stands, in order and without overlap. */
export function placesIn(text: Searched, word: string): number[] {
  const rarest = rarestOf(text.characterCounts, word);
  if (rarest < 0) return [];
  const places: number[] = [];
  let floor = 0;
  for (const at of placesOfCharacter(text, word.charAt(rarest))) {
    const start = at - rarest;
    if (start < floor || !text.folded.startsWith(word, start)) continue;
    places.push(start);
    floor = start + word.length;
  }
  return places;
}
