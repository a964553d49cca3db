import { tellsResult } from '../../forms/families';
import { monthsInTurn } from '../../numbers/months';
import { DOER_ENDINGS } from '../../subjects/bodies';
import { EARLIER_TIME } from '../../subjects/changes';
import { DUE } from '../../subjects/due';
import { CALLED_WHOLE, EMBRACING, OF_WHICH, SUMMED } from '../../subjects/list-words';
import { inTurn } from '../../subjects/phrase';
import { oneOf } from '../../subjects/word-class';
import { isBlank } from '../../text/blanks';
import { saysChange } from '../changes/stated-change';
import type { Measurement } from '../meaning/measurement';
import { isSaidAgain } from '../meaning/reference';
import { agree, largest, less, measure, sameMeasure, sumOfMentions } from '../mentions/amounts';
import { compact } from '../mentions/mention';
import { areKindred, arePublished, completenessOf, isCountedOnce } from './completeness';
import { cutWhereSumMatches } from './cut-where-sum-matches';
import { dividedInto, type List, LONGEST_LIST } from './list';
import { isNoMember, MARKER, membersFrom, STOCK, TELLS_AUDIENCE } from './list-members';
import { isNewStatement } from './new-statement';
import { opensDivision } from './opens-division';

/** 总数171条:A…,B… */
function hasColon(folded: string, from: number): boolean {
  let at = from;
  while (at < from + FARTHEST_COLON && isBlank(folded.charCodeAt(at))) at++;
  return at < from + FARTHEST_COLON && folded[at] === ':';
}

const FARTHEST_COLON = 4;

/** 其中全文电子化率100%,目前总计…: the marker governs the rate, and a stock is no part of a year. */
const RATE = /[%‰]/;

/** Where the sentence of a count begins among the counts. */
function firstOf(counts: readonly Measurement[], at: number): number {
  let first = at;
  const sentence = counts[at]?.place.sentence;
  while (first > 0 && at - first < LONGEST_LIST && counts[first - 1]?.place.sentence === sentence) first--;
  return first;
}

const EMBRACED = new RegExp(`^(?:${oneOf(EMBRACING)})`);

/** 收到124宗(含上年结转5宗): among them, and so not more. */
const isCarriedInside = ({ concept, owner, clauseText }: Measurement): boolean =>
  concept === 'carried' && owner !== null && EMBRACED.test(clauseText);

/** Totals of the sentence (or, at its beginning, of the sentence before) that a list may belong to, the nearest first. */
function headsBefore(counts: readonly Measurement[], at: number): Measurement[] {
  const list = counts[at];
  if (list === undefined) return [];
  const before = counts[at - 1];
  if (before !== undefined && isSaidAgain(before, counts[at - 2]) && before.place.sentence === list.place.sentence)
    return [before];
  if (list.owner !== null) {
    const owner = counts[list.owner.index];
    return owner === undefined ? [] : [owner];
  }
  let first = firstOf(counts, at);
  if (first === at) {
    if (before === undefined || before.place.paragraph !== list.place.paragraph) return [];
    if (list.place.sentence - before.place.sentence > 1) return [];
    first = firstOf(counts, at - 1);
  }
  return counts
    .slice(first, at)
    .filter((one) => one.place.depth <= list.place.depth && !one.isAside && !TELLS_AUDIENCE.test(one.before))
    .reverse();
}

/** 其中 belongs to what its parts can be parts of: the one that they add up to, else the nearest that is large enough. */
function headBySense(heads: readonly Measurement[], members: readonly Measurement[]): Measurement | undefined {
  const [first] = members;
  if (first === undefined) return undefined;
  const possible = heads.filter((one) => sameMeasure(one, first) || arePublished(one, first));
  const sum = sumOfMentions(members);
  const most = largest(members);
  return (
    (members.length > 1 ? possible.find((one) => agree(one.value, sum)) : undefined) ??
    possible.find((one) => most !== undefined && !less(one.value, most.value)) ??
    possible[0]
  );
}

