import type { Graph } from './graph';
import type { Habits } from './solve';

/** One percentage that only fits by cutting off may be a slip of its own. */
const ENOUGH = 2;

/** How the document makes percentages: those that fit only if cut off are allowed for that reason. */
export function habitsOf({ bonds }: Graph): Habits {
  const cut = bonds.filter(
    ({ relation }) => relation.verdict !== 'violated' && relation.reason?.key === 'reason.truncated',
  );
  return { cutsOff: cut.length >= ENOUGH };
}
