import { matchFrom } from '../text/matching';
import type { Range } from '../text/range';
import { compactBefore, type DigitRun, type NumberReading } from './reading';

const GAP = '[ \\n\\r]{0,4}';
const YEAR = '(?:19|20)\\d\\d';
const NUMERAL = '(?:\\d{1,4}(?!\\d)|[〇○零一二三四五六七八九十百]{1,6})';
const OPENING = '〔([【﹝〖［(';

/** 〔2017〕24号, [2016]6号, (2017)第3号; the bracket that opens stands before it. */
const NUMBERED = new RegExp(`${YEAR}${GAP}[〕)\\]】﹞〗]${GAP}第?${GAP}\\d{1,6}${GAP}号`, 'y');
/** 〔2018〕 with nothing behind that could be read. */
const BRACKETED_YEAR = new RegExp(`${YEAR}${GAP}[〕\\]】﹞〗]`, 'y');
/** 〔2018173号: the closing bracket is lost. [2021-01-28] is a date. */
const UNCLOSED = new RegExp(`${YEAR}${GAP}\\d{0,5}(?!\\d|[-/.]\\d)${GAP}号?`, 'y');
const ISSUERS = /[字发办函令文政号告]$/;

const bracketBefore = (before: string): boolean => before !== '' && OPENING.includes(before);

const reading = ({ start }: DigitRun, end: number): NumberReading => ({ start, end, role: 'document-number' });

/** Reads a document number: its year and its serial number are one figure. */
export function readDocumentNumber(candidate: DigitRun): NumberReading | null {
  const { folded, start, end, before, after, afterAt } = candidate;
  if (bracketBefore(before)) {
    const numbered = matchFrom(NUMBERED, folded, start);
    if (numbered) return reading(candidate, start + numbered[0].length);
    if (before !== '(') {
      const match = matchFrom(BRACKETED_YEAR, folded, start) ?? matchFrom(UNCLOSED, folded, start);
      if (match) return reading(candidate, Math.max(end, start + match[0].length));
    }
  }
  if (after !== '号') return null;
  const digits = folded.slice(start, end);
  if (/^(?:19|20)\d{3,6}$/.test(digits)) return reading(candidate, afterAt + 1);
  return ISSUERS.test(compactBefore(folded, start, 1)) ? reading(candidate, afterAt + 1) : null;
}

const NUMBERED_WORD = new RegExp(
  `第${GAP}[(]?${GAP}(${NUMERAL})${GAP}[)]?(?:(?:[至到~-]|、)${GAP}第?${GAP}[(]?${NUMERAL}[)]?)?`,
  'y',
);
const LAW_TAIL = new RegExp(
  `${GAP}条(?:${GAP}之${GAP}[一二三四五])?(?:${GAP}第?${GAP}[(]?${GAP}${NUMERAL}${GAP}[)]?(?:[、,和及至]{1,2}第?[(]?${NUMERAL}[)]?){0,8}${GAP}[款项目](?!目)){0,2}`,
  'y',
);
const CLAUSE_TAIL = new RegExp(`${GAP}[款项目](?:${GAP}第?${GAP}[(]${GAP}${NUMERAL}${GAP}[)]${GAP}项)?`, 'y');
const FIVE_YEAR_PLAN = /个五年/y;
/** Behind 第一 these make a name of it that counts nothing. */
const COUNTED = new RegExp(`${GAP}(?:[次届期批位名季章节部篇个类种卷册页版场轮站季步]|、|,|:|是)`, 'y');

/**
 * Reads what begins with 第: 第二十条第(一)项, 第492号, 第四次, 第14届, 第一,. Without a role for 第三方, 第一时间 and whatever else
 * numbers nothing; Arabic digits always number something.
 */
export function readNumbered(folded: string, at: number): NumberReading | Range | null {
  const head = matchFrom(NUMBERED_WORD, folded, at);
  if (!head) return null;
  const end = at + head[0].length;
  const law = matchFrom(LAW_TAIL, folded, end);
  if (law) return { start: at, end: end + law[0].length, role: 'law-article' };
  const bracketed = head[0].includes('(');
  const clause = matchFrom(CLAUSE_TAIL, folded, end);
  if (clause && (bracketed || folded.charAt(end + clause[0].length - 1) !== '项')) {
    return { start: at, end: end + clause[0].length, role: 'law-article' };
  }
  const number = /^[ \n\r]{0,4}号/.exec(folded.slice(end, end + 6));
  if (number) return { start: at, end: end + number[0].length, role: 'document-number' };
  const plan = matchFrom(FIVE_YEAR_PLAN, folded, end);
  if (plan) return { start: at, end: end + plan[0].length, role: 'fixed-word' };
  const arabic = /\d/.test(head[0]);
  if (!arabic && !clause && !matchFrom(COUNTED, folded, end)) return { start: at, end };
  // 位列第三) closes a bracket that opened before it.
  const closesOther = head[0].endsWith(')') && !bracketed;
  const numeralEnd = at + (closesOther ? head[0].slice(0, -1) : head[0]).trimEnd().length;
  return { start: at, end: numeralEnd, role: 'ordinal' };
}
