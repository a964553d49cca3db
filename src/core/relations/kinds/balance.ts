import { meets } from '../../arithmetic/interval';
import { type Kind, PLAIN } from './kind';
import { difference, holding, showSum, sumOfTerms, violated, withRole, withSum } from './terms';

/** Σ left = Σ right: 第一项加第二项之和，等于第三项加第四项之和. */
export const balance: Kind = {
  ...PLAIN,
  code: 'balance',
  violatedKey: 'balance.violated',
  left: 'left',
  right: 'right',
  anchor: 'right',
  fixTitle: 'fix.balance',
  comparesSums: true,
  bindsCells: true,
  solving: () => 'equation',
  holds: (terms) => meets(sumOfTerms(withRole(terms, 'left')), sumOfTerms(withRole(terms, 'right'))),
  judge(terms) {
    const [left, right] = [withRole(terms, 'left'), withRole(terms, 'right')];
    const [a, b] = [sumOfTerms(left), sumOfTerms(right)];
    const sign = meets(a, b) ? '=' : '≠';
    if (sign === '=') return holding(`${showSum(left)} = ${showSum(right)}`);
    const formula = `${withSum(left, a)} ≠ ${withSum(right, b)}`;
    return violated(formula, 'balance.violated', () => ({ difference: difference(left, right) }));
  },
};
