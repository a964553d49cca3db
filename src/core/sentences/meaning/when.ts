import { WHOLE_YEAR } from '../../subjects/whole-year';
import { oneOf } from '../../subjects/word-class';
import type { Passage } from '../passage';
import type { Count } from './count';
import { type Known, known } from './known';

/** Over what time a number counts. */
export type Time = 'year' | 'part-of-year' | 'other-year' | 'cumulative';

const YEAR = new RegExp(oneOf(WHOLE_YEAR));

/** The time of a number: the year of the report where no other is named. */
export function whenOf({ scope, clauseText }: Count, { year }: Passage): Known<Time> {
  if (scope === 'part-of-year' || scope === 'other-year' || scope === 'cumulative') return known(scope, 'stated');
  const isStated = YEAR.test(clauseText) || (year !== null && clauseText.includes(`${year}年`));
  return known('year', isStated ? 'stated' : 'inherited');
}
