import { entirelyBelow, meets } from '../../arithmetic/interval';
import type { Term } from '../../model/analysis';
import { type Kind, PLAIN } from './kind';
import { difference, holding, show, sumOfTerms, termArguments, violated, withRole, withSum } from './terms';

const sides = (terms: readonly Term[]) => {
  const [whole] = withRole(terms, 'total');
  const parts = withRole(terms, 'part');
  return { whole, parts, value: sumOfTerms(whole ? [whole] : []), sum: sumOfTerms(parts) };
};

/** The parts are exhaustive: total = Σ parts. */
export const sumKind: Kind = {
  ...PLAIN,
  code: 'sum',
  violatedKey: 'sum.violated',
  left: 'total',
  right: 'part',
  anchor: 'total',
  fixTitle: 'fix.sum',
  comparesSums: true,
  isList: true,
  needsTotal: true,
  bindsCells: true,
  solving: () => 'equation',
  holds(terms) {
    const { value, sum: all } = sides(terms);
    return meets(value, all);
  },
  judge(terms) {
    const { whole, parts, value, sum: all } = sides(terms);
    const sign = meets(value, all) ? '=' : '≠';
    const arithmetic = `${whole ? show(whole) : '0'} ${sign} ${withSum(parts, all)}`;
    if (sign === '=') return holding(arithmetic);
    return violated(arithmetic, entirelyBelow(all, value) ? 'sum.below' : 'sum.above', () => ({
      ...termArguments('total', whole),
      difference: difference(whole ? [whole] : [], parts),
    }));
  },
};
