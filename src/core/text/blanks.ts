import { characterClasses } from './character-classes';

/** All that `\s` stands for. */
export const BLANK_CHARACTERS =
  ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

const BLANKS = characterClasses(BLANK_CHARACTERS);

export const isBlank = (code: number): boolean => BLANKS[code] === 1;

/** Whether any blank or line break stands between two places of a text. */
export function hasBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (BLANKS[text.charCodeAt(at)] === 1) return true;
  return false;
}

/** The first `length` characters between two places that are no blanks. */
export function firstPacked(text: string, start: number, end: number, length: number): string {
  let to = start;
  for (let seen = 0; to < end && seen < length; to++) if (BLANKS[text.charCodeAt(to)] === 0) seen++;
  return packed(text, start, to);
}

/** The text between two places without any blank or line break. */
export const packed = (text: string, start: number, end: number): string => {
  const slice = text.slice(start, end);
  return hasBlank(slice, 0, slice.length) ? slice.replace(/\s+/g, '') : slice;
};
