import { isAtMost, judgeAtMost } from './at-most';
import { type Kind, PLAIN } from './kind';
import { withRole } from './terms';

/** total ≤ Σ parts: parts may overlap, and none is left out. */
export const atMostSum: Kind = {
  ...PLAIN,
  code: 'counted-once',
  violatedKey: 'at-most-sum.violated',
  left: 'total',
  right: 'part',
  anchor: 'total',
  fixTitle: 'fix.counted-once',
  comparesSums: true,
  solving: (terms) => (terms.length > 2 ? 'bound' : 'nothing'),
  holds: (terms) => isAtMost(withRole(terms, 'total'), withRole(terms, 'part')),
  judge: (terms) => judgeAtMost(withRole(terms, 'total'), withRole(terms, 'part'), 'at-most-sum.violated'),
};
