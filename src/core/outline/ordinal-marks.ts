import { parseWholeNumber } from '../numbers/whole-number';
import { BLANK_CHARACTERS } from '../text/blanks';
import { characterClasses, charactersBetween } from '../text/character-classes';
import { isDigit } from '../text/digit';
import { matchFrom } from '../text/matching';
import type { Range } from '../text/range';
import type { OrdinalKind } from './ordinal-kind';

/** What is written like an ordinal, wherever it stands. */
export interface OrdinalMark extends Range {
  readonly kind: OrdinalKind;
  /** From 1; 0 for a lone 是, and for numerals that count nothing (一二). */
  readonly number: number;
}

const NUMERALS = '一二三四五六七八九十';
const HAN = `[${NUMERALS}]`;

/* Every quantifier is bounded: the scan is linear. */

/** 一、 一. 一是; a page may break between 二 and 是. */
const HAN_MARK = new RegExp(
  `(${HAN}{1,3})(?: {0,2}([、.])|(?:\\s{1,90}(?:[-—–]{0,2} ?\\d{1,4} ?[-—–]{0,2}\\s{1,90})?)?是)`,
  'y',
);
const BRACKETED = new RegExp(`\\( ?(?:(${HAN}{1,3})|(\\d{1,2})) ?\\)`, 'y');
/** A decimal (1.5) is no ordinal, a year behind one (1.2020年) is text. */
const DIGIT_MARK = /(\d{1,2})(?:([、.])(?=\D|$|\d{4} ?年)|\))/y;
const COUNTED = new RegExp(`第(${HAN}{1,2})[,、]`, 'y');

/** 一 to 九十九; 0 for anything else. */
const ordinalNumber = (han: string): number => parseWholeNumber(han) ?? 0;

/** Whether one digit or two with a mark behind them begin at `at`. */
function mayMark(folded: string, at: number): boolean {
  const mark = folded.charAt(isDigit(folded.charCodeAt(at + 1)) ? at + 2 : at + 1);
  return mark === '.' || mark === '、' || mark === ')';
}

function markOf(match: RegExpExecArray, kind: OrdinalKind, number: number): OrdinalMark {
  return { start: match.index, end: match.index + match[0].length, kind, number };
}

/** What may stand behind the numeral of a mark. */
const BEHIND_NUMERAL = characterClasses(`、.是${BLANK_CHARACTERS}`);
const LONGEST_NUMERAL = 3;

/** Whether behind the numerals that begin at `at` a mark may stand. */
function mayMarkNumeral(folded: string, at: number): boolean {
  const limit = at + LONGEST_NUMERAL;
  for (let to = at + 1; to <= limit; to++) {
    const code = folded.charCodeAt(to);
    if (BEHIND_NUMERAL[code] === 1) return true;
    if (!NUMERALS.includes(folded.charAt(to))) return false;
  }
  return false;
}

function readNumeral(folded: string, at: number): OrdinalMark | null {
  const match = mayMarkNumeral(folded, at) ? matchFrom(HAN_MARK, folded, at) : null;
  return match && markOf(match, match[2] === undefined ? 'enumeration' : 'chapter', ordinalNumber(match[1] ?? ''));
}

function readBracketed(folded: string, at: number): OrdinalMark | null {
  const match = matchFrom(BRACKETED, folded, at);
  if (!match) return null;
  const [, section, subitem] = match;
  return section === undefined
    ? markOf(match, 'subitem', Number(subitem))
    : markOf(match, 'section', ordinalNumber(section));
}

function readDigits(folded: string, at: number): OrdinalMark | null {
  const match = mayMark(folded, at) ? matchFrom(DIGIT_MARK, folded, at) : null;
  return match && markOf(match, match[2] === undefined ? 'subitem' : 'item', Number(match[1]));
}

function readCounted(folded: string, at: number): OrdinalMark | null {
  const match = matchFrom(COUNTED, folded, at);
  return match && markOf(match, 'counted', ordinalNumber(match[1] ?? ''));
}

const sign = (start: number, kind: OrdinalKind, number: number): OrdinalMark => ({
  start,
  end: start + 1,
  kind,
  number,
});

function readSign(folded: string, at: number): OrdinalMark {
  const code = folded.charCodeAt(at);
  if (code >= 0x3220 && code <= 0x3229) return sign(at, 'section', code - 0x321f);
  if (code >= 0x2488) return sign(at, 'item', code - 0x2487);
  return sign(at, 'circle', code - 0x245f);
}

const readLost = (_: string, at: number): OrdinalMark => sign(at, 'enumeration', 0);

/** All that a mark may begin with: each is among the marks of the index. */
const BEGINNINGS: readonly (readonly [string, (folded: string, at: number) => OrdinalMark | null])[] = [
  [NUMERALS, readNumeral],
  ['0123456789', readDigits],
  ['(', readBracketed],
  ['是', readLost],
  ['第', readCounted],
  [charactersBetween('㈠', '㈩') + charactersBetween('①', '⑳') + charactersBetween('⒈', '⒛'), readSign],
];
export const ORDINAL_BEGINNINGS = BEGINNINGS.map(([characters]) => characters);
const BEGINNING = characterClasses(...ORDINAL_BEGINNINGS);
/** By class; most marks of the index begin no ordinal. */
const READERS = [() => null, ...BEGINNINGS.map(([, read]) => read)];

/** The mark that begins at `at`; null if none does. */
export const markAt = (folded: string, at: number): OrdinalMark | null =>
  READERS[BEGINNING[folded.charCodeAt(at)] ?? 0]?.(folded, at) ?? null;
