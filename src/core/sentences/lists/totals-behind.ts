import { monthsInTurn } from '../../numbers/months';
import { FUNCTION_WORDS } from '../../subjects/function-words';
import { HANDLE } from '../../subjects/handle';
import { ABOVE, OF_WHICH, SUMMED } from '../../subjects/list-words';
import { says } from '../../subjects/phrase';
import { PUBLISH, SAYS_INFORMATION } from '../../subjects/publish';
import { unreadWords, vocabularyOf } from '../../subjects/unread-words';
import { WHOLE_PLACE } from '../../subjects/whole-place';
import { WHOLE_YEAR } from '../../subjects/whole-year';
import type { Measurement } from '../meaning/measurement';
import { agree, isBounded, less, sameMeasure, sumOfMentions } from '../mentions/amounts';
import { compact } from '../mentions/mention';
import { areKindred, isCountedOnce } from './completeness';
import { completenessBehind, isStock } from './completeness-behind';
import { dividedInto, type List, LONGEST_LIST } from './list';
import { CHANNEL } from './part-names';
import { type TotalWords, totalWords } from './total-words';

/** Numbers joined like this are one list: 会议8场、通气会5场和访谈2场. */
const JOINED = /^[^,;:。]*?[、和及与][^,;:。]*$/;

const between = (folded: string, a: Measurement, b: Measurement): string =>
  folded.slice(a.figure.withUnit.end, b.figure.start);

/** 共承办建议21件、提案33件,合计54件: what 共 is said of goes on behind the 、. */
const isJoined = (folded: string, one: Measurement, next: Measurement | undefined): boolean =>
  next !== undefined && JOINED.test(between(folded, one, next));

/** 网站(210条)、公开栏(40条): a number that stands alone in a bracket, told by the name before it; null where more stands in it. */
function named(folded: string, one: Measurement): Measurement | null {
  const { opener } = one.place;
  const isAlone = one.owner === null && one.before === '' && folded[one.figure.withUnit.end] === ')';
  if (!isAlone) return null;
  const name = LAST_NAME.exec(folded.slice(Math.max(0, opener - LONGEST_NAME), opener))?.[0] ?? '';
  return { ...one, before: compact(name), clauseText: compact(name) };
}

const LONGEST_NAME = 24;
const LAST_NAME = /[^,;:。、()]*$/;

/** 公开概况信息(31条)、人事信息(14条),共计45条: the parts where each stands in a bracket of its own right before the total. */
function bracketedBefore(folded: string, counts: readonly Measurement[], head: Measurement): readonly Measurement[] {
  const found: Measurement[] = [];
  for (let i = head.index - 1; i >= 0 && head.index - i <= LONGEST_LIST; i--) {
    const one = counts[i] as Measurement;
    if (one.place.sentence !== head.place.sentence) break;
    const part = one.place.depth === head.place.depth + 1 && one.unit === head.unit ? named(folded, one) : null;
    if (part === null) return [];
    found.unshift(part);
  }
  const last = found.at(-1);
  const isRight =
    last !== undefined && /^\),[^,;:。、()]*$/.test(folded.slice(last.figure.withUnit.end, head.figure.start));
  return isRight ? found : [];
}

/** Whether a total says no more than that it is all of what is told before it: 共发布信息, 合计. */
const saysNoMore = ({ lead, word, tail }: TotalWords): boolean =>
  lead === '' && !isStock(word) && unreadWords(tail, SAYS_NO_MORE).length === 0;
const SAYS_NO_MORE = vocabularyOf([PUBLISH, SAYS_INFORMATION, HANDLE]);

/** A list whose parts stand in brackets before their total; none may be left out, as each is named. */
function bracketedList(
  folded: string,
  counts: readonly Measurement[],
  head: Measurement,
  words: TotalWords,
): List | null {
  const parts = saysNoMore(words) ? bracketedBefore(folded, counts, head) : [];
  if (parts.length < FEWEST) return null;
  const more = { countedOnce: isCountedOnce(head, parts), saysTotal: true } as const;
  return dividedInto('list:total-behind', head, parts, 'likely', more);
}

/** The numbers before a total that are counted like it: those of its sentence or, taken up by 以上, those of the sentence before. */
function countsBefore(
  folded: string,
  counts: readonly Measurement[],
  head: Measurement,
  { isOfAbove }: TotalWords,
): readonly Measurement[] {
  const found: Measurement[] = [];
  let { sentence } = head.place;
  for (let i = head.index - 1; i >= 0 && head.index - i <= LONGEST_LIST; i--) {
    const one = counts[i] as Measurement;
    const isBefore = isOfAbove && found.length === 0 && one.place.sentence === sentence - 1;
    if (isBefore && one.place.paragraph === head.place.paragraph) sentence--;
    if (one.place.sentence !== sentence) break;
    if (one.place.depth > head.place.depth || one.isAside) continue;
    if (one.place.depth < head.place.depth || !sameMeasure(one, head)) break;
    if (totalWords(one, counts[i - 1])?.lead === '' && !isJoined(folded, one, found[0])) break;
    found.unshift(one);
  }
  return countedAlike(head, found);
}

/** 23个部门公开3120条,11个乡镇公开1480条,合计4600条: where two or more are counted like the total, the others tell of whom they are. */
function countedAlike(head: Measurement, found: readonly Measurement[]): readonly Measurement[] {
  const alike = found.filter((one) => areKindred(one, head));
  return alike.length < FEWEST || agree(head.value, sumOfMentions(found)) ? found : alike;
}

