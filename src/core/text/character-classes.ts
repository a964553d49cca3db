/** Row numbers by UTF-16 code unit. */
export type CharacterClasses = Uint8Array;

/**
 * For every UTF-16 code unit the number, from 1, of the row of characters that holds it, and 0 where none does: one look
 * instead of an alternation tried at every place of a text. A character in several rows belongs to the first of them.
 */
export function characterClasses(...rows: readonly string[]): CharacterClasses {
  const classes = new Uint8Array(0x10000);
  rows.forEach((characters, row) => {
    for (let i = 0; i < characters.length; i++) {
      const code = characters.charCodeAt(i);
      if (classes[code] === 0) classes[code] = row + 1;
    }
  });
  return classes;
}

/**
 * For every UTF-16 code unit the sum of the powers of two of the rows that hold it: 1 for the first, 2 for the second, 4
 * for the third. At most eight rows.
 */
export function characterFlags(...rows: readonly string[]): Uint8Array {
  const flags = new Uint8Array(0x10000);
  rows.forEach((characters, row) => {
    for (let i = 0; i < characters.length; i++) {
      const code = characters.charCodeAt(i);
      flags[code] = (flags[code] ?? 0) | (1 << row);
    }
  });
  return flags;
}

/** All characters from `first` to `last`. */
export function charactersBetween(first: string, last: string): string {
  let characters = '';
  for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code++) characters += String.fromCharCode(code);
  return characters;
}

/** The first place from `from` on whose character stands in one of the rows; `until`, or the end of the text, if none does. */
export function nextOf(classes: CharacterClasses, text: string, from: number, until = text.length): number {
  const end = Math.min(until, text.length);
  let at = from;
  while (at < end && classes[text.charCodeAt(at)] === 0) at++;
  return at;
}
