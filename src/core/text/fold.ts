import { charactersBetween } from './character-classes';

/**
 * Folds full-width and typographic variants to one form for matching. Every code unit maps to exactly one code unit,
 * so that an offset in the folded text is the same offset in the original.
 *
 * Folded: U+FF01–FF5E (！ to ～) to ASCII, ideographic and no-break spaces to a space, 〔〕【】［］ stay apart,
 * dash variants – — ― － to '-' only where they stand alone is left to the readers.
 */
const SPACES = '\t\u00a0\u2002\u2003\u2007\u2009\u200b\u202f\u3000\ufeff';
const [FIRST_WIDE, LAST_WIDE] = ['！', '～'];

/** All that is folded. */
export const FOLDED_CHARACTERS = SPACES + charactersBetween(FIRST_WIDE, LAST_WIDE);

const FOLDED = new RegExp(`[${SPACES}${FIRST_WIDE}-${LAST_WIDE}]`, 'g');
const WIDE = 0xfee0;

/** What one of {@link FOLDED_CHARACTERS} becomes. */
export const foldedCode = (code: number): number =>
  code >= FIRST_WIDE.charCodeAt(0) && code <= LAST_WIDE.charCodeAt(0) ? code - WIDE : 32;

export const fold = (text: string): string =>
  text.replace(FOLDED, (c) => String.fromCharCode(foldedCode(c.charCodeAt(0))));

/** Digits and points in full width. */
export const widened = (text: string): string =>
  text.replace(/[0-9.]/g, (c) => String.fromCharCode(c.charCodeAt(0) + WIDE));

/** {@link fold} where it is known at which places, ascending, characters are folded. */
export function foldAt(text: string, places: readonly number[]): string {
  if (places.length === 0) return text;
  const pieces: string[] = [];
  let from = 0;
  for (const at of places) {
    pieces.push(text.slice(from, at), String.fromCharCode(foldedCode(text.charCodeAt(at))));
    from = at + 1;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}
