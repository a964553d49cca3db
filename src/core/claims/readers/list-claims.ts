import { formatExact } from '../../arithmetic/exact';
import { isPoint, point } from '../../arithmetic/interval';
import type { Message, Reason } from '../../model/message';
import type { Severity } from '../../model/schema';
import type { RelationDraft } from '../../relations/draft';
import { reason } from '../../relations/reason';
import type { List } from '../../sentences/lists/list';
import type { Measurement } from '../../sentences/meaning/measurement';
import { agree, largest, less, sameMeasure, sumOfMentions } from '../../sentences/mentions/amounts';
import { firstFrom } from '../../text/search/first-from';
import type { ClaimContext } from '../claim-context';
import { atMost, claimDraft, told, withDoubt } from '../drafts';
import { isCarriedTold } from '../evidence/carried-told';
import { unreadWordsReason } from '../evidence/may-accuse';
import { whyNotPartsOf } from '../evidence/same-circumstances';
import { unreadLabel } from '../evidence/unread-label';
import { nearMiss } from './near-miss';
import { ofBoth } from './of-both';

function sum({ source, head }: List, parts: readonly Measurement[], severity: Severity = 'warning'): RelationDraft {
  // Pending cases may be left unsaid, as the form of 2014 has no row for them.
  const below = CASES.test(head.topic ?? '') ? ({ severityBelow: 'warning' } as const) : {};
  return claimDraft('sum', source, [...told('total', head), ...told('part', ...parts)], { severity, ...below });
}

const CASES = /^(?:review|litigation)$/;

const subset = ({ source, head }: List, parts: readonly Measurement[]): RelationDraft => atMost(source, parts, head);

const confirming = (draft: RelationDraft, why: Reason): RelationDraft => ({ ...draft, confirmingOnly: reason(why) });

/** Channels: no part above the total; the total not above Σ only where every channel is listed. */
function countedOnce(list: List): RelationDraft {
  const draft = bounds(list);
  const isLoose = list.source === 'list:responses' && draft.kind === 'counted-once' && isBelowPart(list);
  return list.tied && !isLoose ? draft : { ...draft, confirmingOnly: draft.confirmingOnly ?? reason('scope') };
}

/** Sessions and articles may be several to an event: the form of 2014 lets them be more than the events. */
function isBelowPart({ head, parts }: List): boolean {
  const most = largest(parts);
  return most !== undefined && less(head.value, most.value);
}

function bounds(list: List): RelationDraft {
  const { head, parts } = list;
  const most = largest(parts);
  // Behind 其他方式 there is no further channel.
  const isFull =
    list.completeness === 'full' || (list.completeness === 'likely' && (parts.length > 2 || list.saysTotal === true));
  if (isFull || !less(sumOfMentions(parts), head.value) || parts.length === 1) {
    const terms = [...told('total', head), ...told('part', ...parts)];
    const draft = claimDraft('counted-once', list.source, terms);
    return isFull || parts.length > 1 ? draft : subset(list, parts);
  }
  const isLess = most !== undefined && !less(head.value, most.value);
  const draft = subset(list, isLess || most === undefined ? parts : [most]);
  return isLess ? confirming(draft, 'counted-once') : draft;
}

/** Kinds that are together far more than their total count something else than it does, or an item several times. */
const isFarAbove = ({ head, parts, completeness }: List): boolean =>
  completeness === 'disjoint' &&
  parts.length > 1 &&
  parts.every(({ concept, topic }) => concept === null || topic === 'disclosure') &&
  less(sumOfMentions([head, head, head]), sumOfMentions([...parts, ...parts]));

/** 5个网站 of 4件: what stands behind a number that the total does not name; 5件合办件 are 件 all the same. */
const isOtherThing = ({ after, unit }: Measurement, { before, after: behind }: Measurement): boolean =>
  after !== '' && !(before + behind).includes(after.slice(0, 2)) && !new RegExp(`^[^的]{1,4}${unit}`).test(after);

/** Parts that are not all: their sum, if they exclude each other, or else the largest of them, is not above the total. */
function noMoreThan(list: List): RelationDraft | null {
  const { head, parts } = list;
  const most = largest(parts);
  if (most === undefined) return null;
  const isSure = list.tied && (most.unit === head.unit || (head.topic === 'request' && sameMeasure(most, head)));
  const isPartAbove = less(head.value, most.value);
  if (!isPartAbove && list.completeness === 'open' && less(head.value, sumOfMentions(parts)))
    return confirming(subset(list, parts), 'overlapping');
  const draft = subset(list, isPartAbove ? [most] : parts);
  const isOther = isPartAbove && isOtherThing(most, head);
  return isSure && !isOther && (isPartAbove || !isFarAbove(list)) ? draft : confirming(draft, 'scope');
}

/** 173769万条,其中75656条,98113条: the parts add up once the 万 is left out. */
function scaleSlip(list: List): RelationDraft | null {
  const { head, parts } = list;
  const { printed, scale } = head.figure;
  if (printed === undefined || (scale ?? 0) === 0 || parts.length < 2 || printed.places > 0) return null;
  const isPlain = parts.every((part) => isPoint(part.value) && !part.figure.approximate);
  if (!isPlain || !agree(sumOfMentions(parts), point(printed))) return null;
  const arithmetic = `${head.figure.text} ≠ ${parts.map((part) => part.figure.text).join('+')} = ${formatExact(printed)}`;
  return { ...sum(list, parts), decided: { verdict: 'violated', reason: null, arithmetic } };
}

