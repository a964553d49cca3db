import { parseExact } from '../../../src/core/arithmetic/exact';
import { type Interval, point } from '../../../src/core/arithmetic/interval';
import type { RelationKind, Term } from '../../../src/core/model/analysis';
import type { TermRole } from '../../../src/core/model/term-role';
import type { RelationDraft } from '../../../src/core/relations/draft';

/** What a printed number stands for; `19500…20500` is an interval, open at its upper end. */
export function standsFor(text: string): Interval | null {
  const [low, high] = text.split('…').map((one) => parseExact(one.replace('−', '-')));
  if (low == null) return null;
  return high == null ? point(low) : { low, high, lowOpen: false, highOpen: true };
}

/** Terms stand one behind the other, ten characters apart. */
export const term = (role: TermRole, text: string, at = 0): Term => ({
  role,
  start: at * 10,
  end: at * 10 + text.length,
  value: standsFor(text),
  text,
});

/** A draft from `role number number; role number`, e.g. `total 9; part 3 5`. A blank is `_`. */
export function draft(kind: RelationKind, words: string, more: Partial<RelationDraft> = {}): RelationDraft {
  const terms = words.split('; ').flatMap((group) => {
    const [role, ...numbers] = group.split(' ');
    return numbers.map((number) => ({ role: role as TermRole, text: number === '_' ? '' : number }));
  });
  return {
    kind,
    source: 'test',
    severity: 'error',
    terms: terms.map(({ role, text }, at) => term(role, text, at)),
    ...more,
  };
}
