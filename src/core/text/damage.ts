import { damagedDate } from './damaged-date';
import { isDigit } from './digit';
import { matchFrom } from './matching';
import type { Range } from './range';
import { placesIn } from './search/places';
import type { TextIndex } from './search/text-index';

/** What was found to be lost at a place. */
export type DamageKind = 'date' | 'bracket' | 'ordinal' | 'unit';

export interface DamageEvidence extends Range {
  readonly kind: DamageKind;
}

/** Traces of single characters (年 月 日 条 件 〕) that a document has lost on its way. The digits are not known to be lost. */
export interface Damage {
  /** True where the traces are too many to be slips of the pen. */
  readonly isDamaged: boolean;
  /** In document order: what is to be read with care. */
  readonly zones: readonly DamageEvidence[];
  readonly counts: Readonly<Record<DamageKind, number>>;
}

/** 201811日, 917日, 2025  1  1  日, 2025111231日; 日期:2018314; a lone 2018314 stands for a whole line. */
const DATE =
  /(?:(?:19|20)\d{3,8}|\d{3,4}(?!\d))日(?!内|均|以内|之内)|(?:19|20)\d\d {1,3}\d{1,2} {1,3}\d{1,2} {0,3}日|(?<=日期[:|] ?)(?:19|20)\d{4,5}(?!\d)/y;
const LONE_DATE = /(?:19|20)\d{4,5}(?= *$)(?<=^ *\d{6,7})/my;
/** 〔2018173号: the bracket never closes. */
const BRACKET = /[〔﹝] ?(?:19|20)\d{2,7} ?号/y;
/** 是政务公开平台还需完善 behind 三是 …: the numeral is lost. Only behind the end of a sentence, for a line may be wrapped. */
const ORDINAL = /[是、](?<=[。;:\n][ \r]{0,4}\n[ ]{0,8}[是、])(?=[\u4e00-\u9fff])/y;
/** The unit column of the table of 2014–2018, a cell a line: units of one character and of more. */
const SHORT_UNITS = /^[ |]*[条件次篇个人][ |]*$/m;
const LONG_UNIT = /(?:万元|人次)(?= *$)(?<=^ *..)/my;

/** Traces that no slip of the pen explains count double; so many are needed. */
const ENOUGH = 4;
const STRONG: ReadonlySet<DamageKind> = new Set<DamageKind>(['date', 'bracket']);

/** Where a sticky expression matches at one of the places; one inside the match before is passed over. */
function traces(folded: string, places: readonly number[], expression: RegExp, kind: DamageKind): DamageEvidence[] {
  const found: DamageEvidence[] = [];
  let floor = 0;
  for (const at of places) {
    const match = at < floor ? null : matchFrom(expression, folded, at);
    if (match === null) continue;
    floor = at + match[0].length;
    found.push({ start: at, end: floor, kind });
  }
  return found;
}

/** Where runs of digits begin that may be a date: a day or blanks behind them, or a year with its month and day. */
function datesAmong({ folded, marks }: TextIndex): number[] {
  const runs: number[] = [];
  let end = 0;
  for (const at of marks) {
    if (at < end || !isDigit(folded.charCodeAt(at))) continue;
    for (end = at + 1; end < folded.length && isDigit(folded.charCodeAt(end)); ) end++;
    const length = end - at;
    const behind = folded.charCodeAt(end);
    if (length === 6 || length === 7 || (length > 2 && (behind === DAY || behind === SPACE))) runs.push(at);
  }
  return runs;
}

const DAY = '日'.charCodeAt(0);
const SPACE = 32;

/** True for 365日 and 100日, which are days counted: no month and day are in them. */
function isDays(folded: string, { start, end }: Range): boolean {
  const digits = folded.slice(start, end).replace(/日$/, '');
  return /^\d{3,4}$/.test(digits) && damagedDate(digits) === null;
}

function lostDates(textIndex: TextIndex): DamageEvidence[] {
  const { folded } = textIndex;
  const runs = datesAmong(textIndex);
  const isDate = ({ start, end }: Range): boolean => damagedDate(folded.slice(start, end)) !== null;
  return [
    ...traces(folded, runs, DATE, 'date').filter((zone) => !isDays(folded, zone)),
    ...traces(folded, runs, LONE_DATE, 'date').filter(isDate),
  ];
}

const DEEPEST_MARGIN = 8;

/** Where 是 or 、 stands first on its line. */
function headsOfLines({ folded, lines }: TextIndex): number[] {
  const heads: number[] = [];
  for (const start of lines.starts) {
    let at = start;
    while (at < start + DEEPEST_MARGIN && folded.charCodeAt(at) === SPACE) at++;
    const head = folded.charAt(at);
    if (head === '是' || head === '、') heads.push(at);
  }
  return heads;
}

function lostBrackets(textIndex: TextIndex): DamageEvidence[] {
  const places = [...placesIn(textIndex, '〔'), ...placesIn(textIndex, '﹝')].sort((a, b) => a - b);
  return traces(textIndex.folded, places, BRACKET, 'bracket');
}

function lostUnits(textIndex: TextIndex): DamageEvidence[] {
  const { folded } = textIndex;
  const places = [...placesIn(textIndex, '万元'), ...placesIn(textIndex, '人次')].sort((a, b) => a - b);
  const units = traces(folded, places, LONG_UNIT, 'unit');
  return units.length > 0 && SHORT_UNITS.test(folded) ? [] : units;
}

/** Looks for traces of lost characters in a text. Linear in its length; a text without any gives no zones. */
export function damageOf(textIndex: TextIndex): Damage {
  const { folded } = textIndex;
  const zones = [
    ...lostDates(textIndex),
    ...lostBrackets(textIndex),
    ...traces(folded, headsOfLines(textIndex), ORDINAL, 'ordinal'),
    ...lostUnits(textIndex),
  ].sort((a, b) => a.start - b.start);
  const counts: Record<DamageKind, number> = { date: 0, bracket: 0, ordinal: 0, unit: 0 };
  let weight = 0;
  for (const { kind } of zones) {
    counts[kind]++;
    weight += STRONG.has(kind) ? 2 : 1;
  }
  const isSure = counts.date + counts.bracket > 0 && weight >= ENOUGH;
  return { isDamaged: isSure, zones, counts };
}
