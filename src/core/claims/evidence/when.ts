import type { Known, Time } from '../../model/number-evidence';
import type { Measurement } from '../../sentences/meaning/measurement';
import { compact } from '../../sentences/mentions/mention';
import { FUNCTION_WORDS } from '../../subjects/function-words';
import { anyOf, says } from '../../subjects/phrase';
import { TIME_CLAUSE, UNTIL, WHOLE_OF_YEAR } from '../../subjects/times';
import { unreadWords, vocabularyOf } from '../../subjects/unread-words';
import { WHOLE_YEAR } from '../../subjects/whole-year';
import type { ClaimContext } from '../claim-context';
import { known } from './known';

/** How far back a sentence is looked at. */
const REACH = 160;

/** The year, its beginning and its end. */
const OWN_YEAR = new RegExp(`(\\d{4})年度?|${anyOf(WHOLE_OF_YEAR, UNTIL)}`, 'g');
const WHOLE = vocabularyOf([WHOLE_YEAR, FUNCTION_WORDS]);

/** Whether a clause names another time than the whole of a year. */
function namesOtherTime(clause: string, year: number | null): boolean {
  if (!says(TIME_CLAUSE, clause)) return false;
  const rest = clause.replace(OWN_YEAR, (printed, told?: string) =>
    told === undefined || Number(told) === year ? '' : printed,
  );
  return unreadWords(rest, WHOLE).length > 0;
}

/** The time of a number: the year of the report where no other is named, in its clause or one before. */
export function whenOf(
  { scope, clauseText, place, figure }: Measurement,
  { year, folded, narrative }: ClaimContext,
): Known<Time> {
  if (scope === 'part-of-year' || scope === 'other-year' || scope === 'cumulative')
    return known(scope, 'stated', 'sentence');
  if (says(WHOLE_YEAR, clauseText) || (year !== null && clauseText.includes(`${year}年`)))
    return known('year', 'stated');
  const start = Math.max(narrative.sentences[place.sentence]?.start ?? 0, figure.start - REACH);
  const clauses = compact(folded.slice(start, Math.max(start, place.clauseStart))).split(/[,;:]/);
  return clauses.some((clause) => namesOtherTime(clause, year))
    ? known('part-of-year', 'inherited', 'sentence')
    : known('year', 'inherited');
}
