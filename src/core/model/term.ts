import type { Interval } from '../arithmetic/interval';
import type { Range } from '../text/range';
import type { PlaceInPrevious, Term } from './analysis';
import type { TermRole } from './term-role';

/**
 * A term with all that terms may have, in one order. They are read in every stage behind the readers, and reading is fast
 * where all objects are made alike.
 */
export const newTerm = (
  role: TermRole,
  { start, end }: Range,
  value: Interval | null,
  text: string,
  indicator?: string,
  inPrevious?: PlaceInPrevious,
): Term => ({ role, start, end, value, text, indicator, inPrevious });
