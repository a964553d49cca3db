import { RESULT_FAMILY } from '../../forms/families';
import type { Message } from '../../model/message';
import type { RelationDraft } from '../../relations/draft';
import { reason } from '../../relations/reason';
import { MARKER } from '../../sentences/lists/list-members';
import type { Measurement } from '../../sentences/meaning/measurement';
import { agree, less, sumOfMentions } from '../../sentences/mentions/amounts';
import { FUNCTION_WORDS } from '../../subjects/function-words';
import { EMBRACING, LEFT_OVER_ONES, OF_WHICH, REST_OF_THEM } from '../../subjects/list-words';
import { NEWLY_RECEIVED } from '../../subjects/new-requests';
import { OUR_MATTER, REQUEST } from '../../subjects/our-matter';
import { says } from '../../subjects/phrase';
import { unreadWords, vocabularyOf } from '../../subjects/unread-words';
import { oneOf } from '../../subjects/word-class';
import type { ClaimContext } from '../claim-context';
import { claimDraft, stated, told, withDoubt } from '../drafts';
import { isCarriedTold } from '../evidence/carried-told';
import { unreadWordsReason } from '../evidence/may-accuse';
import { unreadLabel } from '../evidence/unread-label';
import { whoseOf } from '../evidence/whose';
import { farResults, scatteredResults } from './far-results';
import { gatherRequests, outcomes, type Requests, strangersAmong, untoldOutcomes } from './requests';

/** 收到N件(含上年结转k件): the carried ones are among the received; behind 答复M件(含…) they are not. */
function isAmong(folded: string, { received, carried, closed }: Requests): boolean {
  if (received === undefined || carried === undefined || received.place.sentence !== carried.place.sentence)
    return false;
  if (carried.owner !== null) return carried.owner.index === received.index;
  const isBehindClosed = closed !== undefined && closed.index > received.index && closed.index < carried.index;
  const between = folded.slice(received.figure.withUnit.end, carried.figure.start).replace(BRACKETED, '');
  return !isBehindClosed && AMONG.test(between);
}

const AMONG = new RegExp(oneOf(EMBRACING, OF_WHICH));

/** 585件(其中自然人543件),加上上年结转16件: what a bracket divides ends with it. */
const BRACKETED = /\([^()]*\)/g;

function balance(left: readonly Measurement[], right: readonly Measurement[]): RelationDraft {
  const terms = [...told('left', ...left), ...told('right', ...right)];
  return claimDraft('balance', 'balance:requests', terms, { severity: 'error' });
}

/** Numbers of different bodies, 县公安局收到12件…全县结转3件, balance nothing: what is said of them may only confirm. */
function ofOneBody(draft: RelationDraft | null, requests: Requests, context: ClaimContext): RelationDraft | null {
  if (draft === null || draft.confirmingOnly !== undefined) return draft;
  const { received, carried, forward, closed } = requests;
  const counts = [received, carried, forward, closed].filter((one): one is Measurement => one !== undefined);
  const owners = new Set(counts.map((one) => whoseOf(one, context).is));
  if (owners.size > 1) return { ...draft, confirmingOnly: reason('other-body') };
  return withDoubt(ofAllAnswered(draft, closed, context), doubtOfRest(draft, forward, context));
}

const OF_ALL_THE_REST = vocabularyOf([FUNCTION_WORDS, OUR_MATTER, REQUEST]);
const IS_REST = new RegExp(`^(?:${oneOf(REST_OF_THEM)})`);

/** 其余涉及征地的10件正在办理 may be some of the rest, and in 其余4件在办,2件补正 the number behind makes the whole. */
function doubtOfRest(
  { terms }: RelationDraft,
  forward: Measurement | undefined,
  context: ClaimContext,
): Message | null {
  if (forward === undefined || !IS_REST.test(forward.before)) return null;
  const words = unreadWords(forward.before.replace(IS_REST, ''), OF_ALL_THE_REST);
  if (words.length > 0) return unreadWordsReason(words);
  const next = context.counts[forward.index + 1];
  const isBeside = next?.place.sentence === forward.place.sentence && next.unit === forward.unit && !next.isAside;
  return isBeside && !terms.some(({ start }) => start === next.figure.withUnit.start) ? reason('missing') : null;
}

/** 其中网站答复1件: what is told as some of a number, in words that were not understood, is not all that were answered. */
function ofAllAnswered(draft: RelationDraft, closed: Measurement | undefined, context: ClaimContext): RelationDraft {
  const isTerm = closed !== undefined && draft.terms.some(({ start }) => start === closed.figure.withUnit.start);
  if (!isTerm) return draft;
  const end = context.counts[closed.index - 1]?.figure.withUnit.end ?? 0;
  const isOfWhich = MARKER.test(context.folded.slice(end, closed.figure.start));
  const words = isOfWhich ? unreadLabel(closed, context) : [];
  return words.length === 0 ? draft : { ...draft, confirmingOnly: unreadWordsReason(words) };
}

