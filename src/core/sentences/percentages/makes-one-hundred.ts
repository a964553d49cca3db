import { add, compare, ZERO } from '../../arithmetic/exact';
import { HUNDRED } from '../../arithmetic/quotients';
import type { Ratio } from './ratios';

/**
 * Whether printed percentages make exactly 100. Not 99 or 101: the last per cent may be a part that the sentence leaves
 * out, and then the list is not whole.
 */
export const makesOneHundred = (ratios: readonly Ratio[]): boolean =>
  compare(
    ratios.reduce((all, { printed }) => add(all, printed), ZERO),
    HUNDRED,
  ) === 0;
