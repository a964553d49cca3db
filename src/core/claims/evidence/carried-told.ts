import { exactInteger } from '../../arithmetic/exact';
import { point } from '../../arithmetic/interval';
import { less } from '../../sentences/mentions/amounts';
import { CARRIED_FROM, LAST_YEAR } from '../../subjects/carrying';
import { inTurn } from '../../subjects/phrase';
import type { ClaimContext } from '../claim-context';

const NONE = point(exactInteger(0));
/** 上年结转, 去年遗留, 上年及本年: words by which cases of another year may be among this year's. */
const OF_BEFORE = new RegExp(`${inTurn(LAST_YEAR)}(?:[^,。;\\n无没]{0,8}${inTurn([CARRIED_FROM])}|[及和与、])`);

/** Whether a report tells anywhere, in words, by a number or in its table, that cases of the year before were open when its own began. */
export function isCarriedTold(context: ClaimContext): boolean {
  const told = known.get(context) ?? readCarried(context);
  known.set(context, told);
  return told;
}

/** The whole text is looked through once. */
const known = new WeakMap<ClaimContext, boolean>();

function readCarried({ folded, counts, stated }: ClaimContext): boolean {
  const [inTable] = stated('carried');
  if (inTable !== undefined && inTable !== null) return less(NONE, inTable.value);
  return counts.some(({ concept, value }) => concept === 'carried' && less(NONE, value)) || OF_BEFORE.test(folded);
}
