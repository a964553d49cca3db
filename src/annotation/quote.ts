import type { Range } from '../core/text/range';
import type { Quote, Target } from './annotation';
import { codePointsOf } from './code-points';
import { withPlainLines } from './plain-lines';
import { COMPARED, comparedBefore, comparedBehind, textBefore, textBehind } from './surroundings';

/** What is kept of a place of a text: its words, what stands around them, and where it is. The range is in UTF-16 code units. */
export function targetAt(text: string, { start, end }: Range): Target {
  const { toCodePoint } = codePointsOf(text);
  return { quote: quoteAt(text, { start, end }), position: { start: toCodePoint(start), end: toCodePoint(end) } };
}

/** As much of either side as holds 32 characters that say something; of a table with the blanks and bars between them. */
export function quoteAt(text: string, { start, end }: Range): Quote {
  const before = withPlainLines(textBefore(text, start));
  const behind = withPlainLines(textBehind(text, end));
  return {
    exact: withPlainLines(text.slice(start, end)),
    prefix: shortest(before.length, (length) => before.slice(before.length - length), comparedBefore),
    suffix: shortest(behind.length, (length) => behind.slice(0, length), comparedBehind),
  };
}

/** The shortest piece of which enough is compared; all if none has enough. Half a character at its far end is left out. */
function shortest(most: number, piece: (length: number) => string, compared: (text: string) => string): string {
  let length = Math.min(most, COMPARED);
  while (length < most && compared(piece(length)).length < COMPARED) length = Math.min(most, length + 8);
  return piece(length).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}
