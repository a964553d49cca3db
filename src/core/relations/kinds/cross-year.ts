import { entirelyBelow, type Interval, meets } from '../../arithmetic/interval';
import type { RelationSpec, Term } from '../../model/analysis';
import { type Kind, PLAIN } from './kind';
import { difference, holding, showSum, sumOfTerms, termArguments, violated, withRole, withSum } from './terms';

const sides = (terms: readonly Term[]) => {
  const [said, stated] = [withRole(terms, 'said'), withRole(terms, 'stated')];
  return { said, stated, now: sumOfTerms(said), before: sumOfTerms(stated) };
};

const agrees = (now: Interval, before: Interval, { atMost }: RelationSpec): boolean =>
  atMost ? !entirelyBelow(before, now) : meets(now, before);

/** This year's figure against the report of the year before: equal, or at most, as its spec has it. */
export const crossYear: Kind = {
  ...PLAIN,
  code: 'cross-year',
  violatedKey: 'cross-year.violated',
  left: 'said',
  right: 'stated',
  anchor: null,
  fixTitle: 'fix.cross-year',
  comparesSums: true,
  comparesPlaces: true,
  solving: (_, { atMost }) => (atMost ? 'nothing' : 'equation'),
  holds(terms, spec) {
    const { now, before } = sides(terms);
    return agrees(now, before, spec);
  },
  judge(terms, spec) {
    const { said, stated, now, before } = sides(terms);
    if (agrees(now, before, spec)) {
      return holding(`${showSum(said)} ${spec.atMost ? '≤' : '='} ${withSum(stated, before)}`);
    }
    const formula = `${withSum(said, now)} ${spec.atMost ? '>' : '≠'} ${withSum(stated, before)}`;
    return violated(formula, 'cross-year.violated', () => ({
      ...termArguments('total', said[0]),
      difference: difference(said, stated),
    }));
  },
};
