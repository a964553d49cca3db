import { add, compare, type Exact, exactInteger, multiply, scale, subtract, ZERO } from '../arithmetic/exact';
import type { Interval } from '../arithmetic/interval';
import { HUNDRED } from '../arithmetic/quotients';
import type { Figure } from '../model/analysis';
import { type Approximation, approximatorAt } from './approximators';
import { approximationBefore } from './quantity';

/** What a share may be that is not told exactly: 约47%, 近六成, 三分之一. */
export interface Hedge {
  /** In percent, both ends included. */
  readonly window: Interval;
  /** As it is printed, with the words that widen it. */
  readonly text: string;
}

const ONE = exactInteger(1);
const TWO = exactInteger(2);
const FIVE = exactInteger(5);
const TEN = exactInteger(10);
const HALF: Exact = { units: 5n, places: 1 };
/** 约三分之一: as near as one means by a fraction. */
const OF_A_FRACTION = exactInteger(4);
const LONGEST_WORD = 4;

const least = (a: Exact, b: Exact): Exact => (compare(a, b) < 0 ? a : b);
const most = (a: Exact, b: Exact): Exact => (compare(a, b) > 0 ? a : b);
const closed = (low: Exact, high: Exact): Interval => ({
  low: most(low, ZERO),
  high: least(high, HUNDRED),
  lowOpen: false,
  highOpen: false,
});

/** One in the last printed digit that is not zero, at most ten: 10 for 60, 1 for 47. */
function stepOf({ units, places }: Exact): Exact {
  let step = 1n;
  for (let rest = units; rest !== 0n && rest % 10n === 0n; rest /= 10n) step *= 10n;
  return least({ units: step, places }, TEN);
}

/** The percentages that a word leaves around `value`; `about` where there is none. */
function windowOf(value: Exact, word: Approximation | null, about: Exact): Interval {
  const step = stepOf(value);
  switch (word) {
    case 'more':
      return closed(value, add(value, most(step, ONE)));
    case 'near':
      return closed(subtract(value, most(step, TWO)), value);
    case 'over':
    case 'at-least':
      return closed(value, HUNDRED);
    case 'under':
    case 'at-most':
      return closed(ZERO, value);
    default:
      return closed(subtract(value, about), add(value, about));
  }
}

/** The word for how it is meant that stands right before a figure, as it is printed. */
function wordBefore(folded: string, start: number, word: Approximation | null): string {
  for (let length = 1; word !== null && length <= LONGEST_WORD; length++) {
    const text = folded.slice(start - length, start);
    if (approximationBefore(text, text.length) === word) return text;
  }
  return '';
}

const middle = ({ low, high }: Interval): Exact =>
  low === null || high === null ? (low ?? high ?? ZERO) : multiply(add(low, high), HALF);

/** 三分之一, 一半, 过半; 36/120 tells two numbers, and is no word for a share. */
function ofFraction({ value }: Figure, word: Approximation | null): Interval | null {
  if (value == null) return null;
  const percent = (end: Exact | null): Exact | null => (end === null ? null : scale(end, 2));
  const [low, high] = [percent(value.low), percent(value.high)];
  if (low === null || high === null)
    return windowOf(low ?? high ?? ZERO, low === null ? 'under' : 'over', OF_A_FRACTION);
  return compare(high, HUNDRED) === 0
    ? closed(low, high)
    : windowOf(middle({ ...value, low, high }), word, OF_A_FRACTION);
}

/** The number that a word widens to an interval. */
const numberOf = (value: Interval, word: Approximation | null): Exact =>
  word === null || word === 'about' ? middle(value) : (value.low ?? value.high ?? ZERO);

function ofPercentage(figure: Figure, word: Approximation | null): Interval | null {
  const { value, unit, printed, approximate } = figure;
  if (value == null || (unit !== '%' && unit !== '成') || (unit === '%' && approximate !== true)) return null;
  // 10%-20%.
  if (word === null && unit === '%') return value;
  const exact = printed === undefined ? numberOf(value, word) : scale(printed, figure.scale ?? 0);
  return windowOf(exact, word, least(most(multiply(stepOf(exact), HALF), ONE), FIVE));
}

/** How a share that is not told exactly is meant; null where it is exact, or no share. */
export function hedgeOf(folded: string, figure: Figure): Hedge | null {
  const { start, end } = figure.withUnit;
  const behind = approximatorAt(folded, end);
  const before = approximationBefore(folded, start);
  const word = before ?? behind?.approximation ?? wordWithin(folded, figure);
  const isWords = figure.role === 'fraction' && !/[/／]/.test(figure.text);
  const window = isWords ? ofFraction(figure, word) : figure.role === 'percentage' ? ofPercentage(figure, word) : null;
  if (window === null) return null;
  return { window, text: wordBefore(folded, start, before) + folded.slice(start, behind?.end ?? end) };
}

/** 47%左右: the word that is printed behind the unit is a part of the figure. */
function wordWithin(folded: string, { end, withUnit }: Figure): Approximation | null {
  for (let at = end; at < withUnit.end; at++) {
    const found = approximatorAt(folded, at);
    if (found !== null) return found.approximation;
  }
  return null;
}