/** Results of the form's own groups: a case has one of them. */
const GROUPS = new Set(['granted', 'partly', 'refused', 'unavailable', 'not-processed']);

/**
 * 部分公开2件,信息不存在5件,结转下年2件 of 9: a few results may be all, if they make the whole. More than the whole they
 * cannot be, where the sentence says how many came from the year before.
 */
function fewResults(requests: Requests): RelationDraft | null {
  const { received, carried, forward, results } = requests;
  if (received === undefined || forward === undefined || results.length === 0) return null;
  const left = carried === undefined ? [received] : [received, carried];
  const right = [...results, forward];
  const draft = balance(left, right);
  if (agree(sumOfMentions(left), sumOfMentions(right))) return { ...draft, confirmingOnly: reason('open-list') };
  const isOfGroups = results.every(({ concept, statutory }) => statutory && GROUPS.has(concept ?? ''));
  const isTooMuch = carried !== undefined && isOfGroups && less(sumOfMentions(left), sumOfMentions(right));
  return { ...draft, ...(isTooMuch ? { severity: 'warning' } : { confirmingOnly: reason('open-list') }) };
}

/** 答复23件,撤回1件,正在办理1件 of 25: what was withdrawn may be beside what was answered. */
function withWithdrawn({ closed, results }: Requests, right: readonly Measurement[]): readonly Measurement[] | null {
  const withdrawn = closed === undefined ? undefined : results.find(({ concept }) => concept === 'withdrawn');
  return withdrawn === undefined || right.includes(withdrawn) ? null : [...right, withdrawn];
}

/** 按时办结40件,其他4件办结: the second number is not of all that were answered. */
const isLessThanOnTime = ({ closed, onTime }: Requests): boolean =>
  closed !== undefined && onTime !== undefined && less(closed.value, onTime.value);

/**
 * 收到40件,按时办结36件,4件结转下年: all were answered in time, if that makes the whole, or if the others are called the rest. Without
 * that some may be answered late, but never more than came in.
 */
function allOnTime(folded: string, requests: Requests): RelationDraft | null {
  const { received, carried, forward, onTime, late, results } = requests;
  if (received === undefined || forward === undefined || onTime === undefined) return null;
  const alone = [received];
  const readings = readingsOf(folded, requests, alone, carried === undefined ? alone : [received, carried]);
  const right = [onTime, forward];
  for (const all of [right, [onTime, ...late, forward]]) {
    const made = readings.find((left) => agree(sumOfMentions(left), sumOfMentions(all)));
    if (made !== undefined) return balance(made, all);
  }
  const left = readings[0] ?? alone;
  const isTold =
    carried !== undefined && results.length + late.length === 0 && onTime.place.sentence === forward.place.sentence;
  const isOff = says(LEFT_OVER_ONES, forward.before) || less(sumOfMentions(left), sumOfMentions(right));
  return isTold && isOff ? { ...balance(left, right), severity: 'warning' } : null;
}

/** What came in: with what was carried over, unless that is among it. 新收 says that it is not; without, either may be meant. */
function readingsOf(
  folded: string,
  requests: Requests,
  alone: readonly Measurement[],
  withCarried: readonly Measurement[],
): readonly (readonly Measurement[])[] {
  if (isAmong(folded, requests)) return [alone, withCarried];
  return says(NEWLY_RECEIVED, requests.received?.clauseText ?? '') ? [withCarried] : [withCarried, alone];
}

/** Results among which something is not understood make the whole with it, or nothing can be said. */
function withStrangers(
  context: ClaimContext,
  requests: Requests,
  readings: readonly (readonly Measurement[])[],
  right: readonly Measurement[],
): RelationDraft | null {
  const strangers = requests.closed === undefined ? strangersAmong(context, requests) : [];
  if (strangers.length === 0) return null;
  const all = [...right, ...strangers].sort((a, b) => a.index - b.index);
  const made = readings.find((left) => agree(sumOfMentions(left), sumOfMentions(all)));
  return made === undefined
    ? { ...balance(readings[0] ?? [], right), confirmingOnly: reason('open-list') }
    : balance(made, all);
}

