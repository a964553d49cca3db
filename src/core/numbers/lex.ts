import { exactInteger } from '../arithmetic/exact';
import { point } from '../arithmetic/interval';
import type { Figure } from '../model/analysis';
import { movedFigures, unreadFigure } from '../model/figure';
import { type Kept, keptSince } from '../model/kept';
import { pieceOnce } from '../model/piece-once';
import { characterClasses, charactersBetween } from '../text/character-classes';
import { isDigit } from '../text/digit';
import { matchFrom } from '../text/matching';
import type { Range } from '../text/range';
import type { TextIndex } from '../text/search/text-index';
import { closingOf } from './enclosures';
import { fixedWordAt } from './fixed-words';
import { shareInLists } from './lists';
import { mayBeRead, readArabic, readChinese } from './readers';
import { BARRIER, type NumberReading, skipGap } from './reading';
import { readNumbered } from './references';
import { ESTIMATE_HEADS, endOfEstimate, endOfNumber, endOfNumeral, endOfRun, NUMERAL_HEADS } from './runs';
import { candidateAt, push, type Scan } from './scan';
import { unitAt } from './units';

const WORD = /[A-Za-z][\w.@-]*(?:(?::?\/)+[\w.@/?=&%#~+:-]*)?/y;
const TAG = /<[/!A-Za-z][^<>]*>/y;
const URL = /:\/\/|www\.|@|\.(?:com|cn|net|org)\b/i;
/** APP3个, LED屏: letters that only happen to touch a count. */
const TOUCHING = /^[A-Za-z]{2,}(?=\d+$)/;

/** A reading that goes on into another run takes the whole of it: no run is left half read. */
function whole(folded: string, reading: NumberReading, firstEnd: number): NumberReading {
  if (reading.end <= firstEnd || !isDigit(folded.charCodeAt(reading.end - 1))) return reading;
  const end = endOfRun(folded, reading.end);
  return end === reading.end ? reading : { ...reading, end };
}

/*
 * What follows reads what begins at `start`, one kind of beginning each, and returns where the scan goes on.
 */

function readOpening(scan: Scan, start: number): number {
  const closing = closingOf(scan.folded, start);
  if (scan.folded.charAt(start) === '《') scan.titleEnd = Math.max(scan.titleEnd, closing);
  else if (start >= scan.quoteEnd) scan.quoteEnd = closing + 1;
  return start + 1;
}

function readTag(scan: Scan, start: number): number {
  const tag = matchFrom(TAG, scan.folded, start);
  if (tag) scan.tagEnd = start + tag[0].length;
  return start + 1;
}

function readSign(scan: Scan, start: number): number {
  push(scan, { start, end: start + 1, role: 'ordinal' });
  return start + 1;
}

function readNumberedWord(scan: Scan, start: number): number {
  const numbered = readNumbered(scan.folded, start);
  if (!numbered) return start + 1;
  if (!('role' in numbered)) return numbered.end;
  const reading = whole(scan.folded, numbered, start);
  push(scan, reading);
  return reading.end;
}

function readWord(scan: Scan, start: number): number {
  const word = matchFrom(WORD, scan.folded, start)?.[0] ?? '';
  const end = start + word.length;
  const touching = TOUCHING.exec(word);
  if (touching && unitAt(scan.folded, skipGap(scan.folded, end)) !== null) return start + touching[0].length;
  if (/\d/.test(word)) push(scan, { start, end, role: URL.test(word) ? 'contact' : 'code' });
  return end;
}

function readDigits(scan: Scan, start: number): number {
  const end = endOfNumber(scan.folded, start);
  if (start < scan.tagEnd) {
    push(scan, { start, end, role: 'code' });
    return end;
  }
  const fixed = fixedWordAt(scan.folded, start);
  const reading: NumberReading = fixed
    ? { start: Math.max(fixed.start, scan.floor), end: fixed.end, role: 'fixed-word' }
    : whole(scan.folded, readArabic(candidateAt(scan, start, end)) ?? { start, end, role: 'unread' }, end);
  if (isTorn(scan, reading)) return pushTorn(scan, reading);
  push(scan, reading);
  return Math.max(end, reading.end, reading.outerEnd ?? 0);
}

function readNumeral(scan: Scan, start: number, end = endOfNumeral(scan.folded, start)): number {
  if (isOtherWord(scan.folded, start)) return start + 1;
  const fixed = fixedWordAt(scan.folded, start);
  if (fixed) {
    if (fixed.isFigure) push(scan, { start: Math.max(fixed.start, scan.floor), end: fixed.end, role: 'fixed-word' });
    return fixed.end;
  }
  const reading = mayBeRead(scan.folded, end) ? readChinese(candidateAt(scan, start, end)) : null;
  if (!reading) return end;
  if (isTorn(scan, reading)) return pushTorn(scan, reading);
  push(scan, reading);
  return Math.max(end, reading.end, reading.outerEnd ?? 0);
}

const TORN = /^(?:[万千百亿]?[〇零]? {0,3}|['’‘‚])$/;
/** What may stand between two pieces of one number. */
const TEAR = /^(?:[万千百亿〇零 ]{0,5}|[ \n]?[。,.'’‘‚]{1,2}[ \n]?)$/;
/** 为98。5%, 达98,5%, 占98. 5%: what stands before a share is perhaps its whole part; 1. 5%的申请… begins an item. */
const BROKEN_POINT = /[\u4e00-\u9fff] ?\d{1,3}(?:[。,]|[ \n]?\.{1,2}[ \n]?)$/;
const LONGEST_BROKEN_WHOLE = 9;
/** 三千5百万: a numeral that nobody could read stands before it. */
const SCALES = '万千百亿';

/** 12 34条, 2'345条, 10万500条: a count directly behind a number that counts nothing is perhaps the rest of it. */
function isTorn({ folded, offset, figures }: Scan, { start, role, scale = 0 }: NumberReading): boolean {
  if (role !== 'statistic' && role !== 'percentage') return false;
  const mayHavePoint = role === 'percentage' || scale > 0;
  if (mayHavePoint && BROKEN_POINT.test(folded.slice(Math.max(0, start - LONGEST_BROKEN_WHOLE), start))) return true;
  if (start > 0 && SCALES.includes(folded.charAt(start - 1))) return true;
  const before = figures.at(-1);
  if (before === undefined || !isBareNumber(before)) return false;
  return TORN.test(folded.slice(before.withUnit.end - offset, start));
}

const isBareNumber = ({ role, unit }: Figure): boolean =>
  role === 'unread' || (role === 'statistic' && unit === undefined);

/** Takes none of the pieces of a number (3万2千 500条) for what it says alone; returns where the scan goes on. */
function pushTorn(scan: Scan, { start, end }: NumberReading): number {
  let next = start + scan.offset;
  for (let at = scan.figures.length - 1; at >= 0; at--) {
    const before = scan.figures[at];
    if (before === undefined || !isBareNumber(before)) break;
    if (!TEAR.test(scan.folded.slice(before.withUnit.end - scan.offset, next - scan.offset))) break;
    scan.figures[at] = unreadFigure(before);
    next = before.start;
  }
  push(scan, { start, end, role: 'unread' });
  return end;
}

/** 参 is a numeral before a scale of its own only: 参拾伍, but 参加. */
const isOtherWord = (folded: string, start: number): boolean =>
  folded.charAt(start) === '参' && !'拾佰仟'.includes(folded.charAt(start + 1) || '参');

/** Behind these 俩 says who the two are. */
const PAIRS = /[咱他她它我你们哥姐爷娘母子女妻口兄弟妹夫]/;

/** 俩 is 两个, its measure word included. */
function readPair(scan: Scan, start: number): number {
  const two = exactInteger(2);
  if (!PAIRS.test(scan.folded.charAt(start - 1)))
    push(scan, { start, end: start + 1, role: 'statistic', value: point(two), printed: two, scale: 0, unit: '个' });
  return start + 1;
}

function readEstimate(scan: Scan, start: number): number {
  const end = endOfEstimate(scan.folded, start);
  return end > start + 1 ? readNumeral(scan, start, end) : end;
}

/** All that a number may begin with, and the marks that tell what it stands in: each is among the marks of the index. */
const BEGINNINGS: readonly (readonly [string, (scan: Scan, start: number) => number])[] = [
  ['0123456789', readDigits],
  [NUMERAL_HEADS, (scan, start) => readNumeral(scan, start)],
  [ESTIMATE_HEADS, readEstimate],
  ['俩', readPair],
  ['第', readNumberedWord],
  [charactersBetween('①', '⒛') + charactersBetween('㈠', '㈩'), readSign],
  ['“"「『《', readOpening],
  [charactersBetween('A', 'Z') + charactersBetween('a', 'z'), readWord],
  ['<', readTag],
];

export const NUMBER_BEGINNINGS = BEGINNINGS.map(([characters]) => characters);
const BEGINNING = characterClasses(...NUMBER_BEGINNINGS);
/** By class. Marks in zones that are blanked have none: they are passed over. */
const READERS = [(_: Scan, start: number): number => start + 1, ...BEGINNINGS.map(([, read]) => read)];

/** The text with every character of the ranges to be skipped blanked out, in one piece. */
function blanked(folded: string, skip: readonly Range[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const range of skip) {
    if (range.start < at || range.end > folded.length) continue;
    pieces.push(folded.slice(at, range.start), BARRIER.repeat(range.end - range.start));
    at = range.end;
  }
  if (at === 0) return folded;
  pieces.push(folded.slice(at));
  return pieces.join('');
}

/** Behind these no number goes on: a line that ends so ends all that is read of a number. */
const SENTENCE_ENDS = characterClasses('。;!?');

/** Where the text may be cut: before the end of each line that ends with a sentence. */
function cutsOf({ folded, lines }: TextIndex): number[] {
  const cuts: number[] = [];
  for (const start of lines.starts) {
    let last = start - 2;
    while (last > 0 && isBlankOrReturn(folded.charCodeAt(last))) last--;
    if (last > 0 && SENTENCE_ENDS[folded.charCodeAt(last)] !== 0) cuts.push(start - 1);
  }
  cuts.push(folded.length);
  return cuts;
}

const isBlankOrReturn = (code: number): boolean => code === 32 || code === 13;

/** Reads the numbers that begin at the marks from `first` on, as far as they stand in the piece. */
function readPiece(text: string, folded: string, offset: number, marks: readonly number[], first: number): Figure[] {
  const scan: Scan = { text, folded, offset, figures: [], floor: 0, titleEnd: 0, quoteEnd: 0, tagEnd: 0 };
  let from = 0;
  for (let i = first; i < marks.length; i++) {
    const at = (marks[i] as number) - offset;
    if (at >= folded.length) break;
    if (at >= from) from = READERS[BEGINNING[folded.charCodeAt(at)] as number]?.(scan, at) ?? at + 1;
  }
  return scan.figures;
}

/**
 * Every number of a text and what it is: maximal runs of digits with inner `.` or `,`, and Chinese numerals where they
 * count, date, order or belong to a fixed word. `textIndex` is that of `fold(text)`; runs inside the ranges of `skip` (sorted,
 * disjoint) are left out. The figures are in document order and disjoint; a list such as 1,2,3 gives one figure a number.
 * What `kept` holds of pieces of an earlier version is not read again.
 */
export function lexNumbers(
  text: string,
  textIndex: TextIndex,
  skip: readonly Range[],
  kept: Kept = keptSince(undefined),
): readonly Figure[] {
  const { folded, marks } = textIndex;
  const [printed, readable] = [blanked(text, skip), blanked(folded, skip)];
  const figures: Figure[] = [];
  let [start, first] = [0, 0];
  for (const end of cutsOf(textIndex)) {
    while (first < marks.length && (marks[first] as number) < start) first++;
    const [offset, mark, words] = [start, first, printed.slice(start, end)];
    const read = (): readonly Figure[] => readPiece(words, readable.slice(offset, end), offset, marks, mark);
    for (const figure of pieceOnce(kept, lexNumbers, { start, words }, read, movedFigures)) figures.push(figure);
    start = end;
  }
  shareInLists(folded, figures);
  return figures;
}