/** What a list says: a sum where it is closed or adds up, else that its parts are not more than the total. */
function claimOf(list: List, isFull: boolean): RelationDraft | null {
  const { head, parts, completeness } = list;
  const slip = scaleSlip(list);
  if (slip !== null) return slip;
  const near = completeness === 'disjoint' || list.countedOnce ? nearMiss(list) : null;
  if (near !== null) return near;
  if (list.countedOnce) return countedOnce(list);
  const isExact = [head, ...parts].every((one) => !one.figure.approximate);
  if (isExact && isFull && parts.length > 1) return sum(list, parts);
  if (list.saysTotal === true && completeness === 'open') return confirming(sum(list, parts), 'open-list');
  if (!list.tied && list.source === 'list:results')
    return areNone(list) ? confirming(sum(list, parts), 'open-list') : null;
  if (!list.tied) return noMoreThan(list);
  if (completeness === 'open' || completeness === 'disjoint') return noMoreThan(list);
  if (!isExact) return confirming(sum(list, parts), 'approximate');
  return sum(list, parts, completeness === 'full' ? 'error' : 'warning');
}

/** 收到申请0件,准予公开0件. */
const areNone = ({ head, parts }: List): boolean =>
  [head, ...parts].every(({ value }) => isPoint(value) && value.low?.units === 0n);

const addsUp = ({ head, parts }: List): boolean => agree(head.value, sumOfMentions(parts));

/** Some of the parts of a list that adds up: 答复22件。其中公开1件,不存在9件,…, read once with the first and once without. */
const isIn = (list: List, full: readonly List[]): boolean =>
  full.some(({ parts }) => parts.length > list.parts.length && list.parts.every((part) => parts.includes(part)));

/** Lists by the index of their totals. */
function byHead(lists: Iterable<List>): readonly (List[] | undefined)[] {
  const found: (List[] | undefined)[] = [];
  for (const list of lists) {
    const known = found[list.head.index];
    if (known === undefined) found[list.head.index] = [list];
    else known.push(list);
  }
  return found;
}

/** Its total stands elsewhere: what its parts make of a nearer number says nothing of that. */
const TAKEN_UP = 'list:taken-up';

const RANKS = { full: 0, likely: 1, disjoint: 2, open: 3 } as const;

/** Two lists of the same numbers say the same: the one that is surer of itself speaks. `full` are those that add up. */
function distinct(lists: readonly List[], full: ReadonlySet<List>): List[] {
  const kept: List[] = [];
  const owned: boolean[] = [];
  const heads = new Set<number>();
  const fullByHead = byHead(full);
  for (const list of [...lists].sort(
    (a, b) => RANKS[a.completeness] - RANKS[b.completeness] || b.parts.length - a.parts.length,
  )) {
    const isTold = list.parts.every(({ index }) => owned[index] === true);
    if (isTold && list.source !== TAKEN_UP && (!full.has(list) || !list.tied || heads.has(list.head.index))) continue;
    if (!full.has(list) && isIn(list, fullByHead[list.head.index] ?? [])) continue;
    kept.push(list);
    heads.add(list.head.index);
    for (const { index } of list.parts) owned[index] = true;
  }
  return kept.sort((a, b) => (a.parts[0]?.index ?? 0) - (b.parts[0]?.index ?? 0));
}

/** Whether a number that was not read stands among the parts. */
function hasHole({ parts }: List, holes: readonly number[]): boolean {
  const [first, last] = [parts[0]?.figure.start ?? 0, parts.at(-1)?.figure.start ?? 0];
  return (holes[firstFrom(holes, first + 1)] ?? last) < last;
}

/** Results that are more than what was received may be those of cases that the year before left open. */
const carriedAmong = ({ source, head, parts }: List, context: ClaimContext): Message | null =>
  source === 'list:results' &&
  head.concept === 'received' &&
  less(head.value, sumOfMentions(parts)) &&
  isCarriedTold(context)
    ? reason('missing')
    : null;

/** 除1件撤回外,其余24件已答复,1件合并办理: with the number right behind the rest the parts make the whole. */
function madeByNext({ source, head, parts }: List, { counts }: ClaimContext): Message | null {
  const last = parts.at(-1);
  const next = counts[(last?.index ?? 0) + 1];
  if (!OF_RESTS.has(source) || next?.place.sentence !== last?.place.sentence || next === undefined) return null;
  return next.unit === last?.unit && agree(head.value, sumOfMentions([...parts, next])) ? reason('missing') : null;
}
const OF_RESTS = new Set(['list:rest', 'list:remainder']);

/** 当场答复3件,予以公开11件: a total whose words make it one of something less is not that of the results behind it. */
function withinGate(draft: RelationDraft, list: List, context: ClaimContext): RelationDraft {
  const { head, parts, isUnmarked } = list;
  if (draft.confirmingOnly !== undefined) return draft;
  const doubt =
    whyNotPartsOf(parts, head, context, list.source === 'list:rest') ??
    carriedAmong(list, context) ??
    madeByNext(list, context);
  if (doubt !== null || isUnmarked !== true) return withDoubt(draft, doubt);
  const words = unreadLabel(head, context);
  return words.length === 0 ? draft : { ...draft, confirmingOnly: unreadWordsReason(words) };
}

/** Lists as relations: totals of their parts, channels that count an item once, and parts of a whole. */
export function readListClaims(context: ClaimContext): RelationDraft[] {
  const { lists, holes } = context;
  const full = new Set(lists.filter(addsUp));
  const drafts: RelationDraft[] = [];
  for (const list of distinct(lists, full)) {
    const draft = ofBoth(list, context) ?? claimOf(list, full.has(list));
    if (draft === null) continue;
    drafts.push(hasHole(list, holes) ? confirming(draft, 'missing') : withinGate(draft, list, context));
  }
  return drafts;
}
