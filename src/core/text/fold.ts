/**
 * Folds full-width and typographic variants to one form for matching. Every code unit maps to exactly one code unit,
 * so that an offset in the folded text is the same offset in the original.
 *
 * Folded: U+FF01–FF5E (！ to ～) to ASCII, ideographic and no-break spaces to a space, 〔〕【】［］ stay apart,
 * dash variants – — ― － to '-' only where they stand alone is left to the readers.
 */
const SPACES = new Set([0x3000, 0xa0, 0x2002, 0x2003, 0x2007, 0x2009, 0x202f, 0x200b, 0xfeff, 0x09]);

const FOLDED = /[\t\u00a0\u2002\u2003\u2007\u2009\u200b\u202f\u3000\ufeff\uff01-\uff5e]/g;

export function fold(text: string): string {
  return text.replace(FOLDED, (c) => {
    const code = c.charCodeAt(0);
    return SPACES.has(code) ? ' ' : String.fromCharCode(code - 0xfee0);
  });
}
