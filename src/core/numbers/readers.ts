import { readCode } from './codes';
import { readContact } from './contacts';
import { readChineseCount, readCount } from './counts';
import { readDate } from './dates';
import { readDuration } from './durations';
import { readSession } from './meetings';
import { readOrdinal } from './ordinals';
import { readChineseShare, readRate } from './percentages';
import type { Candidate, Reading } from './reading';
import { readDocumentNumber } from './references';
import { isTarget } from './targets';

type Reader = (candidate: Candidate) => Reading | null;

/** In order: the first that knows the number says what it is. */
const ARABIC: readonly Reader[] = [
  readDocumentNumber,
  readDate,
  readContact,
  readRate,
  readDuration,
  readCode,
  readOrdinal,
  readCount,
  readYear,
];

const CHINESE: readonly Reader[] = [
  readDate,
  readSession,
  readChineseShare,
  readOrdinal,
  readDuration,
  readChineseCount,
];

/** A year without 年: 《2018东阳市方案》, 2017、2018年. */
function readYear(candidate: Candidate): Reading | null {
  const digits = candidate.folded.slice(candidate.start, candidate.end);
  if (!/^(?:19[5-9]|20\d)\d$/.test(digits) || /[\d.,%‰]/.test(candidate.after)) return null;
  return {
    start: candidate.start,
    end: candidate.end,
    role: 'date',
    dates: [{ year: Number(digits), month: null, day: null, damaged: false }],
  };
}

/** What a quantity becomes by its place: part of a name in a title or in quotation marks, a target by the words before it. */
function inItsPlace(candidate: Candidate, reading: Reading): Reading {
  if (reading.role !== 'statistic' && reading.role !== 'percentage') return reading;
  const { start, end } = reading;
  if (candidate.before === '前' && (reading.unit === '名' || reading.unit === '位'))
    return { start, end, role: 'ordinal' };
  const opens = '“"「『'.includes(candidate.before) && candidate.before !== '';
  const isChinese = candidate.folded.charCodeAt(start) > 57;
  const isName = candidate.inside === 'title' || (candidate.inside === 'quotes' && (opens || isChinese));
  if (isName && reading.role === 'statistic') return { start, end, role: 'fixed-word' };
  return isTarget(candidate.folded, start) ? { ...reading, role: 'target' } : reading;
}

function firstOf(readers: readonly Reader[], candidate: Candidate): Reading | null {
  for (const reader of readers) {
    const reading = reader(candidate);
    if (reading) return inItsPlace(candidate, reading);
  }
  return null;
}

/** What a number in Arabic digits is; null if no reader knows it. */
export const readArabic = (candidate: Candidate): Reading | null => firstOf(ARABIC, candidate);

/** What a Chinese numeral is; null if it is part of another word, as most are. */
export const readChinese = (candidate: Candidate): Reading | null => firstOf(CHINESE, candidate);
