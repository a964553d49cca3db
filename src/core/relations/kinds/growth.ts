import { add, type Exact, formatExact, subtract, ZERO } from '../../arithmetic/exact';
import { type Interval, meets, point } from '../../arithmetic/interval';
import {
  cutting,
  fitOf,
  isEmpty,
  originsOf,
  type PercentageFit,
  rounding,
  type Whole,
} from '../../arithmetic/quotients';
import type { RelationSpec, Term } from '../../model/analysis';
import { reason } from '../reason';
import { type Kind, type KindJudgement, PLAIN } from './kind';
import { printedPercent } from './printed-percent';
import { growthQuotient } from './quotient';
import { amount, middle, printedValue, show, violated, withRole } from './terms';

/** The number that it came to, the one that it came from and by how much they differ, as far as they are printed. */
interface Ends {
  readonly percent: Term;
  readonly now: Term;
  readonly before: Term | undefined;
  readonly change: Term | undefined;
}

function endsIn(terms: readonly Term[]): Ends | null {
  const [percent] = withRole(terms, 'percent');
  const [now] = withRole(terms, 'numerator');
  if (percent === undefined || now === undefined) return null;
  return { percent, now, before: withRole(terms, 'base')[0], change: withRole(terms, 'part')[0] };
}

/** By how much one number is more than another, as far as both are known. */
function between(now: Interval, before: Interval, falls: boolean): Interval {
  const [a, b] = falls ? [before, now] : [now, before];
  if (a.low === null || a.high === null || b.low === null || b.high === null) return point(middle(a));
  return { low: subtract(a.low, b.high), high: subtract(a.high, b.low), lowOpen: false, highOpen: false };
}

function judged(arithmetic: string, fit: PercentageFit): KindJudgement {
  if (fit === null) return violated(arithmetic, 'growth.violated', () => ({}));
  return { verdict: 'holds', arithmetic, reason: fit === 'truncated' ? reason('truncated') : null, message: null };
}

function fromPrinted({ percent, now, change }: Ends, before: Term, falls: boolean): KindJudgement {
  const grown = between(amount(now), amount(before), falls);
  const isOff = change !== undefined && !meets(grown, amount(change));
  const fit = isOff ? null : fitOf(printedPercent(percent), grown, amount(before));
  const difference = formatExact(subtract(printedValue(now), printedValue(before)));
  const by = isOff ? show(change) : difference;
  const arithmetic = `${show(now)}−${show(before)} = ${difference}; ${by}/${show(before)} ${fit === null ? '≠' : '≈'} ${falls ? '−' : ''}${show(percent)}`;
  return judged(arithmetic, fit);
}

/** 72件,较上年增加12件,增长20%: 12 of 60. */
function fromChange({ percent, now }: Ends, change: Term, falls: boolean): KindJudgement {
  const [to, by] = [middle(amount(now)), middle(amount(change))];
  const base = falls ? add(to, by) : subtract(to, by);
  const fit = fitOf(printedPercent(percent), amount(change), point(base));
  return judged(`${show(change)}/${formatExact(base)} ${fit === null ? '≠' : '≈'} ${show(percent)}`, fit);
}

const shown = ({ from, to }: Whole): string => (from === to ? `${from}` : `${from}…${to}`);

/** A year before that is not printed: a whole number must lead to the one of this year. No power where any would. */
function fromHidden({ percent, now }: Ends, falls: boolean): KindJudgement {
  const [printed, to]: [Exact, Exact] = [printedPercent(percent), middle(amount(now)) ?? ZERO];
  const [rounded, cut] = [rounding, cutting].map((window) => originsOf(to, window(printed), falls)) as [Whole, Whole];
  const found = isEmpty(rounded) ? cut : rounded;
  const isPossible = !isEmpty(found);
  const arithmetic = isPossible
    ? `${shown(found)} → ${show(now)}`
    : `${show(now)} / (1${falls ? '−' : '+'}${show(percent)}) = ?`;
  const isOne = isPossible && found.to === found.from;
  const why = isPossible && isEmpty(rounded) ? reason('truncated') : isOne ? null : reason('no-base');
  return { verdict: isOne ? 'holds' : 'undecidable', arithmetic, reason: why, message: null };
}

function judge(terms: readonly Term[], { falls = false }: RelationSpec): KindJudgement {
  const ends = endsIn(terms);
  if (ends === null) return { verdict: 'undecidable', arithmetic: '', reason: reason('no-base'), message: null };
  if (ends.before !== undefined) return fromPrinted(ends, ends.before, falls);
  return ends.change === undefined ? fromHidden(ends, falls) : fromChange(ends, ends.change, falls);
}

/** The number that it came from is printed, or how much it is away. */
const isSolvable = (ends: Ends | null): boolean => ends?.before !== undefined || ends?.change !== undefined;

/** A percentage of growth against the number that it leads to, and the one before where that is printed. */
export const growth: Kind = {
  ...PLAIN,
  code: 'growth',
  violatedKey: 'growth.violated',
  left: 'numerator',
  right: 'percent',
  anchor: 'percent',
  fixTitle: 'fix.percent',
  comparesPlaces: true,
  solving: (terms) => (isSolvable(endsIn(terms)) ? 'quotient' : 'nothing'),
  quotient: growthQuotient,
  holds(terms, spec) {
    const { verdict } = judge(terms, spec);
    return verdict === 'undecidable' ? null : verdict === 'holds';
  },
  judge,
};
