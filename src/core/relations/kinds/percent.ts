import { add, compare, type Exact, sum } from '../../arithmetic/exact';
import { HUNDRED, isPercentageOf } from '../../arithmetic/quotients';
import type { Term } from '../../model/analysis';
import { type Kind, PLAIN } from './kind';
import { amount, middle, withRole } from './terms';

/** The percentage, the number and the base, where there is one of each. */
function quotientIn(terms: readonly Term[]) {
  const [percent, morePercents] = withRole(terms, 'percent');
  const [numerator, moreNumerators] = withRole(terms, 'numerator');
  const [base, moreBases] = withRole(terms, 'base');
  if (percent === undefined || numerator === undefined || base === undefined) return null;
  const isOne = morePercents === undefined && moreNumerators === undefined && moreBases === undefined;
  return isOne ? { percent, numerator, base } : null;
}

/** What is printed: a percentage stands for what rounds to it, half a step of its last digit below, and more above. */
function printed(term: Term): Exact {
  const low = middle(amount(term));
  return add(low, { units: 5n, places: low.places });
}

const isWhole = (terms: readonly Term[]): boolean => terms.length > 1 && terms.every(({ role }) => role === 'percent');

/** A percentage against the quotient that it is of, or several that make a whole. */
export const percent: Kind = {
  ...PLAIN,
  code: 'percent',
  violatedKey: 'percent.violated',
  left: 'numerator',
  right: 'percent',
  anchor: 'percent',
  fixTitle: 'fix.percent',
  comparesPlaces: true,
  solving: (terms) => (quotientIn(terms) === null ? 'nothing' : 'quotient'),
  holds(terms) {
    if (isWhole(terms)) return compare(sum(terms.map(printed)), HUNDRED) === 0;
    const found = quotientIn(terms);
    if (found === null) return null;
    return isPercentageOf(amount(found.percent), amount(found.numerator), amount(found.base));
  },
  judge: () => ({ verdict: 'undecidable', arithmetic: '', reason: null, message: null }),
};
