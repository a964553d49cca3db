import { entirelyBelow } from '../../arithmetic/interval';
import type { Term } from '../../model/analysis';
import type { FindingKey } from '../../model/codes';
import type { KindJudgement } from './kind';
import { difference, holding, showSum, sumOfTerms, termArguments, violated, withSum } from './terms';

export const isAtMost = (left: readonly Term[], right: readonly Term[]): boolean =>
  !entirelyBelow(sumOfTerms(right), sumOfTerms(left));

/** `left ≤ right` for the sums of two lists of terms. */
export function judgeAtMost(left: readonly Term[], right: readonly Term[], key: FindingKey): KindJudgement {
  if (isAtMost(left, right)) return holding(`${showSum(left)} ≤ ${showSum(right)}`);
  const formula = `${withSum(left, sumOfTerms(left))} > ${withSum(right, sumOfTerms(right))}`;
  return violated(formula, key, () => ({
    ...termArguments('part', left[0]),
    ...termArguments('total', right[0]),
    difference: difference(left, right),
  }));
}
