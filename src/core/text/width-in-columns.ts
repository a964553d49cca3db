import { eastAsianWidth } from 'get-east-asian-width';

const COMBINING = /^\p{M}|^\p{Cf}/u;

/** Columns that a code point takes in a font of fixed width: 2 for Chinese characters and full-width forms. */
export function codePointWidth(codePoint: number): number {
  if (codePoint < 0x300) return 1;
  if (COMBINING.test(String.fromCodePoint(codePoint))) return 0;
  return eastAsianWidth(codePoint);
}

/** Columns of a text without line breaks. */
export function widthInColumns(text: string): number {
  let columns = 0;
  for (const character of text) columns += codePointWidth(character.codePointAt(0) ?? 0);
  return columns;
}
