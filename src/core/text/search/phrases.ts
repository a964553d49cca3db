import { BLANK_CHARACTERS } from '../blanks';
import { characterClasses } from '../character-classes';
import { rarestOf } from './character-counts';
import { placesOfCharacter, type Searched } from './places';

/** What breaks the phrases of extracted tables: blanks, line breaks, bars and emphasis marks. */
const BREAKS = characterClasses(`${BLANK_CHARACTERS}|*`);

/** Where the characters of a phrase from `index` on end, the first of them at `at`; -1 if others stand there. */
function endOf(folded: string, phrase: string, index: number, at: number): number {
  let place = at;
  for (let i = index; i < phrase.length; place++) {
    const code = folded.charCodeAt(place);
    if (code === phrase.charCodeAt(i)) i++;
    else if (BREAKS[code] !== 1) return -1;
  }
  return place;
}

/** Where a phrase begins whose character of number `index` stands at `at`; -1 if others stand before it. */
function startOf(folded: string, phrase: string, index: number, at: number): number {
  let place = at;
  for (let i = index - 1; i >= 0; ) {
    const code = folded.charCodeAt(--place);
    if (code === phrase.charCodeAt(i)) i--;
    else if (BREAKS[code] !== 1) return -1;
  }
  return place;
}

/**
 * Where a phrase begins in the folded text, whatever breaks it, in order and without overlap; at most so many places.
 * `phrase` is written without breaks.
 */
export function occurrences(text: Searched, phrase: string, most = Number.POSITIVE_INFINITY): number[] {
  const { folded, characterCounts } = text;
  const places: number[] = [];
  const rarest = rarestOf(characterCounts, phrase);
  if (rarest < 0) return places;
  let floor = 0;
  for (const at of placesOfCharacter(text, phrase.charAt(rarest))) {
    const end = endOf(folded, phrase, rarest, at);
    const start = end < 0 ? -1 : startOf(folded, phrase, rarest, at);
    if (start < floor) continue;
    places.push(start);
    floor = end;
    if (places.length >= most) break;
  }
  return places;
}

export const occurs = (text: Searched, phrase: string): boolean => occurrences(text, phrase, 1).length > 0;
