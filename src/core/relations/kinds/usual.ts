import type { Interval } from '../../arithmetic/interval';
import { reason } from '../reason';
import { type Kind, PLAIN } from './kind';
import { holding, showSum, sumOfTerms, termArguments, withRole, withSum } from './terms';

interface Custom {
  readonly fits: (left: Interval, right: Interval) => boolean;
  /** The sign where it is so, and where it is not. */
  readonly yes: string;
  readonly no: string;
}

/** Commonly so, not forced by the form: where it is not so, the relation is allowed and a hint says it. */
export const usual = ({ fits, yes, no }: Custom): Kind => ({
  ...PLAIN,
  code: 'usual',
  violatedKey: 'usual.unusual',
  left: 'left',
  right: 'right',
  anchor: null,
  comparesSums: true,
  holds: () => true,
  judge(terms) {
    const [left, right] = [withRole(terms, 'left'), withRole(terms, 'right')];
    const isUsual = fits(sumOfTerms(left), sumOfTerms(right));
    const arithmetic = `${showSum(left)} ${isUsual ? yes : no} ${withSum(right, sumOfTerms(right))}`;
    if (isUsual) return holding(arithmetic);
    return {
      verdict: 'allowed',
      arithmetic,
      reason: reason('usual'),
      message: () => ({ key: 'usual.unusual', args: { formula: arithmetic, ...termArguments('total', left[0]) } }),
    };
  },
});