/** The last of the numbers that are joined by 、 and 和, as far back as they are. */
function joinedAtEnd(folded: string, parts: readonly Measurement[]): readonly Measurement[] {
  let from = parts.length - 1;
  while (from > 0 && isJoined(folded, parts[from - 1] as Measurement, parts[from])) from--;
  return parts.slice(from);
}

/** What a total may add up: all joined to each other, all of its segment, all; and whatever ends right before it. */
interface Candidates {
  readonly likeliest: readonly Measurement[];
  readonly others: readonly (readonly Measurement[])[];
}

function candidates(folded: string, all: readonly Measurement[]): Candidates {
  const joined = joinedAtEnd(folded, all);
  const near = all.filter(({ place }) => place.segment === all.at(-1)?.place.segment);
  const [likeliest = [], ...others] = [joined, near, all].filter(({ length }) => length > 1);
  return { likeliest, others: [...others, ...all.slice(0, MOST_STARTS).map((_, from) => all.slice(from))] };
}

const MOST_STARTS = 8;
const FEWEST = 2;

/** 召开会议12次,研究公开3次,组织培训5次,共8次: less than a number before it, and so no total of that one. */
const isLessThanOne = (head: Measurement, parts: readonly Measurement[], joined: readonly Measurement[]): boolean =>
  joined.length < parts.length && parts.some(({ value }) => less(head.value, value));

/** 其余18件分别为不予公开4件、…,合计41件: a number without a border before the list is divided by it, and the total is of more. */
function isNested(folded: string, counts: readonly Measurement[], [first]: readonly Measurement[]): boolean {
  const before = first === undefined ? undefined : counts[first.index - 1];
  if (first === undefined || before?.place.sentence !== first.place.sentence) return false;
  return !before.isAside && areKindred(before, first) && !/[,;:、和及与]/.test(between(folded, before, first));
}

/** 局长主持3次,分管领导主持5次共研究31项: what came of them is counted otherwise, and adds up nothing. */
const areKindredTo = (head: Measurement, parts: readonly Measurement[]): boolean =>
  parts.filter((part) => areKindred(part, head)).length >= FEWEST ||
  (areEvents(head) && parts.filter(areEvents).length >= FEWEST);

const EVENTS = new Set(['次', '场', '期', '场次', '期次', '批次']);
const areEvents = ({ unit }: Measurement): boolean => EVENTS.has(unit);

/** 有反馈意见的11件共收到意见142条: without a border between them a number in another unit tells of the last part alone. */
function isOfLast(folded: string, parts: readonly Measurement[], head: Measurement): boolean {
  const last = parts.at(-1);
  return last !== undefined && last.unit !== head.unit && !/[,;:、]/.test(between(folded, last, head));
}

/** What may stand before a total that is of all: the year, the place, that these are published. */
const OF_ALL = vocabularyOf([FUNCTION_WORDS, WHOLE_YEAR, WHOLE_PLACE, PUBLISH, ABOVE, SUMMED]);
const IN_ORDER = /^[一二三四五六七八九十]是/;

/** 网站310条,微信205条,电子屏等共播放28条: what stands before the word for a total names one more of them, and the total is of that. */
const isOfItself = ({ before }: Measurement, { lead, isOfAbove, announced }: TotalWords): boolean =>
  lead !== '' &&
  !isOfAbove &&
  announced === null &&
  (IN_ORDER.test(before) || CHANNEL.test(lead) || /等$/.test(lead) || unreadWords(lead, OF_ALL).length > 0);

/** A list whose total stands behind it; null where no two numbers before it may be its parts. */
function listBehind(folded: string, counts: readonly Measurement[], head: Measurement, words: TotalWords): List | null {
  const all = countsBefore(folded, counts, head, words);
  const { likeliest, others } = candidates(folded, all);
  if (likeliest.length < FEWEST || !all.every(({ value }) => isBounded(value))) return null;
  const adds = (some: readonly Measurement[]): boolean =>
    some.length >= FEWEST && agree(head.value, sumOfMentions(some));
  // 四个季度分别办理36件、41件、…: numbers told in turn are added up together, or not at all.
  const isInTurn = monthsInTurn(likeliest[0]?.clauseText ?? '').length > 0;
  const parts = (isInTurn ? [] : [likeliest, ...others]).find(adds) ?? likeliest;
  const isMarked = says(OF_WHICH, folded.slice(parts[0]?.figure.start ?? 0, head.figure.start));
  const isOpen = isMarked || isNested(folded, counts, parts) || isLessThanOne(head, parts, joinedAtEnd(folded, parts));
  const completeness = isOpen ? 'open' : completenessBehind(folded, counts, head, parts, words);
  const countedOnce = isCountedOnce(head, parts) && !isInTurn;
  const tied = adds(parts) || (areKindredTo(head, parts) && !isOfLast(folded, parts, head) && !isOfItself(head, words));
  return dividedInto('list:total-behind', head, parts, completeness, { countedOnce, tied, saysTotal: true });
}

/** 新收104件,上年结转10件,共计119件; A条,B条,总计C条: totals told behind their parts. Shapes 12 and 13. */
export function readTotalsBehind(folded: string, counts: readonly Measurement[]): List[] {
  const lists: List[] = [];
  for (let at = 2; at < counts.length; at++) {
    const head = counts[at] as Measurement;
    const words = isBounded(head.value) && !head.isAside ? totalWords(head, counts[at - 1]) : null;
    const list =
      words === null ? null : (listBehind(folded, counts, head, words) ?? bracketedList(folded, counts, head, words));
    if (list !== null) lists.push(list);
  }
  return lists;
}
