import { entirelyBelow } from '../../arithmetic/interval';
import type { Term } from '../../model/analysis';
import type { FindingKey } from '../../model/message';
import type { KindJudgement } from './kind';
import { about, difference, holding, showSum, total, violated, withSum } from './terms';

export const isAtMost = (left: readonly Term[], right: readonly Term[]): boolean =>
  !entirelyBelow(total(right), total(left));

/** `left ≤ right` for the sums of two lists of terms. */
export function judgeAtMost(left: readonly Term[], right: readonly Term[], key: FindingKey): KindJudgement {
  if (isAtMost(left, right)) return holding(`${showSum(left)} ≤ ${showSum(right)}`);
  const formula = `${withSum(left, total(left))} > ${withSum(right, total(right))}`;
  return violated(formula, key, () => ({
    ...about('part', left[0]),
    ...about('total', right[0]),
    difference: difference(left, right),
  }));
}
