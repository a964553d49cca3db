import { isOfSomeRequests, tellsResult } from '../../forms/families';
import { AUDIENCE } from '../../subjects/audience';
import { INTRODUCES_PARTS, OF_ALL_YEARS, RECOUNTED, SUM, TO_DATE, WITHIN_IT } from '../../subjects/list-words';
import { finderOf, says } from '../../subjects/phrase';
import { oneOf } from '../../subjects/word-class';
import type { Measurement } from '../meaning/measurement';
import { isSaidAgain } from '../meaning/reference';
import { agree, less, sumOfMentions } from '../mentions/amounts';
import { areKindred, REST } from './completeness';
import { LONGEST_LIST } from './list';
import { isNewStatement } from './new-statement';
import { kindsOfRow, partLabel, ROWS } from './opposites';
import { nameOf } from './part-names';
import { totalWords } from './total-words';

export const MARKER = finderOf(...INTRODUCES_PARTS);

const NEXT_TOTAL = new RegExp(`^.{0,2}(?:${oneOf(SUM)}|总)$`);
/** Whether a label tells how a publication was received. */
export const TELLS_AUDIENCE = finderOf(...AUDIENCE);

/** A stock is no part of a year. */
export const STOCK = new RegExp(oneOf(TO_DATE));

/** 原创1200条,转载950条: where what is original is told, what is taken over is beside it. */
const isBesideOriginal = ({ before }: Measurement, previous: Measurement | undefined): boolean =>
  /转[发载]$/.test(before) && previous?.before.includes('原创') === true;

/** 含上年结转18件,另有72件顺延: balanced, not added. */
export const isNoMember = (count: Measurement, previous?: Measurement): boolean =>
  count.isAside ||
  says(OF_ALL_YEARS, count.before) ||
  count.concept === 'carried' ||
  count.concept === 'forward' ||
  (TELLS_AUDIENCE.test(count.before) && !isBesideOriginal(count, previous)) ||
  says(RECOUNTED, count.before);

/** What a marker introduces. */
interface Members {
  /** Up to a further marker. */
  readonly near: readonly Measurement[];
  /** Those behind the lists of its parts too: 机构类20条,内有A条、B条;工作类11条,其中…. */
  readonly all: readonly Measurement[];
}

/** 不予处理4件,其中信访2件,重复申请2件,其他处理3件: the last is beside the first, and no part of it. */
const isBeside = (one: Measurement, first: Measurement, head: Measurement | undefined): boolean =>
  head !== undefined && tellsResult(one) && tellsResult(head) && !tellsResult(first);

/** What tells requests apart otherwise than by their results: 网上27件, 延期6件. */
const isOfOtherKind = (count: Measurement): boolean =>
  isOfSomeRequests(count) || count.concept === 'extended' || count.concept === 'on-time';

/** 其中网上27件;予以公开20件: results are no further ways; behind a name that was not understood a ；parts them. */
export const areOtherwise = (one: Measurement, first: Measurement): boolean =>
  tellsResult(one) &&
  one.place.depth === first.place.depth &&
  (isOfOtherKind(first) || (first.concept === null && one.place.segment !== first.place.segment));

/** 代表建议8件,委员提案12件;重点建议1件: behind a ； a kind of a row that is told already is within it, and no further part. */
function isKindAgain(one: Measurement, members: readonly Measurement[]): boolean {
  if (members.length < 2 || members.at(-1)?.place.segment === one.place.segment) return false;
  return ROWS.some((row) => {
    const kinds = kindsOfRow(row, members.map(partLabel));
    return !kinds.includes(-1) && kinds.some((kind) => row[kind]?.test(partLabel(one)));
  });
}

const ENDING = 3;
const endingOf = ({ before }: Measurement): string => before.slice(-ENDING);

/** 文旅局公开信息210条,其中演出类90条;水务局公开信息180条: behind a ；, in the words of the total, is another total. */
function isSiblingTotal(one: Measurement, first: Measurement, head: Measurement | undefined): boolean {
  if (head === undefined || one.place.segment === first.place.segment) return false;
  const ending = endingOf(one);
  return ending.length === ENDING && ending === endingOf(head) && ending !== endingOf(first);
}

