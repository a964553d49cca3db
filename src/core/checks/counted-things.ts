import { parseChineseNumeral } from '../numbers/chinese';
import { isBlank } from '../text/blanks';
import { characterClasses, nextOf } from '../text/character-classes';
import { matchFrom } from '../text/matching';
import type { Range } from '../text/range';

/** A small number of things that may be named beside it. */
export interface Count extends Range {
  readonly number: number;
  /** It stands in quotes or brackets of its own, with the word that it counts. */
  readonly quoted: boolean;
}

/** A small number with a word that counts kinds of things: 三大, 三方面, 5 个, 三项. */
const COUNT = /([一二两三四五六七八九十]{1,3}|\d{1,2})\s{0,2}(?:大|个|项|方面|种|类|点|级)(?!部分)/y;
/** “三到位”. */
const QUOTED = /[“(]([二两三四五六七八九十])(?=[^\s“”()、,。;]{1,4}[”)])/y;

const HEADS = characterClasses('一二两三四五六七八九十', '0123456789', '“(');
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
  if (head !== HAN && head !== DIGIT) return matchFrom(QUOTED, folded, at);
  return mayCount(folded, at, head) ? matchFrom(COUNT, folded, at) : null;
}

function countOf(folded: string, match: RegExpExecArray, quoted: boolean): Count | null {
  const [words, digits = ''] = match;
  const number = parseChineseNumeral(digits) ?? Number(digits);
  if (!Number.isInteger(number) || number < 2 || number > 20) return null;
  if (IN_NUMBER.test(folded.charAt(match.index - 1))) return null;
  return { start: match.index, end: match.index + words.length, number, quoted };
}

/** The first number of things that begins at or behind `from`, from 2 to 20; null if there is none. */
export function nextCount(folded: string, from: number): Count | null {
  for (let at = nextOf(HEADS, folded, from); at < folded.length; at = nextOf(HEADS, folded, at)) {
    const match = matchAt(folded, at);
    const count = match && countOf(folded, match, '“('.includes(folded.charAt(at)));
    if (count) return count;
    at += match?.[0].length ?? 1;
  }
  return null;
}
