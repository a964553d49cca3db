import { parseChineseNumeral } from './chinese';

/** ① is U+2460. */
const CIRCLED = /^[①-⑳]$/;
const BEFORE_CIRCLED = 0x245f;

/**
 * The whole number that is printed in Arabic digits, as a Chinese numeral or in a circle: 3, 十二, 两, ⑫. Null for
 * anything else, an estimate (二三) too.
 */
export function parseWholeNumber(printed: string): number | null {
  if (CIRCLED.test(printed)) return printed.charCodeAt(0) - BEFORE_CIRCLED;
  return /^\d{1,15}$/.test(printed) ? Number(printed) : parseChineseNumeral(printed);
}
