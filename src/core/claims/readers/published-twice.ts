import { isPoint } from '../../arithmetic/interval';
import type { RelationDraft } from '../../relations/draft';
import type { Measurement } from '../../sentences/meaning/measurement';
import { sameMeasure } from '../../sentences/mentions/amounts';
import { compact } from '../../sentences/mentions/mention';
import { FUNCTION_WORDS } from '../../subjects/function-words';
import { says } from '../../subjects/phrase';
import { OVERVIEW, PUBLISH, PUBLISHED_IN_ALL, SAYS_INFORMATION } from '../../subjects/publish';
import { unreadWords, vocabularyOf } from '../../subjects/unread-words';
import { WHOLE_PLACE } from '../../subjects/whole-place';
import { WHOLE_YEAR } from '../../subjects/whole-year';
import { oneOf } from '../../subjects/word-class';
import type { ClaimContext } from '../claim-context';
import { claimDraft, told } from '../drafts';
import { whyNotAccuse } from '../evidence/may-accuse';
import { mayBeOneOwner, statedOwner } from '../evidence/stated-owner';

/** A number that is said to be what an earlier one is. */
export const toldTwice = (said: Measurement, earlier: Measurement): RelationDraft =>
  claimDraft('same', 'repeat', [...told('said', said), ...told('stated', earlier)]);

/** 主动公开政府信息情况: a heading that names no kind and no channel of what was made public. */
const isOnAll = (title: string): boolean => unreadWords(compact(title), OF_ALL).length === 0;
const OF_ALL = vocabularyOf([FUNCTION_WORDS, WHOLE_YEAR, PUBLISH, SAYS_INFORMATION, OVERVIEW]);
/** 2022年我局: says nothing of what was made public. */
const WHEN_AND_WHO = new RegExp(`^(?:\\d{4}年度?|,|${oneOf(WHOLE_YEAR, WHOLE_PLACE)})*`);

/** 主动公开412条,微信公开300条: what is told beside a number, and is no part of it, may be added to it elsewhere. */
const hasSister = ({ index, unit, place }: Measurement, { counts, heads }: ClaimContext): boolean => {
  const next = counts[index + 1];
  return next?.place.sentence === place.sentence && next.unit === unit && heads[next.index]?.index !== index;
};

/** 412条(县本级), 412条,均为县政府文件: what stands right behind a number may say that it is of less. */
function isNarrowed({ figure, after }: Measurement, { folded }: ClaimContext): boolean {
  const { end } = figure.withUnit;
  return after !== '' || !ENDS.test(folded.slice(end, end + 3));
}
const ENDS = /^(?:[。;\n]|,其中|$)/;

/** Whether a number is of all that the report's body made public in its year, and nothing before it in its sentence says less. */
function isAllPublished(count: Measurement, context: ClaimContext): boolean {
  const { topic, scope, clauseText, place, titles, isAside } = count;
  if (topic !== 'disclosure' || scope !== 'year' || isAside || place.depth > 0) return false;
  if (!says(PUBLISHED_IN_ALL, clauseText.replace(WHEN_AND_WHO, ''))) return false;
  const { start } = context.narrative.sentences[place.sentence] ?? { start: place.clauseStart };
  const lead = compact(context.folded.slice(start, place.clauseStart)).replace(WHEN_AND_WHO, '');
  const isFirst = context.narrative.sentences[place.sentence - 1]?.paragraph !== place.paragraph;
  const isAlone =
    lead === '' && isFirst && !hasSister(count, context) && titles.every(isOnAll) && !isNarrowed(count, context);
  return isAlone && isPoint(count.value) && !count.figure.approximate && whyNotAccuse(count, context) === null;
}

/** 主动公开政府信息412条 in the summary, and again in a chapter of its own. */
export function readPublishedTwice(context: ClaimContext): RelationDraft[] {
  const [first, ...others] = context.counts.filter((count) => isAllPublished(count, context));
  if (first === undefined) return [];
  return others
    .filter((one) => one.place.paragraph !== first.place.paragraph && sameMeasure(one, first))
    .filter((one) => mayBeOneOwner(statedOwner(one, context), statedOwner(first, context)))
    .map((one) => toldTwice(one, first));
}
