import { isDigit } from './digit';
/** What a cell or a token says, judged by its text alone (folded, trimmed). */

/** Units that may stand directly behind a number in a cell. */
export const UNIT = /^(?:万元|亿元|人次|件次|元|件|条|次|人|个|项|篇|份|起|宗|户|家|万|亿|%)/;

const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d[\d ]*)(?:\.\d+)?$/;
/** Signed counts of the column 本年增/减: 增5, 减3, +5, ↑5. */
const SIGNED = /^[增减↑↓+-]\s*\d+$/;
const NIL = /^(?:[-—–/\\]+|无|\*)$/;
const NIL_HEADS = '-—–/\\无*';

export type ValueKind = 'number' | 'nil' | 'blank' | 'text';

export function valueKind(content: string): ValueKind {
  if (content === '') return 'blank';
  const code = content.charCodeAt(0);
  const first = content.charAt(0);
  if (NIL_HEADS.includes(first) && NIL.test(content)) return 'nil';
  if (isDigit(code) || '+-增减↑↓'.includes(first)) {
    if (NUMBER.test(content) || SIGNED.test(content)) return 'number';
    const digits = /^[+-]?\d[\d,]*(?:\.\d+)?/.exec(content)?.[0] ?? '';
    const rest = content.slice(digits.length).trim();
    if (digits !== '' && UNIT.exec(rest)?.[0] === rest) return 'number';
  }
  return 'text';
}
