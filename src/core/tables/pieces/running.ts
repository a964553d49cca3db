import { UNIT } from '../../text/cell-value';
import { isDigit } from '../../text/digit';
import type { Range } from '../../text/range';
import type { Piece } from './piece';

const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 13 || code === 12;
const isDash = (c: string): boolean => c === '-' || c === '—' || c === '–' || c === '/' || c === '\\';

/** Numbers that are parts of labels: 计1条, 第20条. */
const COUNTED: Readonly<Record<string, RegExp>> = { 计: /^\s*[条次件]/, 第: /^\s*[条项款页号]/ };
/** The end of such a note that is broken over lines: 「1条)」 opens one, 「…相同信息计1」 closes one. */
const TOTAL = /[总合累共]计$/;
const CUT_NOTE = /信息计1$/;
const NOTE_END = /^\s*[条次件]\s*\)/;
/** What follows a number that is no cell: a date, if it is the number of one, or a percentage. */
const DATE_MARK = /^(\s*)(年(?!度?$)|[月日%])/;
const YEAR = /^(?:19|20)\d\d$/;
const REQUEST_COLUMNS = 7;
/** Behind a number that opens a label: no unit, and no ordinal of the next label. */
const LABEL_WORD = /^[\u4e00-\u9fff](?![、.])/;

/**
 * Reads running text of a table zone: columns by spaces, one cell a line, or everything glued together in one line.
 * Digits that are ordinals (`2.其他`), notes (`计1条`) or dates stay in the labels.
 */
export function readRunning(folded: string, line: Range, lineNumber: number, pieces: Piece[]): void {
  let at = line.start;
  let label = -1;
  const closeLabel = (end: number): void => {
    if (label >= 0) pieces.push({ kind: 'label', start: label, end, line: lineNumber, row: -1 });
    label = -1;
  };
  while (at < line.end) {
    const code = folded.charCodeAt(at);
    const partedEnd = endOfParted(folded, at, line);
    if (isSpace(code)) {
      closeLabel(at++);
    } else if (partedEnd > at) {
      closeLabel(at);
      pieces.push({ kind: 'parted', start: at, end: partedEnd, line: lineNumber, row: -1 });
      at = partedEnd;
    } else if (isDigit(code) || startsSigned(folded, at, line.start)) {
      const token = numberToken(folded, at, line, pieces.at(-1));
      if (token.cell === null) {
        if (label < 0) label = at;
      } else {
        closeLabel(at);
        pieces.push({ kind: 'number', start: at, line: lineNumber, row: -1, ...token.cell });
        if (token.ordinal >= 0) label = token.ordinal;
      }
      at = token.next;
    } else if (standsAlone(folded, at, line) || startsNilRun(folded, at, label)) {
      closeLabel(at);
      const start = at++;
      while (at < line.end && isDash(folded.charAt(at))) at++;
      pieces.push({ kind: 'nil', start, end: at, line: lineNumber, row: -1 });
    } else {
      if (label < 0) label = at;
      at++;
    }
  }
  closeLabel(line.end);
}

/** 12…, 12 ..., and apart from words …12 and 12,5: where such a number ends; `at` where there is none. */
function endOfParted(folded: string, at: number, line: Range): number {
  const isOpen = folded.charAt(at) === '…';
  if (!isOpen && !isDigit(folded.charCodeAt(at))) return at;
  const before = at > line.start ? folded.charCodeAt(at - 1) : 32;
  if (isOpen ? !isSpace(before) : isDigit(before)) return at;
  const words = folded.slice(at, Math.min(at + LONGEST_CUT, line.end));
  const found = CUT_NUMBER.exec(words) ?? (isSpace(before) ? COMMA_ASTRAY.exec(words) : null);
  return at + (found?.[0].length ?? 0);
}

const CUT_NUMBER = /^(?:…+ ?\d[\d,]*|\d[\d,]* ?(?:…+|\.{2,6}))(?=\s|$)/;
const COMMA_ASTRAY = /^(?!\d{1,3}(?:,\d{3})+(?:\s|$))\d+(?:,\d+)+(?=\s|$)/;
const LONGEST_CUT = 32;

interface NumberToken {
  /** End and unit of the cell; null if the digits belong to a label. */
  readonly cell: { readonly end: number; readonly unit?: Range } | null;
  /** Where the ordinal of the next label begins, if the last digit is one; else -1. */
  readonly ordinal: number;
  readonly next: number;
}

function numberToken(folded: string, at: number, line: Range, last: Piece | undefined): NumberToken {
  let end = at + 1;
  while (end < line.end && isDigit(folded.charCodeAt(end))) end++;
  const toLabel: NumberToken = { cell: null, ordinal: -1, next: end };
  const before = at > line.start ? folded.charAt(at - 1) : '';
  if (isInNote(folded, at, end, line)) return toLabel;
  if (before === '(' && folded.charAt(end) === ')') return toLabel;
  if (isOrdinalMark(folded, end) && !isValueBeforeLostOrdinal(folded, at, end, line))
    return withOrdinal(folded, at, end);
  if (end - at === 1 && isBareOrdinal(folded, at, line, last)) return toLabel;
  end = decimalEnd(folded, end, line.end);
  // What stands on the next line says nothing of a number: 10 before a line with the 年 of an upright 本年度 is a value.
  const rest = folded.slice(end, Math.min(end + 4, line.end));
  if (isOfDate(folded.slice(at, end), rest)) return { ...toLabel, next: end };
  return { cell: withUnit(folded, end, line.end), ordinal: -1, next: unitEnd(folded, end, line.end) };
}

