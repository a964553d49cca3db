import { isOfSomeRequests, tellsResult } from '../../forms/families';
import {
  BY_VIEWPOINT,
  IN_DETAIL,
  KINDS_TITLED,
  LEADS_TO_PARTS,
  TOLD_APART,
  VIEWPOINTS,
} from '../../subjects/complements';
import { FUNCTION_WORDS } from '../../subjects/function-words';
import { TAKES_UP_NUMBER } from '../../subjects/list-words';
import { phraseSource, says } from '../../subjects/phrase';
import { PUBLISH, SAYS_INFORMATION } from '../../subjects/publish';
import { unreadWords, vocabularyOf } from '../../subjects/unread-words';
import { WHOLE_PLACE } from '../../subjects/whole-place';
import { WHOLE_YEAR } from '../../subjects/whole-year';
import { oneOf } from '../../subjects/word-class';
import type { Measurement } from '../meaning/measurement';
import { comparable } from '../meaning/scope';
import { less, sumOfMentions } from '../mentions/amounts';
import { compact } from '../mentions/mention';
import type { Narrative } from '../segments/place';
import { areKindred, isCountedOnce, REST } from './completeness';
import { excludeEachOther } from './exclusive';
import { type Completeness, dividedInto, type List, LONGEST_LIST } from './list';
import { areOtherwise, isNoMember, MARKER } from './list-members';

const FEWEST_PARTS = 3;
/** How many paragraphs before its parts a whole may stand. */
const PARAGRAPHS = 4;
const MOST_DIVISIONS = 4;
/** 在网站发布的1024条中: a whole of its own. */
const TAKES_UP = new RegExp(`^(?:${oneOf(TAKES_UP_NUMBER)})`);
/** 按类别看: nothing but by what the parts are told apart. */
const BY_VIEW = new RegExp(`^(?:${phraseSource(BY_VIEWPOINT)}|${phraseSource(IN_DETAIL)}|其中)[,:]$`);
/** 公开的政府信息主要类别有机构类…: no border stands behind such words. */
const VERB_OF_VIEW = new RegExp(`^.*?${phraseSource(LEADS_TO_PARTS)}`);
/** Nothing but what is made public, by whom and when, and by what it is told apart. */
const OF_VIEW = vocabularyOf([
  VIEWPOINTS,
  TOLD_APART,
  PUBLISH,
  SAYS_INFORMATION,
  WHOLE_YEAR,
  WHOLE_PLACE,
  FUNCTION_WORDS,
]);
/** 按信息类别, 主动公开政府信息的主要类别: a heading. */
const TITLED_BY_VIEW = new RegExp(
  `[按从就](?:照)?[^,;:]{0,4}(?:${oneOf(VIEWPOINTS)})|[^,;:、]*公开[^,;:、]*${phraseSource(KINDS_TITLED)}$`,
);
/** 1., (1), 一是: an ordinal before the first part. */
const ORDINAL = /^(其中[,:])?(?:\(?[\d一二三四五六七八九十]{1,2}[.、)]|[一二三]是)*/;
/** What tells that a part is divided in turn: 共发布41条信息:公告2条. */
const DIVIDES = new RegExp(`${MARKER.source}|:`);

interface Reader {
  readonly folded: string;
  readonly counts: readonly Measurement[];
  readonly sentences: Narrative['sentences'];
}

/** The words of a sentence before the label of its first number. */
function leadOf({ folded, sentences }: Reader, first: Measurement): string {
  const start = sentences[first.place.sentence]?.start ?? 0;
  const words = compact(folded.slice(start, first.figure.start)).replace(/^:/, '').replace(ORDINAL, '$1');
  const border = Math.max(words.lastIndexOf(','), words.lastIndexOf(':'));
  return border < 0 ? (VERB_OF_VIEW.exec(words)?.[0] ?? '') : words.slice(0, border + 1);
}

/** 9个科室中7个已办结: a number that is taken up is none of the parts. */
const IS_TAKEN_UP = /^[^,;。]{0,8}[中里]$/;

/**
 * The numbers of a sentence up to the one that closes it with 其他, or all of them where it begins with what they are told apart by;
 * none where nothing closes it or something stands between.
 */
function partsOf({ folded, counts }: Reader, first: Measurement, isByView: boolean): readonly Measurement[] {
  if (TAKES_UP.test(first.before) || IS_TAKEN_UP.test(first.after)) return [];
  const parts: Measurement[] = [];
  for (const one of counts.slice(first.index, first.index + LONGEST_LIST)) {
    if (one.place.sentence !== first.place.sentence) break;
    if (one.place.depth > first.place.depth) continue;
    const before = parts.at(-1);
    const gap = before === undefined ? '' : folded.slice(before.figure.withUnit.end, one.figure.start);
    if (one.figure.approximate || isNoMember(one, before) || !areKindred(one, first) || DIVIDES.test(gap)) return [];
    parts.push(one);
    if (REST.test(one.before)) return parts.length < FEWEST_PARTS ? [] : parts;
  }
  return isByView && parts.length >= FEWEST_PARTS ? parts : [];
}

