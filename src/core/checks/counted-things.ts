import { parseWholeNumber } from '../numbers/whole-number';
import { isBlank } from '../text/blanks';
import { characterClasses } from '../text/character-classes';
import { matchFrom } from '../text/matching';
import type { Range } from '../text/range';
import type { TextIndex } from '../text/search/text-index';

/** A small number of things that may be named beside it. */
export interface AnnouncedNumber extends Range {
  readonly number: number;
  /** It stands in quotes or brackets of its own, with the word that it counts. */
  readonly quoted: boolean;
}

/** A small number with a word that counts kinds of things: 三大, 三方面, 5 个, 三项. */
const COUNT = /([一二两三四五六七八九十]{1,3}|\d{1,2})\s{0,2}(?:大|个|项|方面|种|类|点|级)(?!部分)/y;
/** “三到位”. */
const QUOTED = /[“(]([二两三四五六七八九十])(?=[^\s“”()、,。;]{1,4}[”)])/y;

/** What a count begins with: each is among the marks of the index. */
export const HEAD_CHARACTERS = ['一二两三四五六七八九十', '0123456789', '“('];
const HEADS = characterClasses(...HEAD_CHARACTERS);
const HAN = 1;
const DIGIT = 2;
const LONGEST = [0, 3, 2];
const MOST_BLANKS = 2;
const UNITS = characterClasses('大个项方种类点级');
const IN_NUMBER = /[\d.第〇○零一二三四五六七八九十百千万]/;

/** Whether behind the numeral that begins at `at`, at most two blanks later, such a word may begin. */
function mayCount(folded: string, at: number, head: number): boolean {
  let to = at + 1;
  while (to < at + (LONGEST[head] ?? 0) && HEADS[folded.charCodeAt(to)] === head) to++;
  const last = to + MOST_BLANKS;
  while (to < last && isBlank(folded.charCodeAt(to))) to++;
  return UNITS[folded.charCodeAt(to)] === 1;
}

function matchAt(folded: string, at: number): RegExpExecArray | null {
  const head = HEADS[folded.charCodeAt(at)] ?? 0;
  if (head === 0) return null;
  if (head !== HAN && head !== DIGIT) {
    return HEADS[folded.charCodeAt(at + 1)] === HAN ? matchFrom(QUOTED, folded, at) : null;
  }
  return mayCount(folded, at, head) ? matchFrom(COUNT, folded, at) : null;
}

function countOf(folded: string, match: RegExpExecArray, quoted: boolean): AnnouncedNumber | null {
  const [words, digits = ''] = match;
  const number = parseWholeNumber(digits);
  if (number === null || number < 2 || number > 20) return null;
  if (IN_NUMBER.test(folded.charAt(match.index - 1))) return null;
  return { start: match.index, end: match.index + words.length, number, quoted };
}

/** The numbers of things in a text, from 2 to 20, in order; at most so many. */
export function countsIn({ folded, marks }: TextIndex, most: number): AnnouncedNumber[] {
  const counts: AnnouncedNumber[] = [];
  let from = 0;
  for (const at of marks) {
    const match = at < from ? null : matchAt(folded, at);
    if (match === null) continue;
    from = at + match[0].length;
    const count = countOf(folded, match, '“('.includes(folded.charAt(at)));
    if (count) counts.push(count);
    if (counts.length >= most) break;
  }
  return counts;
}
