import { isDigit } from '../text/digit';
import { characterBefore, type DigitRun, isHead, type NumberReading } from './reading';

const IDEOGRAPH = /[\u4e00-\u9fff《“"]/;

const reading = (candidate: DigitRun): NumberReading => ({
  start: candidate.start,
  end: candidate.end,
  role: 'ordinal',
});

/** (一) numbers an item wherever it stands; (1) only where an item may begin, for it may be a count: 22件(21). */
function readBracketed(candidate: DigitRun, isChinese: boolean): NumberReading | null {
  const { folded, start, end } = candidate;
  if (candidate.before !== '(' || candidate.after !== ')') return null;
  if (isChinese) return reading(candidate);
  if (end - start > 2) return null;
  const opening = folded.lastIndexOf('(', start);
  const outside = characterBefore(folded, opening);
  return isHead(outside) || '、,'.includes(outside) ? reading(candidate) : null;
}

/** True if an item may begin here: a table or a page that was run together leaves only digits or a space before it. */
const isLoosely = (before: string, previous: string): boolean =>
  isHead(before) || previous === ' ' || /[\d”]/.test(before);

/** Reads the numbers of headings and of items: 一、 (一) 1. 1、 (1) 1) 一是 其一. */
export function readOrdinal(candidate: DigitRun): NumberReading | null {
  const { folded, start, end, before } = candidate;
  const isChinese = folded.charCodeAt(start) > 57;
  const bracketed = readBracketed(candidate, isChinese);
  if (bracketed) return bracketed;
  if (end - start > (isChinese ? 3 : 2)) return null;
  const sign = folded.charAt(end);
  const next = folded.charAt(end + 1);
  const previous = folded.charAt(start - 1);
  if (sign === '、')
    return isLoosely(before, previous) && !isDigit(folded.charCodeAt(end + 1)) ? reading(candidate) : null;
  if (isChinese) {
    if (sign === '是' || sign === '要') return isHead(before) || '、,”'.includes(before) ? reading(candidate) : null;
    return before === '其' && /[,是:]/.test(sign) ? reading(candidate) : null;
  }
  if (sign === ')') return isHead(before) ? reading(candidate) : null;
  if (sign !== '.') return null;
  if (isHead(before)) return reading(candidate);
  return IDEOGRAPH.test(next) || (next === ' ' && isLoosely(before, previous)) ? reading(candidate) : null;
}