/** The only number counted so of a sentence before: what the parts divide. Sentences that divide it by something else are passed over. */
function wholeBefore(reader: Reader, first: Measurement): Measurement | undefined {
  const { counts } = reader;
  let last = counts[first.index - 1];
  for (let steps = 0; last !== undefined && steps < MOST_DIVISIONS; steps++) {
    if (first.place.paragraph - last.place.paragraph > PARAGRAPHS) return undefined;
    const { sentence } = last.place;
    const beside = counts
      .slice(Math.max(0, last.index - LONGEST_LIST), last.index + 1)
      .filter(({ place }) => place.sentence === sentence);
    const opening = beside[0] ?? last;
    if (isByView(reader, opening)) {
      last = counts[opening.index - 1];
      continue;
    }
    // 共公开294条。自2012年起累计979条: what there ever was is passed over.
    if (beside.every(({ scope }) => scope === 'cumulative' || scope === 'other-year')) {
      last = counts[opening.index - 1];
      continue;
    }
    const [whole, ...more] = beside.filter((one) => one.place.depth === 0 && !one.isAside && areKindred(one, first));
    return more.length === 0 && whole !== undefined && comparable(whole.scope) ? whole : undefined;
  }
  return undefined;
}

/** 网上申请9件。公开2件,部分公开3件,其他情况11件: results are of all requests, and not of those that came in by one way. */
const areOfMore = (whole: Measurement, parts: readonly Measurement[]): boolean =>
  isOfSomeRequests(whole) && parts.some(tellsResult);

/** 收到33件。其中网上27件;公开20件,部分公开3件,其他10件: two divisions, of which none is closed by what closes the other. */
const areDividedTwice = ([first, ...parts]: readonly Measurement[]): boolean =>
  first !== undefined && parts.some((one) => areOtherwise(one, first));

/** Parts that no 其他 closes are never more than the whole, if none is another's; far less than half of it they are no slip. */
function completenessOf(whole: Measurement, parts: readonly Measurement[]): Completeness {
  if (!REST.test(parts.at(-1)?.before ?? '')) return excludeEachOther(parts) ? 'disjoint' : 'open';
  return less(sumOfMentions([...parts, ...parts]), whole.value) ? 'open' : 'likely';
}

/** Whether the words before the first number, or the heading over it, say by what the parts are told apart, and nothing else. */
const isByView = (reader: Reader, first: Measurement): boolean => {
  const lead = leadOf(reader, first);
  if (BY_VIEW.test(lead)) return true;
  if (says(VIEWPOINTS, lead) && unreadWords(lead.replace(/[,:]/g, ''), OF_VIEW).length === 0) return true;
  return lead === '' && TITLED_BY_VIEW.test(first.titles.at(-1) ?? '');
};

/** A sentence right behind the whole needs no words that say so. */
const isBeside = (reader: Reader, first: Measurement, whole: Measurement): boolean =>
  leadOf(reader, first) === '' &&
  first.place.paragraph === whole.place.paragraph &&
  first.place.sentence === whole.place.sentence + 1;

/**
 * Sentences that do nothing but divide the number of the sentence before: 全年公开信息2460条。⏎按类别看,规划类412条,公告类967条,其他1081条.
 * Several of them may divide one number in turn.
 */
export function readEnumerations(folded: string, counts: readonly Measurement[], { sentences }: Narrative): List[] {
  const reader: Reader = { folded, counts, sentences };
  const lists: List[] = [];
  for (const first of counts) {
    const before = counts[first.index - 1];
    if (before === undefined || before.place.sentence === first.place.sentence || first.place.depth > 0) continue;
    const isViewed = isByView(reader, first);
    const parts = partsOf(reader, first, isViewed);
    const whole = parts.length === 0 ? undefined : wholeBefore(reader, first);
    if (whole === undefined || areOfMore(whole, parts) || areDividedTwice(parts)) continue;
    if (!isViewed && !isBeside(reader, first, whole)) continue;
    const completeness = completenessOf(whole, parts);
    const countedOnce = isCountedOnce(whole, parts);
    lists.push(dividedInto('list:enumeration', whole, parts, completeness, { countedOnce, saysTotal: true }));
  }
  return lists;
}
