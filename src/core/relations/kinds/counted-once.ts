import { compare } from '../../arithmetic/exact';
import { entirelyBelow } from '../../arithmetic/interval';
import type { Term } from '../../model/analysis';
import { reason } from '../reason';
import { type Kind, PLAIN } from './kind';
import {
  amount,
  difference,
  holding,
  middle,
  show,
  sumOfTerms,
  termArguments,
  violated,
  withRole,
  withSum,
} from './terms';

function largest(terms: readonly Term[]): Term | undefined {
  return terms.reduce<Term | undefined>(
    (best, term) => (best === undefined || compare(middle(amount(term)), middle(amount(best))) > 0 ? term : best),
    undefined,
  );
}

const sides = (terms: readonly Term[]) => {
  const [whole] = withRole(terms, 'total');
  const parts = withRole(terms, 'part');
  const most = largest(parts);
  return whole === undefined || most === undefined ? null : { whole, parts, most, upper: sumOfTerms(parts) };
};

/** One item may have used several channels, and counts once in the total: largest part ≤ total ≤ Σ parts. */
export const countedOnce: Kind = {
  ...PLAIN,
  code: 'counted-once',
  violatedKey: 'counted-once.above',
  left: 'total',
  right: 'part',
  anchor: 'total',
  fixTitle: 'fix.counted-once',
  comparesSums: true,
  isList: true,
  needsTotal: true,
  solving: (terms) => (terms.length > 2 ? 'bound' : 'nothing'),
  holds(terms) {
    const found = sides(terms);
    if (found === null) return true;
    const value = amount(found.whole);
    return !entirelyBelow(found.upper, value) && !entirelyBelow(value, amount(found.most));
  },
  judge(terms) {
    const found = sides(terms);
    if (found === null) return holding('');
    const { whole, parts, most, upper } = found;
    const value = amount(whole);
    if (entirelyBelow(upper, value)) {
      return violated(`${show(whole)} > ${withSum(parts, upper)}`, 'counted-once.above', () => ({
        ...termArguments('total', whole),
        difference: difference([whole], parts),
      }));
    }
    if (entirelyBelow(value, amount(most))) {
      return violated(`${show(most)} > ${show(whole)}`, 'counted-once.below', () => ({
        ...termArguments('part', most),
        ...termArguments('total', whole),
        difference: difference([most], [whole]),
      }));
    }
    if (!entirelyBelow(value, upper)) return holding(`${show(whole)} = ${withSum(parts, upper)}`);
    const arithmetic = `${show(most)} ≤ ${show(whole)} ≤ ${withSum(parts, upper)}`;
    return { verdict: 'allowed', arithmetic, reason: reason('counted-once'), message: null };
  },
};
