import { meets } from '../../arithmetic/interval';
import type { FindingKey } from '../../model/codes';
import { type Kind, PLAIN } from './kind';
import { difference, holding, showSum, sumOfTerms, termArguments, violated, withRole, withSum } from './terms';

/** What the kinds have in common that set what a sentence says against what is stated elsewhere: Σ said = Σ stated. */
export const comparison = (violatedKey: FindingKey): Omit<Kind, 'code'> => ({
  ...PLAIN,
  violatedKey,
  left: 'said',
  right: 'stated',
  anchor: null,
  comparesPlaces: true,
  solving: () => 'equation',
  holds: (terms) => meets(sumOfTerms(withRole(terms, 'said')), sumOfTerms(withRole(terms, 'stated'))),
  judge(terms) {
    const [said, stated] = [withRole(terms, 'said'), withRole(terms, 'stated')];
    const [a, b] = [sumOfTerms(said), sumOfTerms(stated)];
    if (meets(a, b)) return holding(`${showSum(said)} = ${withSum(stated, b)}`);
    return violated(`${withSum(said, a)} ≠ ${withSum(stated, b)}`, violatedKey, () => ({
      ...termArguments('said', said[0]),
      // A sum of several rows bears the name of none of them.
      ...(stated.length === 1 ? termArguments('stated', stated[0]) : {}),
      difference: difference(said, stated),
    }));
  },
});