/** 2024年, 12月, 5%. 0000022 before the 年 of an upright 本年度 are seven cells, and so is any number that no date has. */
function isOfDate(digits: string, rest: string): boolean {
  const [, blanks = '', mark = ''] = DATE_MARK.exec(rest) ?? [];
  if (mark === '' || mark === '%') return mark === '%';
  if (mark === '年') return YEAR.test(digits) || (blanks === '' && digits.length <= 2);
  return digits.length <= 2 && Number(digits) <= (mark === '月' ? 12 : 31);
}

/**
 * 「6000006 2重复申请」: one digit before a label, apart from seven digits or more, is an ordinal that lost its point. Fewer may be
 * values of which the last was set apart: a total of one digit has parts of one digit.
 */
const isBareOrdinal = (folded: string, at: number, line: Range, last: Piece | undefined): boolean =>
  last?.kind === 'number' &&
  last.end < at &&
  last.end - last.start >= REQUEST_COLUMNS &&
  last.start >= line.start &&
  folded.charAt(at) !== '0' &&
  folded.slice(last.end, at).trim() === '' &&
  LABEL_WORD.test(folded.slice(at + 1, at + 3)) &&
  unitEnd(folded, at + 1, line.end) === at + 1;

/** 「件0、行政诉讼数量」: no ordinal ends in 0 and stands directly behind words; that of the next label was lost. */
const isValueBeforeLostOrdinal = (folded: string, at: number, end: number, line: Range): boolean =>
  at > line.start &&
  !isSpace(folded.charCodeAt(at - 1)) &&
  folded.charAt(end) === '、' &&
  folded.charAt(end - 1) === '0';

/** Whether a number is counted in the note of a label: 计1条. The note of a narrow column goes on on the next line. */
function isInNote(folded: string, at: number, end: number, line: Range): boolean {
  const before = at > line.start ? folded.charAt(at - 1) : '';
  if (COUNTED[before]?.test(folded.slice(end, end + 3)) || NOTE_END.test(folded.slice(end, end + 6))) return true;
  // Behind a note that its column cut off stand the unit and the value of the row.
  if (CUT_NOTE.test(folded.slice(Math.max(line.start, at - 3), end)) && isSpace(folded.charCodeAt(end))) return true;
  return (
    before === '计' &&
    end - at === 1 &&
    folded.slice(end, line.end).trim() === '' &&
    !TOTAL.test(folded.slice(at - 2, at))
  );
}

/** `2.` or `2、` before anything but a digit. */
function isOrdinalMark(folded: string, end: number): boolean {
  const mark = folded.charAt(end);
  if (mark !== '.' && mark !== '、') return false;
  return mark === '、' || !isDigit(folded.charCodeAt(end + 1));
}

/** `…00000002.` is a run of cells and the ordinal 2; `2.` alone, or any run that ends in 0, is an ordinal or no cell. */
function withOrdinal(folded: string, at: number, end: number): NumberToken {
  if (end - at === 1 || folded.charAt(end - 1) === '0') return { cell: null, ordinal: -1, next: end };
  return { cell: { end: end - 1 }, ordinal: end - 1, next: end };
}

/** Continues over thousands commas and a decimal point. */
function decimalEnd(folded: string, from: number, limit: number): number {
  let end = from;
  const groups =
    folded.charAt(end) === ',' ? /^(?:,\d{3})+(?!\d)/.exec(folded.slice(end, Math.min(limit, end + 24))) : null;
  if (groups) end += groups[0].length;
  if (folded.charAt(end) === '.' && isDigit(folded.charCodeAt(end + 1))) {
    end++;
    while (end < limit && isDigit(folded.charCodeAt(end))) end++;
  }
  return end;
}

function unitEnd(folded: string, end: number, limit: number): number {
  if (end >= limit || isSpace(folded.charCodeAt(end))) return end;
  const unit = UNIT.exec(folded.slice(end, Math.min(limit, end + 3)))?.[0];
  if (unit === undefined) return end;
  const next = end + unit.length;
  return next >= limit || isSpace(folded.charCodeAt(next)) || folded.charAt(next) === '|' ? next : end;
}

function withUnit(folded: string, end: number, limit: number): { end: number; unit?: Range } {
  const next = unitEnd(folded, end, limit);
  return next > end ? { end, unit: { start: end, end: next } } : { end };
}

const bounded = (folded: string, at: number, line: Range): boolean =>
  at < line.start || at >= line.end || isSpace(folded.charCodeAt(at));

/** A sign directly before a digit, at the start of a token; a minus also between the digits of glued cells. */
function startsSigned(folded: string, at: number, lineStart: number): boolean {
  const c = folded.charAt(at);
  if (c !== '+' && c !== '-' && c !== '增' && c !== '减') return false;
  if (!isDigit(folded.charCodeAt(at + 1))) return false;
  const before = folded.charCodeAt(at - 1);
  return at === lineStart || isSpace(before) || (c === '-' && isDigit(before));
}

/** One mark for none between spaces: `-`, `/`, `无`. */
function standsAlone(folded: string, at: number, line: Range): boolean {
  const c = folded.charAt(at);
  if (!isDash(c) && c !== '无') return false;
  return bounded(folded, at - 1, line) && bounded(folded, at + 1, line);
}

/** `——` is a mark for none wherever it stands; inside a label it is punctuation only if text goes on without it. */
const startsNilRun = (folded: string, at: number, label: number): boolean =>
  label < 0 && folded.charAt(at) === '—' && folded.charAt(at + 1) === '—';
