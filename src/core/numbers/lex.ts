import type { Figure } from '../report/analysis';
import type { Range } from '../text/range';
import { closingOf } from './enclosures';
import { fixedWordAt } from './fixed-words';
import { shareInLists } from './lists';
import { readArabic, readChinese } from './readers';
import { BARRIER, type Candidate, characterBefore, matchAt, type Reading, skipGap } from './reading';
import { readNumbered } from './references';
import { unitAt } from './units';

/** All that a number may begin with, and the marks that tell what it stands in. Its first character says which it is. */
const SCAN =
  /[“"「『《第①-⒛㈠-㈩]|\d+(?:\.\d+)*|[A-Za-z][\w.@-]*(?:(?::?\/)+[\w.@/?=&%#~+:-]*)?|[几数上][十百千万]+|[〇○零一二三四五六七八九十廿卅两半百千壹贰叁肆伍陆柒捌玖拾][〇○零一二三四五六七八九十百千万亿廿卅壹贰叁肆伍陆柒捌玖拾佰仟]*|<[/!A-Za-z][^<>]*>/g;

const COMMA = 44;

function blanked(folded: string, skip: readonly Range[]): string {
  let text = '';
  let at = 0;
  for (const range of skip) {
    if (range.start < at || range.end > folded.length) continue;
    text += folded.slice(at, range.start) + BARRIER.repeat(range.end - range.start);
    at = range.end;
  }
  return at === 0 ? folded : text + folded.slice(at);
}

const THOUSANDS = /[1-9]\d{0,2}(?:,\d{3}){1,6}(?!\d|,\d)(?:\.\d+)*/y;
const ITEM_AND_YEAR = /(\d{1,2})\.(?:19|20)\d\d[ \n\r]{0,3}年/y;

/** 1,234 is one number, 1,2,3 are three; 1.2018年 is an item and a year. Returns where the number that begins at `start` ends. */
function endOfNumber(folded: string, start: number, run: string): number {
  const end = start + run.length;
  if (folded.charCodeAt(end) === COMMA) {
    const thousands = matchAt(THOUSANDS, folded, start);
    return thousands ? start + thousands[0].length : end;
  }
  const item = run.length < 8 && run.includes('.') ? matchAt(ITEM_AND_YEAR, folded, start) : null;
  return item ? start + (item[1] ?? '').length : end;
}

const URL = /:\/\/|www\.|@|\.(?:com|cn|net|org)\b/i;
/** APP3个, LED屏: letters that only happen to touch a count. */
const TOUCHING = /^[A-Za-z]{2,}(?=\d+$)/;

interface Scan {
  readonly text: string;
  readonly folded: string;
  readonly figures: Figure[];
  /** End of the last figure. */
  floor: number;
  titleEnd: number;
  quoteEnd: number;
  tagEnd: number;
}

const REST_OF_RUN = /\d*(?:\.\d+)*/y;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** A reading that goes on into another run takes the whole of it: no run is left half read. */
function whole(folded: string, reading: Reading, firstEnd: number): Reading {
  if (reading.end <= firstEnd || !isDigit(folded.charCodeAt(reading.end - 1))) return reading;
  const rest = matchAt(REST_OF_RUN, folded, reading.end)?.[0].length ?? 0;
  return rest === 0 ? reading : { ...reading, end: reading.end + rest };
}

function push(scan: Scan, reading: Reading): void {
  if (reading.start < scan.floor || reading.end <= reading.start) return;
  const { start, end, role, outerEnd, unit, printed, scale, fraction, dates } = reading;
  scan.figures.push({
    start,
    end,
    text: scan.text.slice(start, end),
    value: reading.value ?? null,
    withUnit: { start, end: Math.max(end, outerEnd ?? end) },
    approximate: reading.approximate ?? false,
    role,
    ...(unit === undefined ? null : { unit }),
    ...(printed === undefined ? null : { printed }),
    ...(scale === undefined ? null : { scale }),
    ...(fraction === undefined ? null : { fraction }),
    ...(dates === undefined ? null : { dates }),
  });
  scan.floor = end;
}

function candidateAt(scan: Scan, start: number, end: number): Candidate {
  const { folded } = scan;
  const afterAt = skipGap(folded, end);
  return {
    folded,
    start,
    end,
    floor: scan.floor,
    before: characterBefore(folded, start),
    after: folded.charAt(afterAt),
    afterAt,
    inside: start < scan.titleEnd ? 'title' : start < scan.quoteEnd ? 'quotes' : null,
  };
}

/*
 * What follows reads one kind of match each, and returns where the scan goes on.
 */

function readOpening(scan: Scan, start: number, matched: string): number {
  const closing = closingOf(scan.folded, start);
  if (matched === '《') scan.titleEnd = Math.max(scan.titleEnd, closing);
  else if (start >= scan.quoteEnd) scan.quoteEnd = closing + 1;
  return start + 1;
}

function readTag(scan: Scan, start: number, matched: string): number {
  scan.tagEnd = start + matched.length;
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

function readWord(scan: Scan, start: number, matched: string): number {
  const touching = TOUCHING.exec(matched);
  if (touching && unitAt(scan.folded, skipGap(scan.folded, start + matched.length)) !== null) {
    return start + touching[0].length;
  }
  const end = start + matched.length;
  if (/\d/.test(matched)) push(scan, { start, end, role: URL.test(matched) ? 'contact' : 'code' });
  return end;
}

function readDigits(scan: Scan, start: number, matched: string): number {
  const end = endOfNumber(scan.folded, start, matched);
  if (start < scan.tagEnd) {
    push(scan, { start, end, role: 'code' });
    return end;
  }
  const fixed = fixedWordAt(scan.folded, start);
  const reading: Reading = fixed
    ? { start: Math.max(fixed.start, scan.floor), end: fixed.end, role: 'fixed-word' }
    : whole(scan.folded, readArabic(candidateAt(scan, start, end)) ?? { start, end, role: 'unread' }, end);
  push(scan, reading);
  return Math.max(end, reading.end, reading.outerEnd ?? 0);
}

function readNumeral(scan: Scan, start: number, matched: string): number {
  const fixed = fixedWordAt(scan.folded, start);
  if (fixed) {
    if (fixed.isFigure) push(scan, { start: Math.max(fixed.start, scan.floor), end: fixed.end, role: 'fixed-word' });
    return fixed.end;
  }
  const candidate = candidateAt(scan, start, start + matched.length);
  const reading = readChinese(candidate);
  if (reading) push(scan, reading);
  return Math.max(candidate.end, reading?.end ?? 0, reading?.outerEnd ?? 0);
}

function readMatch(scan: Scan, start: number, matched: string): number {
  const code = matched.charCodeAt(0);
  if (code >= 48 && code <= 57) return readDigits(scan, start, matched);
  if (code === 60) return readTag(scan, start, matched);
  if (code === 34 || code === 0x201c || (code >= 0x300a && code <= 0x300e)) return readOpening(scan, start, matched);
  if (code < 128) return readWord(scan, start, matched);
  if (code === 0x7b2c) return readNumberedWord(scan, start);
  return (code >= 0x2460 && code <= 0x249b) || (code >= 0x3220 && code <= 0x3229)
    ? readSign(scan, start)
    : readNumeral(scan, start, matched);
}

/**
 * Every number of a text and what it is: maximal runs of digits with inner `.` or `,`, and Chinese numerals where they
 * count, date, order or belong to a fixed word. `folded` is `fold(text)`; runs inside the ranges of `skip` (sorted,
 * disjoint) are left out. The figures are in document order and disjoint; a list such as 1,2,3 gives one figure a number.
 */
export function lexNumbers(text: string, folded: string, skip: readonly Range[]): Figure[] {
  const scan: Scan = {
    text,
    folded: blanked(folded, skip),
    figures: [],
    floor: 0,
    titleEnd: 0,
    quoteEnd: 0,
    tagEnd: 0,
  };
  for (let at = 0; ; ) {
    const match = matchAt(SCAN, scan.folded, at);
    if (!match) break;
    at = readMatch(scan, match.index, match[0]);
  }
  shareInLists(folded, scan.figures);
  return scan.figures;
}
