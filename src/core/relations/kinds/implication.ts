import { formatExact } from '../../arithmetic/exact';
import { entirelyBelow, type Interval, point } from '../../arithmetic/interval';
import type { RelationSpec, Term } from '../../model/analysis';
import { type Kind, PLAIN } from './kind';
import { holding, middle, NIL, showSum, sumOfTerms, termArguments, violated, withRole } from './terms';

const ONE = point({ units: 1n, places: 0 });

const sides = (terms: readonly Term[]) => {
  const [condition, consequence] = [withRole(terms, 'condition'), withRole(terms, 'consequence')];
  return { condition, consequence, cause: sumOfTerms(condition), effect: sumOfTerms(consequence) };
};

const least = (cause: Interval, spec: RelationSpec): Interval => (spec.atLeastCondition ? cause : ONE);

function isKept(cause: Interval, effect: Interval, spec: RelationSpec): boolean {
  const isShort = spec.above ? !entirelyBelow(NIL, effect) : entirelyBelow(effect, least(cause, spec));
  return !entirelyBelow(NIL, cause) || !isShort;
}

/** x > 0 ⇒ y > 0, or y ≥ 1, or y ≥ x, as its spec has it. */
export const implication: Kind = {
  ...PLAIN,
  code: 'implication',
  violatedKey: 'implication.violated',
  left: 'condition',
  right: 'consequence',
  anchor: 'consequence',
  holds(terms, spec) {
    const { cause, effect } = sides(terms);
    return isKept(cause, effect, spec);
  },
  judge(terms, spec) {
    const { condition, consequence, cause, effect } = sides(terms);
    const wanted = spec.above ? '> 0' : `≥ ${formatExact(middle(least(cause, spec)))}`;
    const arithmetic = `${showSum(condition)} > 0 ⇒ ${showSum(consequence)} ${wanted}`;
    if (isKept(cause, effect, spec)) return holding(arithmetic);
    return violated(arithmetic, 'implication.violated', () => ({
      ...termArguments('condition', condition[0]),
      ...termArguments('consequence', consequence[0]),
    }));
  },
};
