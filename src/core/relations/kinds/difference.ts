import { formatExact, subtract } from '../../arithmetic/exact';
import { meets } from '../../arithmetic/interval';
import type { Term } from '../../model/analysis';
import { type Kind, PLAIN } from './kind';
import { amount, holding, NIL, printedValue, show, sumOfTerms, violated, withRole } from './terms';

/** What was subtracted from what, and what is printed as their difference. */
function sidesIn(terms: readonly Term[]) {
  const [minuend] = withRole(terms, 'minuend');
  const [subtrahend] = withRole(terms, 'subtrahend');
  const [change] = withRole(terms, 'change');
  return { minuend, subtrahend, change };
}

/** The larger number is the smaller one and the difference together. */
function agrees(terms: readonly Term[]): boolean {
  const { minuend, subtrahend, change } = sidesIn(terms);
  const rest = sumOfTerms([subtrahend, change].filter((one): one is Term => one !== undefined));
  return meets(minuend === undefined ? NIL : amount(minuend), rest);
}

/** By how many one number is more than another: 585−512 = 73. */
export const differenceKind: Kind = {
  ...PLAIN,
  code: 'growth',
  violatedKey: 'growth.difference',
  left: 'minuend',
  right: 'subtrahend',
  anchor: 'change',
  fixTitle: 'fix.difference',
  comparesPlaces: true,
  solving: () => 'equation',
  holds: agrees,
  judge(terms) {
    const { minuend, subtrahend, change } = sidesIn(terms);
    const [more, less] = [minuend, subtrahend].map((term) => (term === undefined ? '0' : show(term)));
    const by = minuend && subtrahend && formatExact(subtract(printedValue(minuend), printedValue(subtrahend)));
    const isRight = agrees(terms);
    const printed = change === undefined ? '0' : show(change);
    if (isRight) return holding(`${more}−${less} = ${printed}`);
    return violated(`${more}−${less} = ${by ?? '?'} ≠ ${printed}`, 'growth.difference', () => ({}));
  },
};