/** 620个标次,成交额67.96亿元,…其中445个标次,成交额39.404亿元: each is a part of its counterpart. */
function pairs(heads: readonly Measurement[], members: readonly Measurement[]): [Measurement, Measurement][] {
  const wholes = heads.slice(0, members.length).reverse();
  const kinds = new Set(members.map(measure));
  if (members.length < 2 || kinds.size < 2 || wholes.length !== members.length) return [];
  const matched: [Measurement, Measurement][] = [];
  for (const [i, member] of members.entries()) {
    const whole = wholes[i];
    if (whole === undefined || whole.unit !== member.unit) return [];
    matched.push([whole, member]);
  }
  return matched;
}

/** 账号40个,其中视频号12个,推送作品610条;公众号28个,推送文章4300条: every second number tells of the part before it. */
const isInTurn = (members: readonly Measurement[], ofHead: readonly Measurement[]): boolean =>
  ofHead.length > 1 &&
  ofHead.length < members.length &&
  members.every((one, at) => at % 2 === 1 || ofHead.includes(one)) &&
  members.every((one, at) => at % 2 === 0 || !ofHead.includes(one));

/** By measure; 部门动态402 among numbers with units is of the measure before it. */
function group(members: readonly Measurement[], head: Measurement | undefined): readonly (readonly Measurement[])[] {
  if (members.every(({ unit }) => unit === members[0]?.unit)) return [members];
  const ofHead = members.filter(({ unit }) => unit === head?.unit);
  if (isInTurn(members, ofHead)) return [ofHead];
  if (head !== undefined && head.topic !== 'request' && members.every((one) => areKindred(one, head))) return [members];
  const groups = new Map<string, Measurement[]>();
  let known = members.find(({ unit }) => unit !== '');
  for (const member of members) {
    if (member.unit !== '') known = member;
    const key = measure(known ?? member);
    groups.set(key, [...(groups.get(key) ?? []), member]);
  }
  return [...groups.values()];
}

const BODY = new RegExp(`${inTurn([DOER_ENDINGS])}$`);

/** Too large for a part, and of a body of its own. */
const isNextTotal = ({ before, value }: Measurement, heads: readonly Measurement[]): boolean =>
  BODY.test(before) && heads.every((head) => less(head.value, value));

/** 办公会12次，其中研究公开2次；党组会24次，研究公开3次: too large for a part, and with a part of its own behind it. */
function hasOwnPart(one: Measurement, behind: Measurement | undefined, heads: readonly Measurement[]): boolean {
  if (behind === undefined || behind.place.segment !== one.place.segment || !sameMeasure(behind, one)) return false;
  return less(behind.value, one.value) && heads.every((head) => less(head.value, one.value));
}

/** A list of the parts of a part ends at its ；: what follows is a part of the whole again. */
function ofItsSegment(
  folded: string,
  counts: readonly Measurement[],
  at: number,
  members: readonly Measurement[],
  heads: readonly Measurement[],
): readonly Measurement[] {
  const [first, head] = [members[0], counts[at - 1]];
  const start = counts[firstOf(counts, at)]?.figure.start ?? 0;
  if (head === undefined || first === undefined) return members;
  const near = members.filter(({ place }) => place.segment === first.place.segment);
  const isFull = near.length > 1 && head.unit === first.unit && adds(head, near);
  const isOfNext = members.some(
    (one, i) =>
      one.place.segment !== first.place.segment && (isNextTotal(one, heads) || hasOwnPart(one, members[i + 1], heads)),
  );
  // 不予公开2件 is a part itself: what stands behind its ； is beside it.
  const isNested = near.length > 0 && tellsResult(head) && !adds(head, members);
  return isFull || isOfNext || isNested || MARKER.test(folded.slice(start, head.figure.start)) ? near : members;
}

