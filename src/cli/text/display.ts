import { eastAsianWidth } from 'get-east-asian-width';

const COMBINING = /^\p{M}|^\p{Cf}/u;

/** Columns that a code point takes on a terminal: 2 for Chinese characters and full-width forms. */
export function codePointWidth(codePoint: number): number {
  if (codePoint < 0x300) return 1;
  if (COMBINING.test(String.fromCodePoint(codePoint))) return 0;
  return eastAsianWidth(codePoint);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: a file must not be able to send commands to the terminal
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** The same text with everything that could move the cursor or turn the line round replaced by spaces. */
export const printable = (text: string): string => text.replace(UNPRINTABLE, ' ');

// biome-ignore lint/suspicious/noControlCharactersInRegex: the colour commands that we write ourselves
const COLOR = /\u001b\[\d+m/g;

/** Columns of a text without line breaks, colours not counted. */
export function displayWidth(text: string): number {
  let columns = 0;
  for (const character of text.replace(COLOR, '')) columns += codePointWidth(character.codePointAt(0) ?? 0);
  return columns;
}
