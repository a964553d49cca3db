import { add, compare, type Exact, exactInteger, multiply, subtract, sum } from '../../arithmetic/exact';
import { type Interval, isPoint } from '../../arithmetic/interval';
import {
  basesOf,
  cutting,
  fitOf,
  HUNDRED,
  intersect,
  isEmpty,
  isPercentageOf,
  type PercentageFit,
  partsOf,
  percentOf,
  rounding,
  type Whole,
} from '../../arithmetic/quotients';
import type { RelationSpec, Term } from '../../model/analysis';
import { newTerm } from '../../model/term';
import { reason } from '../reason';
import { type Kind, type KindJudgement, PLAIN } from './kind';
import { printedPercent } from './printed-percent';
import { amount, holding, middle, printedValue, show, showSum, sumOfTerms, violated, withRole } from './terms';

/** A percentage and the number that it tells of. */
interface Share {
  readonly percent: Term;
  readonly part: Term;
}

/** Percentages with their numbers in order, and the number that all of them are of. */
interface Parts {
  readonly percents: readonly Term[];
  readonly shares: readonly Share[];
  readonly base: Term | undefined;
}

function partsIn(terms: readonly Term[]): Parts {
  const [percents, numerators] = [withRole(terms, 'percent'), withRole(terms, 'numerator')];
  const shares = numerators.flatMap((part, at) => {
    const percent = percents[at];
    return percent === undefined ? [] : [{ percent, part }];
  });
  return { percents, shares, base: together(withRole(terms, 'base')) };
}

/** What several numbers make that a percentage is of together. */
function together([first, ...others]: readonly Term[]): Term | undefined {
  if (first === undefined || others.length === 0) return first;
  const all = [first, ...others];
  return newTerm('base', first, sumOfTerms(all), `(${showSum(all)})`);
}

const isOneOfEach = (terms: readonly Term[]): boolean =>
  ['percent', 'numerator', 'base'].every((role) => terms.filter((term) => term.role === role).length === 1);

/** Of what is missing to 100 the rest, 按期率99.96%(未按期1件). */
const shareOf = (percent: Term, { complement }: RelationSpec): Exact =>
  complement === true ? subtract(HUNDRED, printedPercent(percent)) : printedPercent(percent);

const fits = ({ percent, part }: Share, base: Term, spec: RelationSpec): PercentageFit =>
  fitOf(shareOf(percent, spec), amount(part), amount(base));

/** How the worst of several fits: not at all, only cut off, or rounded as usual. */
function worstFit(found: readonly PercentageFit[]): PercentageFit {
  if (found.includes(null)) return null;
  return found.includes('truncated') ? 'truncated' : 'rounded';
}

/** The whole numbers of which all parts are the percentages, rounded or cut off; all where that says nothing. */
function commonBases(shares: readonly Share[], spec: RelationSpec): Whole {
  return shares.reduce<Whole>(
    (all, { percent, part }) => {
      const printed = shareOf(percent, spec);
      const value = middle(amount(part));
      if (printed.units <= 0n || value.units <= 0n || !isPoint(amount(part))) return all;
      const { low, high } = rounding(printed);
      return intersect(all, basesOf(value, { low, high: spec.complement === true ? high : cutting(printed).high }));
    },
    { from: 1n, to: MOST },
  );
}

const MOST = 10n ** 30n;
const shown = ({ from, to }: Whole): string => (from === to ? `${from}` : `${from}…${to}`);
const SIGNS = { rounded: '≈', truncated: '→' } as const;
const signOf = (fit: PercentageFit): string => (fit === null ? '≠' : SIGNS[fit]);

/** The quotient with so many more decimals than are printed. */
function formula(share: Share, base: Term, spec: RelationSpec, more = 2): string {
  const { percent, part } = share;
  const fit = fits(share, base, spec);
  const printed = spec.complement === true ? `100%−${show(percent)}` : show(percent);
  const places = printedPercent(percent).places + more;
  return `${show(part)}/${show(base)} = ${percentOf(printedValue(part), printedValue(base), places)}% ${signOf(fit)} ${printed}`;
}

const openly = (arithmetic: string): KindJudgement => ({
  verdict: 'undecidable',
  arithmetic,
  reason: reason('no-base'),
  message: null,
});
const off = (arithmetic: string): KindJudgement => violated(arithmetic, 'percent.violated', () => ({}));

/** A percentage that fits only if it is cut off is allowed, unless that is its author's way. */
function judged(arithmetic: string, fit: PercentageFit, { cutsOff }: RelationSpec): KindJudgement {
  if (fit === null) return off(arithmetic);
  if (fit === 'rounded') return holding(arithmetic);
  return { verdict: cutsOff === true ? 'holds' : 'allowed', arithmetic, reason: reason('truncated'), message: null };
}

