import type { RelationDraft } from '../../relations/draft';
import { reason } from '../../relations/reason';
import type { Measurement } from '../../sentences/meaning/measurement';
import { compact } from '../../sentences/mentions/mention';
import { NAMES_LAST_YEAR } from '../../subjects/carrying';
import { REPEAL } from '../../subjects/documents';
import { FUNCTION_WORDS } from '../../subjects/function-words';
import { CHANGED, TAKEN_AWAY, TO_DATE } from '../../subjects/list-words';
import { finderOf, says } from '../../subjects/phrase';
import { DOCUMENT_UNITS, PUBLISH, SAYS_INFORMATION } from '../../subjects/publish';
import { CUMULATIVE, OF_YEAR_SO_FAR, SINCE_THEN, SINCE_WHEN, UNTIL, YEAR_END } from '../../subjects/times';
import { unreadWords, vocabularyOf } from '../../subjects/unread-words';
import { WHOLE_YEAR } from '../../subjects/whole-year';
import { oneOf } from '../../subjects/word-class';
import type { ClaimContext, ClaimReader } from '../claim-context';
import { atMost, withDoubt } from '../drafts';
import { mayBeOneOwner, statedOwner } from '../evidence/stated-owner';

const SO_FAR = finderOf(...CUMULATIVE);
const WITHIN_YEAR = finderOf(...OF_YEAR_SO_FAR);
/** Words of times and of publishing, which do not say what was published. */
const SAYS_NO_THING = vocabularyOf([
  FUNCTION_WORDS,
  WHOLE_YEAR,
  PUBLISH,
  SAYS_INFORMATION,
  CHANGED,
  TO_DATE,
  SINCE_WHEN,
]);
const YEARS = /\d{4}年度?|\d{1,2}月|\d{1,2}日|,/g;

const thingsIn = ({ clauseText, after }: Measurement): readonly string[] =>
  unreadWords((clauseText + after).replace(YEARS, ''), SAYS_NO_THING);

/** 截至2022年底,累计公开1340条: of all years. 本年度累计 is of one. */
const isOfAllYears = ({ scope, clauseText }: Measurement): boolean =>
  (scope === 'cumulative' || SINCE.test(clauseText)) && SO_FAR.test(clauseText) && !WITHIN_YEAR.test(clauseText);

const SINCE = /^[自从]\d{4}年[^,]*以来/;

/** How far before a number the words may stand that say until when, or since when, it counts. */
const LEAD = 40;
const ENDS_ONCE = finderOf(UNTIL);
const BEGINS_ONCE = finderOf(SINCE_THEN);
const IS_YEAR_END = finderOf(...YEAR_END);

/** 截至去年底, 自8月开通以来: it ends before the year of the report ends, or may begin within it, and the year need not be among it. */
function isOfOtherTimes({ figure, place }: Measurement, { folded, narrative, year }: ClaimContext): boolean {
  const { start = 0 } = narrative.sentences[place.sentence] ?? {};
  const lead = compact(folded.slice(Math.max(start, figure.start - LEAD), figure.start));
  const years = [...lead.matchAll(/(\d{4})年/g)].map(([, told]) => Number(told));
  if (BEGINS_ONCE.test(lead)) return years.length === 0 || year === null || years.some((told) => told >= year);
  if (!ENDS_ONCE.test(lead)) return says(NAMES_LAST_YEAR, lead);
  if (says(NAMES_LAST_YEAR, lead) || !IS_YEAR_END.test(lead)) return true;
  return years.some((told) => told !== year);
}

/** 2022年新增211条: of the year, by its own clause. */
const isOfYear = ({ clauseText, isAside }: Measurement, { year }: ClaimContext): boolean =>
  !isAside &&
  !SO_FAR.test(clauseText) &&
  (says(WHOLE_YEAR, clauseText) || (year !== null && clauseText.startsWith(`${year}年`)));

/** What was published, behind the last word that says so: 行政处罚信息; empty where it is left unsaid or is any information. */
const objectOf = ({ clauseText, after }: Measurement): string =>
  unreadWords((clauseText.split(PUBLISHED).at(-1) ?? '') + after, SAYS_NO_THING).join('');
const PUBLISHED = new RegExp(oneOf(PUBLISH));

const areWithin = (things: readonly string[], { clauseText, after }: Measurement): boolean =>
  things.every((thing) => (clauseText + after).includes(thing));

/** Whether both tell of the same things: the second may leave unsaid by whom and where they were published. */
const areOfSameThing = (first: Measurement, second: Measurement): boolean =>
  areWithin(thingsIn(second), first) &&
  (objectOf(first) === objectOf(second) || !says(SAYS_INFORMATION, second.clauseText + second.after));

const NO_LONGER = finderOf(TAKEN_AWAY, REPEAL);

/** Of what was taken away again a stock may have less than was added. */
const isTakenAway = ({ folded, narrative }: ClaimContext, { place }: Measurement): boolean => {
  const { start = 0, end = 0 } = narrative.sentences[place.sentence] ?? {};
  return NO_LONGER.test(folded.slice(start, end));
};

function draftOf(all: Measurement, added: Measurement | undefined, context: ClaimContext): readonly RelationDraft[] {
  if (added === undefined || added.place.paragraph !== all.place.paragraph || added.unit !== all.unit) return [];
  if (Math.abs(added.place.sentence - all.place.sentence) > 1 || added.place.depth !== all.place.depth) return [];
  if (!isOfYear(added, context) || !(added.index < all.index ? areOfSameThing(added, all) : areOfSameThing(all, added)))
    return [];
  if (isTakenAway(context, all) || isTakenAway(context, added) || isOfOtherTimes(all, context)) return [];
  const isOfOneBody = mayBeOneOwner(statedOwner(added, context), statedOwner(all, context));
  return [withDoubt(atMost('part:cumulative', [added], all), isOfOneBody ? null : reason('other-body'))];
}

/** 累计公开1340条,2022年新增211条: what was made public in the year is among all that ever was, told right before it or behind it. */
export const readCumulativeClaims: ClaimReader = (context) =>
  context.counts
    .filter((all) => isOfAllYears(all) && DOCUMENT_UNITS.has(all.unit))
    .flatMap((all) => [all.index - 1, all.index + 1].flatMap((at) => draftOf(all, context.counts[at], context)));
