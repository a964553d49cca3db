import type { RelationDraft } from '../../relations/draft';
import { reason } from '../../relations/reason';
import type { Measurement } from '../../sentences/meaning/measurement';
import { less, sameMeasure } from '../../sentences/mentions/amounts';
import { ANSWER } from '../../subjects/answer';
import { DEALT_WITH, DONE_HOW, ENTRUSTED, OF_SOME_TIME } from '../../subjects/answered-of';
import { GIVEN_OVER, LAST_YEAR } from '../../subjects/carrying';
import { CASE_TOPICS } from '../../subjects/concepts/topics';
import { NEW_CASES, NEWLY_RECEIVED } from '../../subjects/new-requests';
import { inTurn, says } from '../../subjects/phrase';
import { OF_ALL_OF_THEM } from '../../subjects/predicates';
import { RECEIVE } from '../../subjects/receive';
import { oneOf } from '../../subjects/word-class';
import type { ClaimContext } from '../claim-context';
import { atMost, claimDraft, told, withDoubt } from '../drafts';
import { isCarriedTold } from '../evidence/carried-told';
import { whyNotOfOne } from '../evidence/same-circumstances';

const RECEIVED = new RegExp(`(?:${oneOf(RECEIVE)}|${inTurn([ENTRUSTED])})了?(.*)$`);
/** 办结, 已回复留言: nothing but what was done, and with what. */
const ANSWERED = new RegExp(`^${inTurn([`${DONE_HOW} *`])}(?:${oneOf(ANSWER)}|${inTurn([DEALT_WITH])})了?(.*)$`);

/** Whether the one says that what the other received was dealt with: the same thing by name, or by no name at all. */
function isOfSame(received: Measurement, answered: Measurement): boolean {
  if (areConcluded(received, answered)) return true;
  const [, object] = ANSWERED.exec(answered.before) ?? [];
  const [, what = ''] = RECEIVED.exec(received.before) ?? [];
  if (object === undefined || !RECEIVED.test(received.before)) return false;
  const name = object + answered.after;
  return name === '' || (what + received.after).includes(name);
}

/** 行政诉讼24件,已审结21件: cases are concluded, whatever came in is called. */
const areConcluded = ({ concept, topic, clauseText }: Measurement, { concept: of }: Measurement): boolean =>
  CASE_TOPICS.has(topic ?? 'matter') &&
  concept === `${topic}.total` &&
  of === `${topic}.concluded` &&
  // 新收12件,审结15件: those of the year before are concluded too.
  !IS_NEW.test(clauseText);
const IS_NEW = new RegExp(oneOf(NEWLY_RECEIVED, NEW_CASES));

/** 人大建议12件、提案15件,答复27件: of several numbers, what was dealt with may be of all. */
const isAlone = (counts: readonly Measurement[], received: Measurement): boolean =>
  counts
    .slice(Math.max(0, received.index - REACH), received.index)
    .every((one) => one.place.sentence !== received.place.sentence || !sameMeasure(one, received));
const REACH = 8;

const OF_ALL = new RegExp(`^(?:${oneOf(OF_ALL_OF_THEM)})`);
/** 审结15件,其中旧存4件: words by which some are of another year. */
const OLD = new RegExp(`${inTurn(LAST_YEAR)}|${oneOf(GIVEN_OVER)}|20\\d\\d年`);

/** 收到9件,均已答复9件: as many. Fewer may be those of another count, which nobody can tell. */
function draftOf(answered: Measurement, received: Measurement): RelationDraft {
  const isOfAll = OF_ALL.test(answered.before) && !less(received.value, answered.value);
  if (!isOfAll) return atMost('order:answered', [answered], received);
  const terms = [...told('said', answered), ...told('stated', received)];
  return claimDraft('same', 'order:answered', terms, { confirmingOnly: reason('scope') });
}

/** 受理255件,办结255件: no more is dealt with than came in, unless cases of the year before are told of. */
export function readAnsweredClaims(context: ClaimContext): RelationDraft[] {
  const { counts, folded, narrative } = context;
  const sentenceEnd = ({ place, figure }: Measurement): number =>
    narrative.sentences[place.sentence]?.end ?? figure.end;
  const drafts: RelationDraft[] = [];
  for (const answered of counts) {
    const received = counts[answered.index - 1];
    if (received?.place.segment !== answered.place.segment || received.place.depth !== answered.place.depth) continue;
    if (received.isAside || answered.isAside || received.unit !== answered.unit) continue;
    if (received.scope !== answered.scope || says(OF_SOME_TIME, received.clauseText)) continue;
    if (!isOfSame(received, answered) || !isAlone(counts, received)) continue;
    const draft = draftOf(answered, received);
    // 受理30件,办结27件: fewer is what one expects, and says nothing.
    if (draft.kind === 'subset' && less(answered.value, received.value)) continue;
    const isOfMore = isCarriedTold(context) || counts[answered.index + 1]?.owner?.index === answered.index;
    const isOfOld = OLD.test(folded.slice(received.figure.start, sentenceEnd(received)));
    const doubt = isOfMore || isOfOld ? reason('missing') : whyNotOfOne(answered, received, context);
    drafts.push(withDoubt(draft, doubt));
  }
  return drafts;
}
