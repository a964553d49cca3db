/** Symbols of fonts that have signs in the places of letters (`w:sym`): those that bear on numbers, and marks of choice. */
const WINGDINGS: Readonly<Record<number, string>> = {
  108: '●',
  110: '■',
  111: '□',
  113: '□',
  168: '□',
  251: '×',
  252: '√',
  253: '☒',
  254: '☑',
};

/** Signs of the font Symbol that stand elsewhere in Unicode. */
const SYMBOL: Readonly<Record<number, string>> = {
  45: '−',
  163: '≤',
  176: '°',
  177: '±',
  179: '≥',
  180: '×',
  183: '·',
  184: '÷',
  185: '≠',
};

const SIGNS = /^(?:wingdings|webdings|monotype sorts|marlett)/i;
/** Something is printed here, but not what. */
const UNKNOWN = '□';

/** The character that is printed for a code (in hexadecimal) of a font. Fonts of signs keep theirs at F000 to F0FF. */
export function symbolText(font: string, code: string): string {
  if (!/^[\da-f]{1,6}$/i.test(code)) return UNKNOWN;
  const number = Number.parseInt(code, 16);
  if (SIGNS.test(font)) return signOf(number & 0xff);
  const isPrivate = number >= 0xf000 && number <= 0xf0ff;
  const place = isPrivate ? number & 0xff : number;
  if (/^symbol/i.test(font)) return SYMBOL[place] ?? asciiOf(place);
  return isPrivate ? asciiOf(place) : number > 0x10ffff ? UNKNOWN : String.fromCodePoint(number);
}

const asciiOf = (code: number): string => (code >= 0x20 && code < 0x7f ? String.fromCharCode(code) : UNKNOWN);

/** ① to ⑩ stand at 81 to 8A, ❶ to ❿ at 8C to 95. */
function signOf(code: number): string {
  if (code >= 0x81 && code <= 0x8a) return String.fromCharCode(0x2460 + code - 0x81);
  if (code >= 0x8c && code <= 0x95) return String.fromCharCode(0x2776 + code - 0x8c);
  return WINGDINGS[code] ?? UNKNOWN;
}