/** 公文3条、指南74条、其他90条;公示栏公开50条: nothing is left behind the others and a ；. */
const closes = (last: Measurement, members: readonly Measurement[]): boolean =>
  members.length > 1 && members.at(-2)?.place.segment === last.place.segment && REST.test(last.before);

/** 政策类207条,包含安全95条、其他112条;动态类145条;年报1条: behind the parts of its first part a list goes on with names of its kind. */
function goesOnBehind(one: Measurement, members: readonly Measurement[], head: Measurement | undefined): boolean {
  const isWithin = head !== undefined && !less(head.value, one.value);
  return isWithin && (members.length > 1 || members.some(({ before }) => before.at(-1) === one.before.at(-1)));
}

const IS_WITHIN = new RegExp(`^(?:${oneOf(WITHIN_IT)})`);

/** 文件类560条、动态类400条;文件类中通知90条: the name of a part said again, to divide it. */
const dividesPart = ({ before }: Measurement, members: readonly Measurement[]): boolean =>
  members
    .map(nameOf)
    .some((name) => name !== '' && before.startsWith(name) && IS_WITHIN.test(before.slice(name.length)));

/** 目录发布机构类10条、文件类40条,共发布50条;专栏发布…: how many of the last members a number adds up, and so stands for. */
function addedUpBy(one: Measurement, previous: Measurement | undefined, members: readonly Measurement[]): number {
  const beside = members.filter(({ place }) => place.segment === one.place.segment);
  const isSubtotal = beside.length > 1 && totalWords(one, previous) !== null && agree(one.value, sumOfMentions(beside));
  return isSubtotal ? beside.length : 0;
}

/** The counts that a marker before `at` introduces; those behind a further marker are parts of a part. */
export function membersFrom(folded: string, counts: readonly Measurement[], at: number): Members {
  const first = counts[at];
  if (first === undefined) return { near: [], all: [] };
  const head = counts[at - 1];
  const members = [first];
  let near: readonly Measurement[] | null = null;
  let innerSegment = -1;
  let isCrossing = false;
  let isDivided = false;
  for (let i = at + 1; i < counts.length && i - at < LONGEST_LIST; i++) {
    const one = counts[i];
    if (one === undefined || one.place.sentence !== first.place.sentence || one.place.depth < first.place.depth) break;
    if (isSaidAgain(one, counts[i - 1]) || dividesPart(one, members)) break;
    isCrossing ||= one.concept === 'carried';
    // 收到45件,其中本级15件,上年结转3件,答复46件: what became of them is of both.
    if (isCrossing && (one.concept === 'closed' || tellsResult(one))) break;
    if (one.place.depth > first.place.depth || isNoMember(one, counts[i - 1]) || one.place.segment === innerSegment)
      continue;
    const previous = members.at(-1) ?? first;
    const isMarked = MARKER.test(folded.slice(counts[i - 1]?.figure.withUnit.end ?? 0, one.figure.start));
    if (isMarked) {
      isDivided ||= near === null && previous.place.segment === first.place.segment;
      innerSegment = one.place.segment;
      if (isDivided && previous.place.segment === innerSegment) continue;
      near ??= previous.place.segment === first.place.segment ? members.slice() : members.slice(0, -1);
      continue;
    }
    if (NEXT_TOTAL.test(one.before) || isBeside(one, first, head) || isSiblingTotal(one, first, head)) break;
    if (areOtherwise(one, first) || isKindAgain(one, members)) break;
    const added = addedUpBy(one, counts[i - 1], members);
    if (added > 0) {
      members.splice(-added, added, one);
      continue;
    }
    const isNewUnit = !members.some((known) => areKindred(known, one));
    if (one.place.segment !== previous.place.segment && (isNewUnit || closes(previous, members))) break;
    // Behind the parts of a part only what looks like the part goes on.
    if (isDivided && near === null && !goesOnBehind(one, members, head)) near = members.slice();
    if (near === null && isNewStatement(one, members, head)) near = members.slice();
    members.push(one);
  }
  return { near: near ?? members, all: members };
}
