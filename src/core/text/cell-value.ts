import { isDigit } from './digit';
/** What a cell or a token says, judged by its text alone (folded, trimmed). */

/** Units that may stand directly behind a number in a cell. */
export const UNIT = /^(?:万元|亿元|人次|件次|元|件|条|次|人|个|项|篇|份|起|宗|户|家|万|亿|%)/;

const IN_BRACKETS = /^\(([^()]*)\)$/;

/** The unit that is all there is behind a number in a cell, also in brackets: 12件, 12(件); undefined where other words stand there. */
export function unitBehind(words: string): string | undefined {
  const bare = IN_BRACKETS.exec(words)?.[1] ?? words;
  const unit = UNIT.exec(bare)?.[0];
  return unit === bare ? unit : undefined;
}

/** Commas and blanks group three digits. */
const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|[1-9]\d{0,2}(?: \d{3})+|\d+)(?:\.\d+)?$/;
/** Digits of which nobody knows what number they are: parted by a blank or a comma (12 5), cut off (12…, …12). */
const PARTED = /^(?:…+ ?)?[+-]?\d[\d ,]*(?:\.\d+)?(?: ?(?:…+|\.{2,6}))?$/;
/** Signed counts of the column 本年增/减: 增5, 减3, +5, ↑5. */
const SIGNED = /^[增减↑↓+-]\s*\d+$/;
/** What may stand before a unit. */
const DIGITS = /^[+-]?\d[\d, ]*(?:\.\d+)?/;
const NIL = /^(?:[-—–/\\]+|无|\*)$/;
const NIL_HEADS = '-—–/\\无*';

export type ValueKind = 'number' | 'parted' | 'nil' | 'blank' | 'text';

/** Whether digits (folded, trimmed) are parts of a number that is not known, or of several. */
export const isParted = (content: string): boolean => !NUMBER.test(content) && PARTED.test(content);

export function valueKind(content: string): ValueKind {
  if (content === '') return 'blank';
  const code = content.charCodeAt(0);
  const first = content.charAt(0);
  if (NIL_HEADS.includes(first) && NIL.test(content)) return 'nil';
  if (!isDigit(code) && !'+-增减↑↓…'.includes(first)) return 'text';
  if (NUMBER.test(content) || SIGNED.test(content)) return 'number';
  if (isParted(content)) return 'parted';
  const digits = DIGITS.exec(content)?.[0] ?? '';
  const rest = content.slice(digits.length).trim();
  if (digits === '' || unitBehind(rest) === undefined) return 'text';
  return NUMBER.test(digits.trim()) ? 'number' : 'parted';
}
