import { equal } from '../numbers/exact';
import { percentage, quotientOf } from './bond';
import type { Graph } from './graph';
import type { Habits } from './solve';

/** Whether the percentages of the document that tell rounding from cutting off were cut off. */
export function habitsOf({ bonds, values }: Graph): Habits {
  let [cut, rounded] = [0, 0];
  for (const bond of bonds) {
    if (bond.kind !== 'quotient' || bond.relation.verdict === 'violated') continue;
    const quotient = quotientOf(bond, new Map(), values);
    const [low, near] = [percentage(quotient, true), percentage(quotient, false)];
    if (low === null || near === null || equal(low, near)) continue;
    if (equal(quotient.percent, low)) cut++;
    if (equal(quotient.percent, near)) rounded++;
  }
  return { cutsOff: cut > rounded };
}
