import { finderOf } from '../subjects/phrase';
import { IN_TURN } from '../subjects/respective';
import { parseWholeNumber } from './whole-number';
/** Months of a year, from 1 to 12, both ends included. */
export interface Months {
  readonly from: number;
  readonly to: number;
}

const HALVES = { 上: { from: 1, to: 6 }, 下: { from: 7, to: 12 } } as const;
const QUARTER = /第?([一二三四1-4])季度/g;
const HALF = /([上下])半年/g;
const MONTH = '1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九]';
const RANGE = new RegExp(`(?<![\\d十])(${MONTH})月?(?:份)?(?:[-—–~至到]{1,2}(${MONTH})月|月)`, 'g');

/** Of 七 and 十二 as well as 7 and 12. */
const numberOf = (printed: string): number => parseWholeNumber(printed) ?? 0;

const QUARTER_LENGTH = 3;

function quarterOf(digit: string): Months {
  const at = numberOf(digit);
  return { from: at * QUARTER_LENGTH - QUARTER_LENGTH + 1, to: at * QUARTER_LENGTH };
}

/** The one part of the year that words without blanks name: 第三季度, 下半年, 7—12月, 3月; null where they name none or several. */
export function monthsIn(words: string): Months | null {
  const found: Months[] = [
    ...[...words.matchAll(QUARTER)].map(([, digit = '']) => quarterOf(digit)),
    ...[...words.matchAll(HALF)].map(([, half]) => HALVES[half === '上' ? '上' : '下']),
    ...[...words.matchAll(RANGE)].map(([, from = '', to = from]) => ({ from: numberOf(from), to: numberOf(to) })),
  ];
  const [only, ...more] = found;
  return only === undefined || more.length > 0 ? null : only;
}

/** Words without the names of parts of a year. */
export const withoutMonths = (words: string): string =>
  [QUARTER, HALF, RANGE].reduce((rest, name) => rest.replace(name, ''), words);

/** What parts of a year make that follow each other without a gap, in order; null where they do not. */
export function joined(parts: readonly (Months | null)[]): Months | null {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first == null || last == null) return null;
  const follow = parts.every((part, at) => at === 0 || part?.from === (parts[at - 1]?.to ?? 0) + 1);
  return follow ? { from: first.from, to: last.to } : null;
}

const range = (from: number, to: number, of: (at: number) => Months): readonly Months[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => of(from + at));
const quarters = (from: number, to: number): readonly Months[] => range(from, to, (at) => quarterOf(String(at)));

/** What several numbers behind one name are of, 一至四季度分别: the expression, and the parts of the year that it names. */
const SEVERAL: readonly (readonly [RegExp, (found: RegExpExecArray) => readonly Months[]])[] = [
  [
    /第?([一二三四1-4])季?度?[-—–~至到]{1,2}第?([一二三四1-4])季度/,
    ([, from = '', to = '']) => quarters(numberOf(from), numberOf(to)),
  ],
  [/(?:第?[一二三四1-4](?:季度)?[、,和及与]){1,3}第?[一二三四1-4]季度/, ([names]) => eachQuarter(names)],
  [/前([两二三2-3])个?季度/, ([, last = '']) => quarters(1, numberOf(last))],
  [/(?:[各每]个?|四个|4个)季度/, () => quarters(1, 4)],
  [/上半年?[、,和及与]?下半年|上、?下半年/, () => [HALVES.上, HALVES.下]],
  [/(?<!\d)1月?[-—–~至到]{1,2}12月|[各每逐]个?月/, () => range(1, 12, (at) => ({ from: at, to: at }))],
];

const eachQuarter = (names: string): readonly Months[] =>
  [...names.matchAll(/[一二三四1-4](?=季|[、,和及与]|$)/g)].map(([digit]) => quarterOf(digit));

const RESPECTIVE = finderOf(IN_TURN);

/** The parts of the year that words name for several numbers in turn, 第一至第四季度分别发布; none where they do not. */
export function monthsInTurn(words: string): readonly Months[] {
  if (!RESPECTIVE.test(words)) return [];
  for (const [expression, monthsOf] of SEVERAL) {
    const found = expression.exec(words);
    if (found !== null) return monthsOf(found);
  }
  return [];
}

/** Of what part of the year each number is, by the words before it; a name for several in turn serves those behind it. */
export function monthsOf(words: readonly string[]): readonly (Months | null)[] {
  const found: (Months | null)[] = [];
  let waiting: readonly Months[] = [];
  for (const one of words) {
    const several = monthsInTurn(one);
    if (several.length > 0) waiting = several;
    const [next, ...rest] = waiting;
    found.push(next ?? monthsIn(one));
    waiting = rest;
  }
  return found;
}