function claimOf(context: ClaimContext, requests: Requests): RelationDraft | null {
  const { received, carried, forward } = requests;
  const done = isLessThanOnTime(requests) ? null : outcomes(requests);
  if (done === null) return allOnTime(context.folded, requests) ?? fewResults(requests);
  if (received === undefined || (carried === undefined && forward === undefined)) return null;
  const alone = [received];
  const withCarried = carried === undefined ? alone : [received, carried];
  const right = forward === undefined ? done : [...done, forward];
  const readings = readingsOf(context.folded, requests, alone, withCarried);
  const agreeing = readings.find((left) => agree(sumOfMentions(left), sumOfMentions(right)));
  const left = agreeing ?? readings[0] ?? alone;
  if (agreeing !== undefined) return balance(left, right);
  const unsure = withStrangers(context, requests, readings, right);
  if (unsure !== null) return unsure;
  const untold = untoldOutcomes(context, requests);
  const withUntold = [...right, ...untold].sort((a, b) => a.index - b.index);
  const whole = readings.find((one) => agree(sumOfMentions(one), sumOfMentions(withUntold)));
  if (whole !== undefined) return balance(whole, withUntold);
  const full = withWithdrawn(requests, right);
  const made = full === null ? undefined : readings.find((one) => agree(sumOfMentions(one), sumOfMentions(full)));
  if (full !== null && made !== undefined) return balance(made, full);
  const draft = balance(left, full !== null && less(sumOfMentions(right), sumOfMentions(left)) ? full : right);
  if (untold.length > 0 && less(sumOfMentions(right), sumOfMentions(left)))
    return { ...draft, confirmingOnly: reason('open-list') };
  // 104+10 ≠ 98+6, and 104 = 98+6: what was carried over may have been forgotten.
  if (agree(sumOfMentions(alone), sumOfMentions(right))) return { ...draft, severity: 'warning' };
  if (carried !== undefined && forward !== undefined) return draft;
  return { ...draft, severity: 'warning', ...(isRestOfThem(requests, context) ? {} : doubt(left, right, requests)) };
}

/** 收到88件,办结80件,其余10件正在办理: what is left of those that came in, where no report of other years' cases is given. */
const isRestOfThem = ({ received, closed, forward }: Requests, context: ClaimContext): boolean =>
  forward !== undefined &&
  says(LEFT_OVER_ONES, forward.before) &&
  closed?.index === forward.index - 1 &&
  received?.index === closed.index - 1 &&
  received.place.sentence === forward.place.sentence &&
  !isCarriedTold(context);

/** Cases of another year may be left unsaid: then only one direction is impossible. */
function doubt(
  left: readonly Measurement[],
  right: readonly Measurement[],
  { carried, forward }: Requests,
): Partial<RelationDraft> {
  const isImpossible =
    forward === undefined
      ? less(sumOfMentions(left), sumOfMentions(right))
      : carried === undefined && less(sumOfMentions(right), sumOfMentions(left));
  return isImpossible ? {} : { confirmingOnly: reason('missing') };
}

/** All results of a paragraph against the table's 总计, where no sentence gives their sum. Only confirms. */
function resultsOf({ closed, results }: Requests, { stated: statedReadings }: ClaimContext): readonly RelationDraft[] {
  const [total] = closed === undefined && results.length >= RESULT_FAMILY.enough ? statedReadings('closed') : [];
  if (total == null) return [];
  const terms = [...told('said', ...results), ...stated('stated', total.cells)];
  return [claimDraft('same', 'table:results', terms, { confirmingOnly: reason('open-list') })];
}

/** 收到 + 上年结转 = 办结 (or all results) + 结转下年. Over paragraphs of a section it only confirms. */
export function readBalanceClaims(context: ClaimContext): RelationDraft[] {
  const inParagraph = ({ place }: Measurement): number => place.paragraph;
  const paragraphs = [
    ...gatherRequests(context.counts, inParagraph),
    // 本机关新收45件: one body of several, whose numbers balance by themselves.
    ...gatherRequests(context.counts, inParagraph, ['own-level']),
  ];
  const near = paragraphs.flatMap((requests) => ofOneBody(claimOf(context, requests), requests, context) ?? []);
  const results = paragraphs.flatMap((requests) => resultsOf(requests, context));
  if (near.length > 0) return [...near, ...results];
  const sections = [
    ...gatherRequests(context.counts, ({ titles }) => titles),
    ...gatherRequests(context.counts, ({ titles }) => titles[0]),
  ];
  const far = sections.flatMap((requests) => claimOf(context, requests) ?? []);
  const told = sections.flatMap((requests) => farResults(context, requests) ?? scatteredResults(requests) ?? []);
  return [...far.map((draft) => ({ ...draft, confirmingOnly: reason('scope') })), ...told, ...results];
}
