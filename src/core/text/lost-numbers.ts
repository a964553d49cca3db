import type { Range } from './range';

/**
 * Beside a digit, before what is counted, or alone in its cell: something that was part of a number. A sign at the beginning
 * of a line, before an ordinal, is none. Every alternative begins where a run of them does, so that the search is linear.
 */
const LOST =
  /(?<!\ufffd)(?:(?<=\d[,.]?)\ufffd+|(?<=[^\n\r \t\u3000])\ufffd+(?=\d)|\ufffd+(?=[ \u3000]?(?:余|多)?万?(?:件|条|次|人|篇|项|宗|起|个|％|%))|(?<=[|\t>][ \u3000]{0,8})\ufffd+(?=[ \u3000]{0,8}[|\t<\r\n]))/g;

/** Where digits stood that the text has lost: they are U+FFFD now. In document order. */
export function lostNumbers(text: string): readonly Range[] {
  if (!text.includes('\ufffd')) return [];
  return [...text.matchAll(LOST)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}
