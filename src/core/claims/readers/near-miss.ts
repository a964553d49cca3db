import { add, compare, type Exact, exactInteger, formatExact, multiply, subtract, ZERO } from '../../arithmetic/exact';
import { isPoint } from '../../arithmetic/interval';
import type { RelationDraft } from '../../relations/draft';
import { reason } from '../../relations/reason';
import type { List } from '../../sentences/lists/list';
import { less, representative, sumOfMentions } from '../../sentences/mentions/amounts';
import { claimDraft, told } from '../drafts';

/** The largest gap that is taken for a slip: 2 % of the total, or 10 % if one digit differs. Incomplete lists miss more. */
const FIFTY = exactInteger(50);
const TEN = exactInteger(10);
/** Fewer parts are examples. */
const FEWEST = 3;
const FEWEST_OF_ONE_DIGIT = 4;
const FEWEST_DIGITS = 3;

/** One digit of three or more: 1268 and 1248. */
function isOneDigitApart(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < FEWEST_DIGITS || !/^\d+$/.test(a + b)) return false;
  let apart = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) apart++;
  return apart === 1;
}

/**
 * A list whose words leave open whether it names all parts, and whose parts fall just short of the total. Lists that are
 * examples fall far short (by an eighth and more in all reports looked at), so that a slip is likelier: a hint, no accusation.
 */
export function nearMiss({ source, head, parts, tied, completeness }: List): RelationDraft | null {
  const isExact = [head, ...parts].every(({ value, figure }) => isPoint(value) && !figure.approximate);
  if (!tied || completeness === 'full' || parts.length < FEWEST || !isExact) return null;
  if (!parts.every(({ unit }) => unit === head.unit) || !less(sumOfMentions(parts), head.value)) return null;
  const sum = parts.reduce((all, { value }) => add(all, representative(value)), ZERO);
  const whole = representative(head.value);
  const gap = subtract(whole, sum);
  const isWithin = (share: Exact): boolean => compare(multiply(gap, share), whole) <= 0;
  const isSlip = parts.length >= FEWEST_OF_ONE_DIGIT && isOneDigitApart(formatExact(whole), formatExact(sum));
  if (!isWithin(FIFTY) && !(isSlip && isWithin(TEN))) return null;
  const terms = [...told('total', head), ...told('part', ...parts)];
  const formula = `${head.figure.text} ≠ ${parts.map(({ figure }) => figure.text).join('+')} = ${formatExact(sum)}`;
  return claimDraft('sum', source, terms, {
    severity: 'hint',
    decided: { verdict: 'undecidable', reason: reason('open-list'), arithmetic: formula },
    suspicion: { key: 'sum.below', args: { formula, difference: formatExact(gap) } },
  });
}