/** 网站A条,新媒体B条,其他C条。其中…: what stands behind several totals belongs to none of them for certain. */
function isAmbiguous(heads: readonly Measurement[], parts: readonly Measurement[]): boolean {
  const [first, most] = [parts[0], largest(parts)];
  if (first === undefined || most === undefined) return false;
  const possible = heads.filter((one) => sameMeasure(one, first));
  return possible.length > 1 && possible.every((one) => less(one.value, most.value));
}

/** 预算120份、决算118份,其中部门预算90份…: parts of both. */
function areSideBySide(folded: string, [last, previous]: readonly Measurement[]): boolean {
  if (last === undefined || previous === undefined || !sameMeasure(previous, last)) return false;
  return /^[、和及与](?!其中)[^,;:。()]*$/.test(folded.slice(previous.figure.withUnit.end, last.figure.start));
}

function listsAt(folded: string, counts: readonly Measurement[], at: number, source: string): List[] {
  const { near, all: whole } = membersFrom(folded, counts, at);
  const heads = headsBefore(counts, at);
  const members = ofItsSegment(folded, counts, at, near, heads);
  const first = members[0];
  if (first === undefined || heads.length === 0) return [];
  const single = (head: Measurement, parts: readonly Measurement[]): List =>
    markedList(folded, source, head, parts, heads, counts[at - 1]);
  const parallel = pairs(heads, members);
  if (parallel.length > 0) return parallel.map(([head, part]) => single(head, [part]));
  const isFull = members.length > 1 && heads[0]?.unit === first.unit && adds(heads[0], members);
  const divided =
    whole.length > members.length && !isFull
      ? heads.find((one) => one.unit === first.unit && adds(one, whole))
      : undefined;
  if (divided !== undefined) return [single(divided, whole)];
  const lists: List[] = [];
  for (const parts of group(members, heads[0])) {
    const head = headBySense(heads, parts);
    if (head !== undefined) lists.push(single(head, cutWhereSumMatches(head, parts)));
  }
  return lists;
}

const adds = (head: Measurement, parts: readonly Measurement[]): boolean => agree(head.value, sumOfMentions(parts));

/** 收到15件,上年结转1件。其中公开2件,…; 其中网上答复9件,…: what became of them is of both. */
const areOfBoth = (head: Measurement, parts: readonly Measurement[], heads: readonly Measurement[]): boolean =>
  head.concept === 'received' &&
  parts.some((one) => tellsResult(one) || one.concept === 'closed') &&
  heads.some(({ concept }) => concept === 'carried');

/** 清单共81条,较上级多21条,其中概况8条、其他13条: what is divided is by how much there are more. */
const isOfChange = (before: Measurement | undefined, parts: readonly Measurement[]): boolean =>
  before !== undefined && saysChange(before) && adds(before, parts);

function markedList(
  folded: string,
  source: string,
  head: Measurement,
  parts: readonly Measurement[],
  heads: readonly Measurement[],
  change: Measurement | undefined,
): List {
  const lacksUnit = parts.some(({ unit }) => unit === '') && head.unit !== '' && !adds(head, parts);
  const tied =
    !lacksUnit &&
    !areOfBoth(head, parts, heads) &&
    !isAmbiguous(heads, parts) &&
    !isOfChange(change, parts) &&
    !areSideBySide(folded, heads) &&
    parts.some((one) => one.unit === head.unit || arePublished(one, head));
  return dividedInto(source, head, parts, completenessOf(folded, head, parts), {
    countedOnce: isCountedOnce(head, parts),
    tied,
  });
}

