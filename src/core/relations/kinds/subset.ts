import { isAtMost, judgeAtMost } from './at-most';
import { type Kind, PLAIN } from './kind';
import { withRole } from './terms';

/** 其中: one part, or several that exclude each other, are no more than the whole. */
export const subset: Kind = {
  ...PLAIN,
  code: 'subset',
  violatedKey: 'subset.violated',
  left: 'subset',
  right: 'whole',
  anchor: 'subset',
  fixTitle: 'fix.subset',
  comparesSums: true,
  isList: true,
  solving: (terms) => (terms.length > 2 ? 'bound' : 'nothing'),
  holds: (terms) => isAtMost(withRole(terms, 'subset'), withRole(terms, 'whole')),
  judge(terms) {
    const parts = withRole(terms, 'subset');
    return judgeAtMost(parts, withRole(terms, 'whole'), parts.length > 1 ? 'subset.list' : 'subset.violated');
  },
};
