import { exactInteger, parseExact } from '../arithmetic/exact';
import type { Interval } from '../arithmetic/interval';
import { isDigit } from '../text/digit';
import { matchFrom } from '../text/matching';
import { parseChineseNumeral, parseSpokenNumeral } from './chinese';
import { decimalOf } from './percentages';
import { approximationBefore, isUsableUnit, quantityReading, type Surroundings, surroundingsAt } from './quantity';
import { compactBefore, type DigitRun, hasLostDigits, type NumberReading } from './reading';
import { isNounUnit } from './units';

const COMMA = 44;
const RANGE = /[ ]?(?:-|—|–|~|至|到)[ ]?(\d+(?:\.\d+)?)/y;
/** What stands before a count that has lost its measure word or never had one. */
const ANNOUNCED =
  /(?:数|量|为|达|达到|共|共计|合计|总计|累计|计|总数|总额|收到|受理|完成|新增|办结|公开|发布|超过|近|约|逾|得分|评分|分数)[:]?$/;
const PLAIN_END = /^(?:[,;。、)\n\0]|[和及与](?=\d))/;
const IDEOGRAPH = /[\u4e00-\u9fff”》)]/;

/** 3-5件, 200至300人: one figure that spans both. */
export function readSpan(candidate: DigitRun): NumberReading | null {
  const { folded, start, end } = candidate;
  const match = matchFrom(RANGE, folded, end);
  const low = parseExact(folded.slice(start, end));
  const high = match && parseExact(match[1] ?? '');
  if (!match || low === null || !high) return null;
  const to = end + match[0].length;
  const around = surroundingsAt(folded, to);
  if (around.unit === null || around.exponent > 0) return null;
  const value: Interval = { low, high, lowOpen: false, highOpen: false };
  return { start, end: to, role: 'statistic', value, approximate: true, unit: around.unit, outerEnd: around.end };
}

/** A count in plain sentence position: 申请总数为21, or 网络39, 信函12. A bare 2017 is a year. */
function readBare(candidate: DigitRun, digits: string, around: Surroundings): NumberReading | null {
  const { folded, start } = candidate;
  const printed = parseExact(digits);
  if (printed === null) return null;
  const next = folded.slice(around.end, around.end + 2) || '\n';
  const before = compactBefore(folded, start, 4);
  const announced = ANNOUNCED.test(before) || around.exponent > 0 || around.approximation !== null;
  if (around.exponent > 3) return quantityReading(candidate, printed, around);
  const ends = PLAIN_END.test(next) || (next.startsWith(' ') && announced);
  if (!ends || /^(?:19|20)\d\d$/.test(digits))
    return announced && ends ? quantityReading(candidate, printed, around) : null;
  const plain = IDEOGRAPH.test(before.slice(-1)) && !next.startsWith('\n') && folded.charAt(start - 1) !== '\n';
  return announced || plain ? quantityReading(candidate, printed, around) : null;
}

/** 1,2345 is a slip or a list: it may not be taken for a count. */
const isListed = (folded: string, start: number, end: number): boolean =>
  (folded.charCodeAt(start - 1) === COMMA && isDigit(folded.charCodeAt(start - 2))) ||
  (folded.charCodeAt(end) === COMMA && isDigit(folded.charCodeAt(end + 1)));

/** Reads Arabic digits as a count: with a measure word, or without one in a place where only a count can stand. */
export function readCount(candidate: DigitRun): NumberReading | null {
  const { folded, start, end } = candidate;
  if (isListed(folded, start, end) || hasLostDigits(folded, start)) return null;
  const digits = folded.slice(start, end);
  const around = surroundingsAt(folded, end);
  if (around.unit !== null && isUsableUnit(around.unit, digits)) {
    const printed = parseExact(digits);
    return printed && quantityReading(candidate, printed, around);
  }
  return readBare(candidate, digits, around);
}

const BARE_SCALE = /^(?:[几数上])[十百千万]+$/;
const PAIR = /^([二三四五六七八九]?十)?([一二三四五六七八])([二三四五六七八九])([十百千万]?)$/;
const SCALE_OF: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 };

/** 上百, 数千, 几十, 三五, 七八十, 二十七八: an estimate without a number. */
function estimateOf(numeral: string): Interval | null {
  const [, tens = '', first = '', second = '', scale = ''] = PAIR.exec(numeral) ?? [];
  const [low, high] = [parseChineseNumeral(first), parseChineseNumeral(second)];
  if (low && high && low < high && (tens === '' || scale === '')) {
    const base = parseChineseNumeral(tens) ?? 0;
    const [from, to] = [low, high].map((digit) => exactInteger(base + digit * (SCALE_OF[scale] ?? 1)));
    return { low: from ?? null, high: to ?? null, lowOpen: false, highOpen: false };
  }
  if (!BARE_SCALE.test(numeral)) return null;
  const base = parseChineseNumeral(`一${numeral.slice(1)}`);
  if (base === null) return null;
  return numeral.startsWith('上')
    ? { low: exactInteger(base), high: null, lowOpen: false, highOpen: false }
    : { low: exactInteger(base * 2), high: exactInteger(base * 10), lowOpen: false, highOpen: true };
}

/** 一件 behind its noun counts (诉讼一件。); before it, it is an article (一件案例), as in 每月一次. */
function isArticle(candidate: DigitRun, around: Surroundings): boolean {
  const { folded, start, end } = candidate;
  if (folded.slice(start, end) !== '一') return false;
  // 对其中一件予以公开: one of those that were counted before.
  if (/其中(?:的|有)?$/.test(compactBefore(folded, start, 4)) && /[件例起宗份]/.test(around.unit ?? '')) return false;
  if (/[每任某同另下上前这那首统各逐又进第此哪有]$/.test(compactBefore(folded, start, 1))) return true;
  if (/每.{0,6}$/.test(compactBefore(folded, start, 8))) return true;
  return !/[,;。、)!?\n]/.test(folded.charAt(around.end) || '\n');
}

/** Reads a Chinese numeral before a measure word; without one it is no figure. */
export function readChineseCount(candidate: DigitRun): NumberReading | null {
  const { folded, start, end } = candidate;
  const numeral = folded.slice(start, end);
  const around = surroundingsAt(folded, end);
  if (around.unit === null || isNounUnit(around.unit)) return null;
  if (isArticle(candidate, around)) return { start, end, role: 'fixed-word', outerEnd: around.end, unit: around.unit };
  const value = parseChineseNumeral(numeral);
  if (value !== null) return quantityReading(candidate, exactInteger(value), around);
  const spoken = around.exponent > 0 ? null : parseSpokenNumeral(numeral);
  if (spoken !== null)
    return quantityReading(candidate, exactInteger(spoken.digits), { ...around, exponent: spoken.exponent });
  const decimal = numeral.includes('点') ? decimalOf(numeral) : null;
  if (decimal !== null) return quantityReading(candidate, decimal, around);
  const bare = /^[百千]$/.test(numeral) && around.approximation === 'more' ? parseChineseNumeral(`一${numeral}`) : null;
  if (bare !== null) return quantityReading(candidate, exactInteger(bare), around);
  const estimate = estimateOf(numeral);
  if (estimate === null || approximationBefore(folded, start) !== null) return null;
  return { start, end, role: 'statistic', value: estimate, approximate: true, unit: around.unit, outerEnd: around.end };
}
