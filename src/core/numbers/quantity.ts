import type { Exact } from '../arithmetic/exact';
import {
  APPROXIMATOR_HEADS,
  type Approximation,
  type Approximator,
  approximatorAt,
  approximatorBefore,
} from './approximators';
import { intervalOf, roundedOrTruncated } from './precision';
import type { DigitRun, NumberReading } from './reading';
import { skipGap, skipSpaces } from './reading';
import { isNounUnit, UNIT_HEADS, unitAt, unitClass, unitScale } from './units';

/** Scale words, longest first; w is written for 万 in the new media. 千 and 百 scale only with 余 or 多 or a unit behind them. */
const SCALES: readonly (readonly [string, number])[] = [
  ['万亿', 12],
  ['千万', 7],
  ['百万', 6],
  ['十万', 5],
  ['亿', 8],
  ['万', 4],
  ['w', 4],
  ['W', 4],
  ['千', 3],
  ['百', 2],
];

/** By the code of their first character; the order of the rows is kept. */
const SCALES_BY_FIRST = new Map<number, readonly (readonly [string, number])[]>(
  SCALES.map(([word]) => [word.charCodeAt(0), SCALES.filter(([other]) => other.charAt(0) === word.charAt(0))]),
);

/** All that may stand behind a number with a unit: the unit, what widens it, a scale, a bracket. */
export const COUNTED_HEADS = `${UNIT_HEADS}${APPROXIMATOR_HEADS}${SCALES.map(([word]) => word.charAt(0)).join('')}+(`;

/** What stands behind a number: 多, 万, 余, 件, 以上. */
export interface Surroundings {
  readonly approximation: Approximation | null;
  readonly exponent: number;
  readonly unit: string | null;
  /** Where the last of them ends; the number's own end if there are none. */
  readonly end: number;
}

function moreAt(folded: string, at: number): number {
  const found = approximatorAt(folded, at);
  return found?.approximation === 'more' ? found.end : at;
}

function scaleAt(folded: string, at: number): readonly [string, number] | null {
  for (const row of SCALES_BY_FIRST.get(folded.charCodeAt(at)) ?? []) {
    if (!folded.startsWith(row[0], at)) continue;
    if (row[1] > 3) return row;
    const next = at + 1;
    return unitAt(folded, next) !== null || moreAt(folded, next) > next ? row : null;
  }
  return null;
}

/** 86(件), 1256(人)次: the form left the choice of the unit open. */
function bracketedUnit(folded: string, at: number, end: number): [string | null, number] {
  const unit = unitAt(folded, at + 1);
  const closing = at + 1 + (unit?.length ?? 0);
  if (unit === null || folded.charAt(closing) !== ')') return [null, end];
  const whole = unit === '人' && folded.charAt(closing + 1) === '次';
  return whole ? ['人次', closing + 2] : [unit, closing + 1];
}

/** Where a 多 or 余 that begins at `at` ends; `at` if none stands there. 来 and 几 need a unit behind them. */
function endOfMore(folded: string, at: number): number {
  const end = moreAt(folded, at);
  if (end === at) return at;
  const weak = folded.charAt(at) === '来' || folded.charAt(at) === '几';
  return weak && unitAt(folded, skipSpaces(folded, end)) === null ? at : end;
}

/** 20件左右, 两倍多, 20件出头; but in 20件多为… the 多 says what they are. */
const mayTrail = ({ approximation, end }: Approximator, unit: string | null, folded: string): boolean =>
  approximation === 'more' ? unit === '倍' || folded.charAt(end - 1) === '头' : folded.charAt(end - 1) !== '+';

/** Reads what stands behind the number that ends at `from`, in the order 多 万 余 + 件 以上. */
export function surroundingsAt(folded: string, from: number): Surroundings {
  let end = from;
  let at = skipGap(folded, from);
  let exponent = 0;
  let approximation: Approximation | null = null;
  const before = endOfMore(folded, at);
  if (before > at) {
    approximation = 'more';
    end = before;
    at = skipSpaces(folded, end);
  }
  let unit = unitAt(folded, at);
  const scale = unit === null ? scaleAt(folded, at) : null;
  if (scale !== null) {
    exponent = scale[1];
    end = at + scale[0].length;
    at = skipSpaces(folded, end);
    const behind = endOfMore(folded, at);
    if (behind > at) {
      approximation = 'more';
      end = behind;
      at = skipSpaces(folded, end);
    }
    unit = unitAt(folded, at);
  }
  if (unit === null && folded.charAt(at) === '+') {
    approximation = 'at-least';
    end = at + 1;
    at = skipSpaces(folded, end);
    unit = unitAt(folded, at);
  }
  if (unit !== null) end = at + unit.length;
  else if (folded.charAt(at) === '(') [unit, end] = bracketedUnit(folded, at, end);
  const trailing = end > from ? approximatorAt(folded, end) : approximatorAt(folded, at);
  if (trailing !== null && mayTrail(trailing, unit, folded)) {
    approximation ??= trailing.approximation;
    end = trailing.end;
  }
  return { approximation, exponent, unit, end };
}

/** The approximator in front of the number that begins at `start`, spaces left out. */
export function approximationBefore(folded: string, start: number): Approximation | null {
  let at = start;
  while (at > 0 && start - at < 8 && folded.charAt(at - 1) === ' ') at--;
  return approximatorBefore(folded, at);
}

/** A reading of `printed` as a quantity with what surrounds it. Sums of money keep their 万 in the unit, not in the scale. */
export function quantityReading(candidate: DigitRun, printed: Exact, around: Surroundings): NumberReading {
  const approximation =
    around.approximation === 'more'
      ? 'more'
      : (approximationBefore(candidate.folded, candidate.start) ?? around.approximation);
  const exponent = around.unit === '成' ? around.exponent + 1 : around.exponent;
  const value =
    approximation === null && unitScale(around.unit ?? undefined) > 0
      ? roundedOrTruncated(printed, exponent)
      : intervalOf(printed, exponent, approximation);
  const percentage = unitClass(around.unit ?? undefined);
  return {
    start: candidate.start,
    end: candidate.end,
    role: percentage === 'point' || percentage === 'percent' ? 'percentage' : 'statistic',
    value,
    unit: around.unit ?? undefined,
    printed,
    scale: exponent,
    outerEnd: around.end,
    approximate: approximation !== null,
  };
}

/** A noun takes a bare number only where that cannot be a year: 97部门, but 2017部门决算. */
export const isUsableUnit = (unit: string, digits: string): boolean =>
  !isNounUnit(unit) || !/^(?:19|20)\d\d$/.test(digits);
