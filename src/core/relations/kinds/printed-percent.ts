import { add, type Exact, subtract } from '../../arithmetic/exact';
import type { Term } from '../../model/analysis';
import { amount, middle } from './terms';

/**
 * The percentage that a term prints, with the decimals that it is printed with. A printed percentage stands for what rounds or
 * is cut off to it: half a step of its last digit below, one above, the other way round for a negative one.
 */
export function printedPercent(term: Term): Exact {
  const { low, high } = amount(term);
  if (low === null || high === null) return middle(amount(term));
  const isNegative = high.places > low.places;
  const places = isNegative ? high.places : low.places;
  const half: Exact = { units: 5n, places };
  const printed = isNegative ? subtract(high, half) : add(low, half);
  return printed.places === 0 ? printed : { units: printed.units / 10n, places: printed.places - 1 };
}
