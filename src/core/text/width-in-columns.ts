import { eastAsianWidth } from 'get-east-asian-width';

const COMBINING = /^\p{M}|^\p{Cf}/u;

/** Columns that a code point takes in a font of fixed width: 2 for Chinese characters and full-width forms. */
export function codePointWidth(codePoint: number): number {
  if (codePoint < 0x300) return 1;
  if (COMBINING.test(String.fromCodePoint(codePoint))) return 0;
  return eastAsianWidth(codePoint);
}

/**
 * Columns in a font made for Chinese, the only sort in which a Chinese character is as wide as two letters: there “ ” … — ① are as
 * wide as it is too, while terminals and other fonts print them as letters.
 */
export function columnsInChineseFont(text: string): number {
  let columns = 0;
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    columns += codePoint < 0x80 ? 1 : Math.min(2, codePointWidth(codePoint) * eastAsianWidth(codePoint, WIDE));
  }
  return columns;
}

const WIDE = { ambiguousAsWide: true };

/** Columns of a text without line breaks. */
export function widthInColumns(text: string): number {
  let columns = 0;
  for (const character of text) columns += codePointWidth(character.codePointAt(0) ?? 0);
  return columns;
}
