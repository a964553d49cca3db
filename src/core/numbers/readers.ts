import { readCode } from './codes';
import { readCompound } from './compounds';
import { readContact } from './contacts';
import { readChineseCount, readCount, readSpan } from './counts';
import { readBareDate, readChineseDate, readDate, readDays, readYears } from './dates';
import { readDuration } from './durations';
import { readSession } from './meetings';
import { readOrdinal } from './ordinals';
import { readChineseShare, readRate, readTenths } from './percentages';
import { COUNTED_HEADS } from './quantity';
import { type DigitRun, type NumberReading, skipGap } from './reading';
import { readDocumentNumber } from './references';
import { withSign } from './sign';
import { isTarget } from './targets';

type Read = (candidate: DigitRun) => NumberReading | null;

interface Reader {
  readonly read: Read;
  /** Characters of which one must be the next behind the number, blanks left out; without it, any may be. */
  readonly behind?: string;
}

const JOINTS = '-—–―─~至到';
const DURATIONS = `${JOINTS}×xX*多余几个法工自小分秒天周星学课季年日`;

/** In order: the first that knows the number says what it is. */
const ARABIC: readonly Reader[] = [
  { read: readDocumentNumber },
  { read: readYears, behind: `${JOINTS}年` },
  { read: readDays, behind: JOINTS },
  { read: readDate, behind: `${JOINTS}年月日时/.:0123456789` },
  { read: readBareDate },
  { read: readContact },
  { read: readRate, behind: `${JOINTS}%‰/` },
  { read: readTenths, behind: '成' },
  { read: readDuration, behind: DURATIONS },
  { read: readCode },
  { read: readOrdinal, behind: '、.)' },
  { read: readSpan, behind: JOINTS },
  { read: readCompound, behind: '亿万千百十' },
  { read: readCount },
  { read: readYear },
];

/** 过半的 and 过半, are told by what may not stand behind; it is looked at there. */
const BEHIND_SHARES = '分数半两成,。;、)以的为是来通属由采申信案件';

const CHINESE: readonly Reader[] = [
  { read: readCompound, behind: '0123456789' },
  { read: readChineseDate, behind: '年月' },
  { read: readSession, behind: '届中' },
  { read: readChineseShare, behind: BEHIND_SHARES },
  { read: readOrdinal, behind: '、)是要,:' },
  { read: readDuration, behind: DURATIONS },
  { read: readChineseCount, behind: COUNTED_HEADS },
];

/** The readers that may know a number, by the code of the character behind it. */
interface Choice {
  readonly behind: ReadonlyMap<number, readonly Read[]>;
  /** Behind all other characters. */
  readonly others: readonly Read[];
  /** Where the character behind says nothing: it is a second line break, or the run has a point in it. */
  readonly all: readonly Read[];
}

function choiceOf(readers: readonly Reader[]): Choice {
  const chosen = (fits: (reader: Reader) => boolean): Read[] => readers.filter(fits).map(({ read }) => read);
  const characters = readers.map(({ behind }) => behind ?? '').join('');
  return {
    behind: new Map(
      [...characters].map((c) => [c.charCodeAt(0), chosen(({ behind }) => behind === undefined || behind.includes(c))]),
    ),
    others: chosen(({ behind }) => behind === undefined),
    all: chosen(() => true),
  };
}

const OF_ARABIC = choiceOf(ARABIC);
const OF_CHINESE = choiceOf(CHINESE);

const POINT = 46;

/** A year without 年: 《2018某市方案》, 2017、2018年. */
function readYear(candidate: DigitRun): NumberReading | null {
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
function inItsPlace(candidate: DigitRun, reading: NumberReading): NumberReading {
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

const isBreak = (code: number): boolean => code === 10 || code === 13;

function readBy(choice: Choice, candidate: DigitRun, hasPoint: boolean): NumberReading | null {
  const behind = candidate.folded.charCodeAt(candidate.afterAt);
  const readers = hasPoint || isBreak(behind) ? choice.all : (choice.behind.get(behind) ?? choice.others);
  for (const read of readers) {
    const reading = read(candidate);
    if (reading) return inItsPlace(candidate, withSign(candidate.folded, reading));
  }
  return null;
}

function hasPoint({ folded, start, end }: DigitRun): boolean {
  for (let at = start + 1; at < end; at++) if (folded.charCodeAt(at) === POINT) return true;
  return false;
}

/** What a number in Arabic digits is; null if no reader knows it. */
export const readArabic = (candidate: DigitRun): NumberReading | null =>
  readBy(OF_ARABIC, candidate, hasPoint(candidate));

/** Whether anything that a Chinese numeral may be goes on behind it; most are part of another word. */
export function mayBeRead(folded: string, end: number): boolean {
  const behind = folded.charCodeAt(skipGap(folded, end));
  return isBreak(behind) || OF_CHINESE.behind.has(behind);
}

/** What a Chinese numeral is; null if it is part of another word, as most are. */
export const readChinese = (candidate: DigitRun): NumberReading | null => readBy(OF_CHINESE, candidate, false);
