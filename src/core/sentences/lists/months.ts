/** Months of a year, from 1 to 12, both ends included. */
export interface Months {
  readonly from: number;
  readonly to: number;
}

const NUMERALS = '一二三四五六七八九';
const HALVES = { 上: { from: 1, to: 6 }, 下: { from: 7, to: 12 } } as const;
const QUARTER = /第?([一二三四1-4])季度/g;
const HALF = /([上下])半年/g;
const RANGE = /(?<!\d)(1[0-2]|[1-9])月?(?:份)?(?:[-—–~至到]{1,2}(1[0-2]|[1-9])月|月)/g;

const QUARTER_LENGTH = 3;

function quarterOf(digit: string): Months {
  const at = NUMERALS.includes(digit) ? NUMERALS.indexOf(digit) + 1 : Number(digit);
  return { from: at * QUARTER_LENGTH - QUARTER_LENGTH + 1, to: at * QUARTER_LENGTH };
}

/** The one part of the year that words without blanks name: 第三季度, 下半年, 7—12月, 3月; null where they name none or several. */
export function monthsIn(words: string): Months | null {
  const found: Months[] = [
    ...[...words.matchAll(QUARTER)].map(([, digit = '']) => quarterOf(digit)),
    ...[...words.matchAll(HALF)].map(([, half]) => HALVES[half === '上' ? '上' : '下']),
    ...[...words.matchAll(RANGE)].map(([, from, to = from]) => ({ from: Number(from), to: Number(to) })),
  ];
  const [only, ...more] = found;
  return only === undefined || more.length > 0 ? null : only;
}

/** What parts of a year make that follow each other without a gap, in order; null where they do not. */
export function joined(parts: readonly (Months | null)[]): Months | null {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first == null || last == null) return null;
  const follow = parts.every((part, at) => at === 0 || part?.from === (parts[at - 1]?.to ?? 0) + 1);
  return follow ? { from: first.from, to: last.to } : null;
}
