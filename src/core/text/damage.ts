import { damagedDate } from './damaged-date';
import { fold } from './fold';
import type { Range } from './range';

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
const DATES =
  /(?=\d)(?:(?<!\d)(?:(?:19|20)\d{3,8}|\d{3,4}(?!\d))日(?!内|均|以内|之内)|(?<!\d)(?:19|20)\d\d {1,3}\d{1,2} {1,3}\d{1,2} {0,3}日|(?<=日期[:|] ?)(?:19|20)\d{4,5}(?!\d))/g;
/** What every one of them has; there are few 日 to look at. */
const MAY_BE_DATE = /日(?:期[:|] ?\d|(?<=\d\d\d日|\d {1,3}\d{1,2} {0,3}日))/;
const LONE_DATES = /^ *((?:19|20)\d{4,5})(?= *$)/gm;
/** 〔2018173号: the bracket never closes. */
const BRACKETS = /[〔﹝] ?(?:19|20)\d{2,7} ?号/g;
/** 是政务公开平台还需完善 behind 三是 …: the numeral is lost. Only behind the end of a sentence, for a line may be wrapped. */
const ORDINALS = /[是、](?<=[。;:\n][ \r]{0,4}\n[ ]{0,8}[是、])(?=[\u4e00-\u9fff])/g;
/** The unit column of the table of 2014–2018, a cell a line: units of one character and of more. */
const SHORT_UNITS = /^[ |]*[条件次篇个人][ |]*$/m;
const LONG_UNITS = /^[ ]*(?:万元|人次)(?= *$)/gm;

/** Traces that no slip of the pen explains count double; so many are needed. */
const ENOUGH = 4;
const STRONG: ReadonlySet<DamageKind> = new Set<DamageKind>(['date', 'bracket']);

function traces(folded: string, expression: RegExp, kind: DamageKind): DamageEvidence[] {
  const found: DamageEvidence[] = [];
  for (const match of folded.matchAll(expression)) {
    const end = match.index + match[0].length;
    found.push({ start: end - match[0].trimStart().length, end, kind });
  }
  return found;
}

/** True for 365日 and 100日, which are days counted: no month and day are in them. */
function isDays(folded: string, { start, end }: Range): boolean {
  const digits = folded.slice(start, end).replace(/日$/, '');
  return /^\d{3,4}$/.test(digits) && damagedDate(digits) === null;
}

function lostDates(folded: string): DamageEvidence[] {
  if (!MAY_BE_DATE.test(folded)) return [];
  return traces(folded, DATES, 'date').filter((zone) => !isDays(folded, zone));
}

function lostUnits(folded: string): DamageEvidence[] {
  const units = traces(folded, LONG_UNITS, 'unit');
  return units.length > 0 && SHORT_UNITS.test(folded) ? [] : units;
}

/** Looks for traces of lost characters in a text. Linear in its length; a text without any gives no zones. */
export function damageOf(text: string): Damage {
  const folded = fold(text);
  const zones = [
    ...lostDates(folded),
    ...traces(folded, LONE_DATES, 'date').filter((zone) => damagedDate(folded.slice(zone.start, zone.end)) !== null),
    ...traces(folded, BRACKETS, 'bracket'),
    ...traces(folded, ORDINALS, 'ordinal'),
    ...lostUnits(folded),
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
