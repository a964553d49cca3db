import { isDigit } from '../../text/digit';
import type { Range } from '../../text/range';
import type { Replacement } from '../../text/rewritten';
import { SIGN } from './signs-in';

const COUNTED = '件条次项个人篇份宗起家户期场册部名位万亿余多元';

/** Thousands set apart by blanks in a sentence: 公开信息2 345条. */
const SET_APART = new RegExp(
  `(?<=[\\u4e00-\\u9fff，。；：（(])[1-9]\\d{0,2}(?:[ \\u00a0\\u2005-\\u200a\\u202f]\\d{3})+(?=[${COUNTED}])`,
  'g',
);
/** No blank of this width parts two cells. */
const THIN = /(?<=(?:^|[^\d])[1-9]\d{0,2}(?:[\u2006-\u200a\u202f]\d{3})*)[\u2006-\u200a\u202f](?=\d{3}(?!\d))/g;
const BLANK = /[ \u00a0\u2005-\u200a\u202f]/g;

const LONGEST_LINE = 400;
const LONGEST_REST = 200;
/** A sentence, and the first part of a number directly behind its words. */
const SENTENCE = /^[^|\t│]*[\u4e00-\u9fff（(：:](\d[\d,]*\.?\d*)$/;
const WORDS = /[\u4e00-\u9fff]/g;
const FEWEST_WORDS = 6;
/** The rest of the number, and the sentence that goes on. */
const REST = /^(\.?\d[\d,]*(?:\.\d+)?)(?![、.．)）])[%％\u4e00-\u9fff][^|\t│\n\r]{0,200}/;
const NUMBER = /^(?:\d{1,9}|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/;
const YEAR = /^(?:19|20)\d\d年/;

/** Numbers that are broken by the end of a line or by blanks are printed in one piece. `signs` are those in the text. */
export function brokenNumbers(text: string, signs: number): Replacement[] {
  const changes = (signs & SIGN.parted) === 0 ? [] : blanksInNumbers(text);
  for (const { start, end } of breaksInDigits(text))
    if (isOneNumber(text, start, end)) changes.push(without(start, end - start));
  return changes;
}

/** Where a line ends between two digits, or beside the point of a decimal, with the blanks around its end. */
function breaksInDigits(text: string): Range[] {
  const breaks: Range[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== LINE_FEED && code !== RETURN) continue;
    let [start, end] = [at, at + 1];
    if (code === RETURN && text.charCodeAt(end) === LINE_FEED) end++;
    at = end - 1;
    while (isBlank(text, start - 1)) start--;
    while (isBlank(text, end) || text.charAt(end) === '\u3000') end++;
    if (isDigitAt(text, start - 1, -1) && isDigitAt(text, end, 1)) breaks.push({ start, end });
  }
  return breaks;
}

const [LINE_FEED, RETURN] = [10, 13];

const isBlank = (text: string, at: number): boolean => text.charAt(at) === ' ' || text.charAt(at) === '\t';

/** Whether a digit stands at a place, or a point and one step on a digit. */
const isDigitAt = (text: string, at: number, step: 1 | -1): boolean =>
  isDigit(text.charCodeAt(text.charAt(at) === '.' ? at + step : at));

function blanksInNumbers(text: string): Replacement[] {
  const changes: Replacement[] = [];
  for (const { 0: found, index } of text.matchAll(SET_APART)) {
    for (const blank of found.matchAll(BLANK)) changes.push(without(index + blank.index, 1));
  }
  for (const { index } of text.matchAll(THIN)) changes.push(without(index, 1));
  return changes;
}

const without = (start: number, length: number): Replacement => ({ start, end: start + length, parts: [] });

/**
 * Whether a sentence is broken inside a number: words directly before its first part, a word and the end of a clause behind
 * the rest. Columns, items of lists and years are none.
 */
function isOneNumber(text: string, end: number, next: number): boolean {
  const before = lastLine(text.slice(Math.max(0, end - LONGEST_LINE), end));
  const first = SENTENCE.exec(before)?.[1];
  if (first === undefined || (before.match(WORDS)?.length ?? 0) < FEWEST_WORDS) return false;
  const behind = text.slice(next, next + LONGEST_REST);
  const match = REST.exec(behind);
  if (match === null || !/[，。；,;：:]/.test(match[0]) || YEAR.test(behind)) return false;
  return NUMBER.test(first + (match[1] ?? ''));
}

const lastLine = (text: string): string => text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