/** How a list is tied to the number before it: by a marker or a colon, by its being said again, or by a bracket that opens between them. */
function tieOf(folded: string, before: Measurement, count: Measurement, isAgain: boolean): string | null {
  const { end } = before.figure.withUnit;
  const near = folded.slice(Math.max(end, count.figure.start - FARTHEST_MARKER), count.figure.start);
  if (MARKER.test(near) && !hasEnded(near, count, before)) return 'list:marked';
  const words = folded.slice(end, count.figure.start);
  if (hasColon(folded, end) || OF_THEM.test(words) || monthsInTurn(words).length > 0) return 'list:marked';
  if (opensDivision(compact(words), before, count)) return 'list:marked';
  if (isAgain && count.place.depth === before.place.depth) return 'list:marked';
  const isInBracket = count.owner !== null && before.place.depth < count.place.depth;
  return isInBracket && !saysChange(before) && !isOfEarlier(count) && !isWhole(count, before) ? 'list:bracket' : null;
}

/** 办结38件(共40件), 公开部门61家(应公开63家): the whole of the number before it. */
const isWhole = (count: Measurement, before: Measurement): boolean =>
  less(before.value, count.value) && SAYS_WHOLE.test(count.before);
const SAYS_WHOLE = new RegExp(`(?:${oneOf(CALLED_WHOLE)})[^,;:]{0,4}$|^(?:${oneOf(DUE)}|应)`);

/** 年末41件(年初37件,新发布6件,划出2件): what there was before is no part of what there is. */
const isOfEarlier = ({ before }: Measurement): boolean => OF_EARLIER_TIME.test(before);
const OF_EARLIER_TIME = new RegExp(`^(?:${oneOf(EARLIER_TIME)})`);

const FARTHEST_MARKER = 60;
/** Names without numbers behind a marker, as far as they go. */
const NAMES_ONLY = new RegExp(`(?:${MARKER.source})[:,]?[^,;。:]*[、等][^,;。:]*`);
const ENDS_LIST = new RegExp(`[;。](?!.*(?:${oneOf(OF_WHICH)}|包含))`);
/** 等,分别为30条、18条; 等,共48条: what goes on with the names. */
const OF_NAMES = new RegExp(`^,(?:${oneOf(SUMMED)}|分别)`);

/** 其中包括文件、动态等;通过微博发布623条: what the marker introduces has no numbers, and ended before this one. */
function hasEnded(near: string, count: Measurement, before: Measurement): boolean {
  const [names] = NAMES_ONLY.exec(near) ?? [];
  const behind = names === undefined ? '' : compact(near.slice(near.indexOf(names) + names.length));
  if (names?.includes('等') && behind.startsWith(',') && !OF_NAMES.test(behind)) return true;
  const isOver = ENDS_LIST.test(near) || CLAUSE.test(near.split(MARKER).at(-1) ?? '');
  return isOver && isNewStatement(count, [], before);
}

/** 其中以工作动态居多,: a whole clause behind the marker; a comma right behind it, or behind one character, ends nothing. */
const CLAUSE = /^[^,]{2,},/;

/** 在公开的1024条信息中,救助类206条: the number that is taken up is the whole. */
const OF_THEM = /^[^,;:。]{0,16}[中里],/;

function isStockBehindRate(folded: string, before: Measurement, count: Measurement): boolean {
  const from = Math.max(before.figure.withUnit.end, count.figure.start - FARTHEST_MARKER);
  return STOCK.test(count.before) && RATE.test(folded.slice(from, count.figure.start));
}

/** Lists behind 其中, 包括 or in a bracket right behind their total. */
export function readMarkedLists(folded: string, counts: readonly Measurement[]): List[] {
  const lists: List[] = [];
  for (let at = 1; at < counts.length; at++) {
    const [before, count] = [counts[at - 1] as Measurement, counts[at] as Measurement];
    if (before.place.paragraph !== count.place.paragraph) continue;
    const isAgain = isSaidAgain(before, counts[at - 2]) && before.place.sentence === count.place.sentence;
    const tie = tieOf(folded, before, count, isAgain);
    if (tie === null || (isNoMember(count) && !isCarriedInside(count)) || isStockBehindRate(folded, before, count))
      continue;
    lists.push(...listsAt(folded, counts, at, tie));
  }
  return lists;
}
