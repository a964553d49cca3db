import { compare, type Exact, ZERO } from '../../arithmetic/exact';
import { addIntervals, entirelyBelow, type Interval, meets, point } from '../../arithmetic/interval';
import type { Term } from '../../model/analysis';
import { newTerm } from '../../model/term';
import type { TermRole } from '../../model/term-role';
import { unitClass, unitScale } from '../../numbers/units';
import type { Mention } from './mention';

const NOTHING = point(ZERO);

/** The sum of the intervals of mentions; 0 for none. */
export function sumOfMentions(mentions: readonly Mention[]): Interval {
  let sum = NOTHING;
  for (const { value } of mentions) sum = sum === NOTHING ? value : addIntervals(sum, value);
  return sum;
}

/** Whether every value of the one is less than every value of the other. */
export const less = (a: Interval, b: Interval): boolean => entirelyBelow(a, b);
export const agree = (a: Interval, b: Interval): boolean => meets(a, b);

/** An end of the interval: for choosing among candidates, never for a verdict. */
export const representative = (interval: Interval): Exact => interval.low ?? interval.high ?? ZERO;

export function largest<T extends Mention>(mentions: readonly T[]): T | undefined {
  let best: T | undefined;
  for (const one of mentions)
    if (best === undefined || compare(representative(one.value), representative(best.value)) > 0) best = one;
  return best;
}

/** Numbers of one measure can be compared: the same unit, or one of those that count the same things (件 条 项 份). */
export function measure(mention: Mention): string {
  const unit = unitClass(mention.unit);
  if (unit === 'money') return `money ${unitScale(mention.unit)}`;
  return unit === 'other' ? `other ${mention.unit}` : unit;
}

/** Whether two numbers are of one measure. */
export function sameMeasure(a: Mention, b: Mention): boolean {
  if (a.unit === b.unit) return true;
  const unit = unitClass(a.unit);
  if (unit === 'other' || unit !== unitClass(b.unit)) return false;
  return unit !== 'money' || unitScale(a.unit) === unitScale(b.unit);
}

/** 1 and 1万 are not the same in a formula: the words for powers of ten. */
const SCALES: Readonly<Record<number, string>> = {
  2: '百',
  3: '千',
  4: '万',
  6: '百万',
  7: '千万',
  8: '亿',
  12: '万亿',
};

const shown = ({ text, scale: power = 0 }: Mention['figure']): string => `${text}${SCALES[power] ?? ''}`;

/** The term of a mention, with its unit. */
export const termOf = ({ figure, value }: Mention, role: TermRole): Term =>
  newTerm(role, figure.withUnit, value, shown(figure));

/** A number with two ends: 近80万 says much, 不少于1万 next to nothing. */
export const isBounded = (value: Interval): boolean => value.low !== null && value.high !== null;

export const isWholeNumber = (value: Interval): boolean =>
  value.low !== null && value.low.places === 0 && value.high !== null && compare(value.low, value.high) === 0;
