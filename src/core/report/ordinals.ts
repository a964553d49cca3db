import type { Range } from '../text/range';

/** 一、 | (一) ㈠ | 1. 1、 ⒈ | (1) 1) | ① | 一是 | 第一, */
export type OrdinalKind = 'chapter' | 'section' | 'item' | 'subitem' | 'circle' | 'enumeration' | 'counted';

/** What stands before an ordinal: nothing on its line, the end of a sentence, a space, a comma, or a word. */
export type OrdinalPlace = 'line' | 'sentence' | 'spaced' | 'comma' | 'glued';

export interface Ordinal extends Range {
  readonly kind: OrdinalKind;
  /** From 1; 0 where the numeral is lost and only 是 is left. */
  readonly number: number;
  readonly place: OrdinalPlace;
  /** A stray character stands before it (`l六、`), or its numeral is lost. */
  readonly damaged: boolean;
}

export const LEVELS: Readonly<Record<OrdinalKind, number>> = {
  chapter: 1,
  section: 2,
  item: 3,
  subitem: 4,
  circle: 4,
  enumeration: 5,
  counted: 5,
};

const HAN = '[一二三四五六七八九十]';

/**
 * Every quantifier is bounded: the scan is linear. A page may break between 二 and 是. A decimal (1.5) is no ordinal, a year
 * behind one (1.2020年) is text.
 */
const MARK = new RegExp(
  `(${HAN}{1,3})(?: {0,2}([、.])|(?:\\s{1,90}(?:[-—–]{0,2} ?\\d{1,4} ?[-—–]{0,2}\\s{1,90})?)?是)|\\( ?(?:(${HAN}{1,3})|(\\d{1,2})) ?\\)|` +
    `(\\d{1,2})(?:([、.])(?=\\D|$|\\d{4} ?年)|\\))|([㈠-㈩①-⑳⒈-⒛])|第(${HAN}{1,2})[,、]|是`,
  'g',
);

const DIGITS = '一二三四五六七八九';

/** 一 to 九十九; 0 for anything else. */
export function ordinalNumber(han: string): number {
  const ten = han.indexOf('十');
  if (ten < 0) return han.length === 1 ? DIGITS.indexOf(han) + 1 : 0;
  const tens = ten === 0 ? 1 : ten === 1 ? DIGITS.indexOf(han[0] ?? '') + 1 : 0;
  const rest = han.slice(ten + 1);
  const units = rest === '' ? 0 : rest.length === 1 ? DIGITS.indexOf(rest) + 1 : -1;
  return tens > 0 && units >= 0 && !(rest !== '' && units === 0) ? tens * 10 + units : 0;
}

function signKind(code: number): [OrdinalKind, number] {
  if (code >= 0x3220 && code <= 0x3229) return ['section', code - 0x321f];
  if (code >= 0x2488) return ['item', code - 0x2487];
  return ['circle', code - 0x245f];
}

function kindOf(match: RegExpExecArray): [OrdinalKind, number] {
  const [whole, han, point, section, subitem, digits, after, sign, counted] = match;
  if (han !== undefined) return [point === undefined ? 'enumeration' : 'chapter', ordinalNumber(han)];
  if (section !== undefined) return ['section', ordinalNumber(section)];
  if (subitem !== undefined) return ['subitem', Number(subitem)];
  if (digits !== undefined) return [after === undefined ? 'subitem' : 'item', Number(digits)];
  if (sign !== undefined) return signKind(sign.charCodeAt(0));
  if (counted !== undefined) return ['counted', ordinalNumber(counted)];
  return ['enumeration', whole === '是' ? 0 : -1];
}

const MARKUP = '#*>•·- ';
const SENTENCE_END = '。;:!?…';
const CLOSERS = '”’」』)"';
const isBreak = (c: string): boolean => c === '' || c === '\n' || c === '\r';

/** Whether only blanks and marks of markdown stand between the start of the line and `at`. */
function opensLine(folded: string, at: number): boolean {
  let i = at;
  while (i >= 0 && MARKUP.includes(folded.charAt(i))) i--;
  return i < 0 || isBreak(folded.charAt(i));
}

/** A line that was only wrapped before `at`, where its break is: the text before asks to go on, no empty line between. */
function isWrapped(folded: string, at: number): boolean {
  let i = folded.charAt(at) === '\n' && folded.charAt(at - 1) === '\r' ? at - 2 : at - 1;
  while (i >= 0 && folded.charAt(i) === ' ') i--;
  return i >= 0 && '第、(《'.includes(folded.charAt(i));
}

/** Null in a cell of a pipe table. */
function placeOf(folded: string, start: number): OrdinalPlace | null {
  let i = start - 1;
  while (i >= 0 && folded.charAt(i) === ' ') i--;
  if (i < 0) return 'line';
  const c = folded.charAt(i);
  if (isBreak(c)) return isWrapped(folded, i) ? 'comma' : 'line';
  if (c === '|') return null;
  if (c === '>' || (MARKUP.includes(c) && opensLine(folded, i))) return 'line';
  if (SENTENCE_END.includes(c)) return 'sentence';
  if (CLOSERS.includes(c) && i > 0 && SENTENCE_END.includes(folded.charAt(i - 1))) return 'sentence';
  if (c === ',' || c === '、') return 'comma';
  return i < start - 1 ? 'spaced' : 'glued';
}

/** Whether the characters before rule an ordinal out: 第二十条第(一)项, 2.1., 附件(一), 统一是. */
function isRuledOut(folded: string, start: number, kind: OrdinalKind): boolean {
  const before = folded.charAt(start - 1);
  if (kind === 'section' || kind === 'subitem') return before !== '' && '第条款项》件表'.includes(before);
  if (kind === 'item') return /[\d.A-Za-z第]/.test(before);
  if (kind === 'chapter') return before !== '' && '第十百千○〇零'.includes(before);
  return false;
}

/** `l六、`: one stray letter or stroke at the start of the line. */
const hasStray = (folded: string, start: number): boolean =>
  start > 0 && 'lI1丨'.includes(folded.charAt(start - 1)) && opensLine(folded, start - 2);

function ordinalAt(folded: string, match: RegExpExecArray): Ordinal | null {
  const [kind, number] = kindOf(match);
  const start = match.index;
  const end = start + match[0].length;
  if (kind === 'chapter' && hasStray(folded, start))
    return { start: start - 1, end, kind, number, place: 'line', damaged: true };
  if (number < 0 || (number === 0 && match[0] !== '是') || isRuledOut(folded, start, kind)) return null;
  const place = placeOf(folded, start);
  if (place === null) return null;
  if (number === 0 && place !== 'line' && folded.charAt(start - 1) !== '。') return null;
  return { start, end, kind, number, place, damaged: number === 0 };
}

/** Everything that looks like an ordinal outside the ranges of `skip` (ascending, disjoint), in document order. */
export function ordinalsOf(folded: string, skip: readonly Range[]): Ordinal[] {
  const ordinals: Ordinal[] = [];
  const scan = new RegExp(MARK);
  let next = 0;
  for (let match = scan.exec(folded); match !== null; match = scan.exec(folded)) {
    while ((skip[next]?.end ?? Number.POSITIVE_INFINITY) <= match.index) next++;
    const zone = skip[next];
    if (zone !== undefined && zone.start <= match.index) {
      scan.lastIndex = Math.max(zone.end, match.index + match[0].length);
      continue;
    }
    const ordinal = ordinalAt(folded, match);
    if (ordinal !== null) ordinals.push(ordinal);
  }
  return ordinals;
}
