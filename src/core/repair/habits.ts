import type { Constraint } from './constraint';

export interface Habits {
  /** The author cuts percentages off at the last digit instead of rounding. */
  readonly cutsOff: boolean;
}

/** One percentage that only fits by cutting off may be a slip of its own. */
const ENOUGH = 2;

/** How the document makes percentages: those that fit only if cut off are allowed for that reason. */
export function habitsOf(constraints: readonly Constraint[]): Habits {
  const cut = constraints.filter(
    ({ relation }) => relation.verdict !== 'violated' && relation.reason?.key === 'reason.truncated',
  );
  return { cutsOff: cut.length >= ENOUGH };
}
