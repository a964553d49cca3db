import type { Known, Time } from '../../model/number-evidence';
import { FUNCTION_WORDS } from '../../subjects/function-words';
import { unreadWords, vocabularyOf } from '../../subjects/unread-words';
import { WHOLE_YEAR } from '../../subjects/whole-year';
import { oneOf } from '../../subjects/word-class';
import { compact } from '../mentions/mention';
import type { Passage } from '../passage';
import type { Count } from './count';
import { known } from './known';

/** How far back a sentence is looked at. */
const REACH = 160;

const YEAR = new RegExp(oneOf(WHOLE_YEAR));

/** 1-10月, 2022年至2024年: a clause that says nothing but when. */
const TIME_CLAUSE = /^[^,]{0,14}(?:年|月|月份|季度|期间|以来|年间|日|底|末|年度|半年)$/;
/** The year, its beginning and its end. */
const OWN_YEAR = /(\d{4})年度?|1月1日[至到]12月31日|12月31日|12月底|截[至止]/g;
const WHOLE = vocabularyOf([WHOLE_YEAR, FUNCTION_WORDS]);

/** Whether a clause names another time than the whole of a year. */
function namesOtherTime(clause: string, year: number | null): boolean {
  if (!TIME_CLAUSE.test(clause)) return false;
  const rest = clause.replace(OWN_YEAR, (printed, told?: string) =>
    told === undefined || Number(told) === year ? '' : printed,
  );
  return unreadWords(rest, WHOLE).length > 0;
}

/** The time of a number: the year of the report where no other is named, in its clause or one before. */
export function whenOf({ scope, clauseText, place, figure }: Count, { year, folded, narrative }: Passage): Known<Time> {
  if (scope === 'part-of-year' || scope === 'other-year' || scope === 'cumulative')
    return known(scope, 'stated', 'sentence');
  if (YEAR.test(clauseText) || (year !== null && clauseText.includes(`${year}年`))) return known('year', 'stated');
  const start = Math.max(narrative.sentences[place.sentence]?.start ?? 0, figure.start - REACH);
  const clauses = compact(folded.slice(start, Math.max(start, place.clauseStart))).split(/[,;:]/);
  return clauses.some((clause) => namesOtherTime(clause, year))
    ? known('part-of-year', 'inherited', 'sentence')
    : known('year', 'inherited');
}