/** Several percentages of one number: where they are all of another one, that is shown. */
function judgeTogether(shares: readonly Share[], base: Term, spec: RelationSpec): KindJudgement {
  const fit = worstFit(shares.map((share) => fits(share, base, spec)));
  const common = commonBases(shares, spec);
  if (fit !== null || isEmpty(common))
    return judged(shares.map((share) => formula(share, base, spec, 1)).join(', '), fit, spec);
  const parts = shares.map(({ percent, part }) => `${show(part)}/${shown(common)} ≈ ${show(percent)}`);
  return off(`${parts.join(', ')}; ${show(base)} ≠ ${shown(common)}`);
}

/** Without a printed base there must be a whole number that can be it. */
function judgeHidden(shares: readonly Share[], spec: RelationSpec): KindJudgement {
  const common = commonBases(shares, spec);
  const [first] = shares;
  if (shares.length > 1)
    return isEmpty(common)
      ? openly('')
      : holding(shares.map(({ percent, part }) => `${show(part)}/${shown(common)} ≈ ${show(percent)}`).join(', '));
  const arithmetic =
    first === undefined ? '' : `${show(first.part)}/? ${isEmpty(common) ? '≠' : '='} ${show(first.percent)}`;
  if (first !== undefined && spec.complement === true)
    return openly(`100%−${show(first.percent)} ≈ ${show(first.part)}/${shown(common)}`);
  return isEmpty(common) && spec.wholeBase === true ? off(arithmetic) : openly(arithmetic);
}

/** A rate of a printed number: some whole part of it must give it. */
function judgeRate(percent: Term, base: Term): KindJudgement {
  const of = middle(amount(base));
  const windows = [rounding, cutting] as const;
  const at = windows.findIndex((window) => !isEmpty(partsOf(of, window(printedPercent(percent)))));
  const arithmetic = `?/${show(base)} ≈ ${show(percent)}`;
  if (at < 0) return openly(arithmetic);
  return { ...holding(arithmetic), reason: at === 0 ? null : reason('truncated') };
}

function judgeWhole(percents: readonly Term[]): KindJudgement {
  const isWhole = compare(sum(percents.map(printedPercent)), HUNDRED) === 0;
  const arithmetic = `${percents.map(show).join('+')} ${isWhole ? '=' : '≠'} 100%`;
  return isWhole ? holding(arithmetic) : openly(arithmetic);
}

const HALF: Exact = { units: 5n, places: 1 };
const FARTHEST = exactInteger(5);

/** So far outside of what its words leave open that nobody would say so: five in a hundred or, of little, half of that. */
function farther(window: Interval): Interval {
  const { low, high } = window;
  if (low === null || high === null) return window;
  const half = multiply(low.units > 0n ? low : high, HALF);
  const more = compare(half, FARTHEST) < 0 ? half : FARTHEST;
  return { low: subtract(low, more), high: add(high, more), lowOpen: false, highOpen: false };
}

/** 约47%: it holds within what the words leave open, does not far outside, and in between nobody can tell. */
function judgeHedged({ percent, part }: Share, base: Term): KindJudgement {
  const [printed, window] = [show(percent), amount(percent)];
  const isIn = (range: Interval): boolean => isPercentageOf(range, amount(part), amount(base));
  const quotient = `${show(part)}/${show(base)} = ${percentOf(printedValue(part), printedValue(base), 2)}%`;
  if (isIn(window)) return holding(`${quotient} ≈ ${printed}`);
  const arithmetic = `${quotient} ≠ ${printed}`;
  return isIn(farther(window)) ? { ...openly(arithmetic), reason: reason('approximate') } : off(arithmetic);
}

function judge(terms: readonly Term[], spec: RelationSpec): KindJudgement {
  const { percents, shares, base } = partsIn(terms);
  const [percent] = percents;
  const [share] = shares;
  if (percent === undefined) return openly('');
  if (spec.hedged === true) return share === undefined || base === undefined ? openly('') : judgeHedged(share, base);
  if (share === undefined) return base === undefined ? judgeWhole(percents) : judgeRate(percent, base);
  if (base === undefined) return judgeHidden(shares, spec);
  if (shares.length > 1) return judgeTogether(shares, base, spec);
  return judged(formula(share, base, spec), fits(share, base, spec), spec);
}

/** A percentage against the quotient that it is of, several of one number, or several that make a whole. */
export const percent: Kind = {
  ...PLAIN,
  code: 'percent',
  violatedKey: 'percent.violated',
  left: 'numerator',
  right: 'percent',
  anchor: 'percent',
  fixTitle: 'fix.percent',
  comparesPlaces: true,
  solving: (terms, { complement, hedged }) =>
    isOneOfEach(terms) && complement !== true && hedged !== true ? 'quotient' : 'nothing',
  holds(terms, spec) {
    const { verdict } = judge(terms, spec);
    return verdict === 'undecidable' ? null : verdict !== 'violated';
  },
  judge,
};
