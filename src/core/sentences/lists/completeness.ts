import { tellsResult } from '../../forms/families';
import { monthsIn, withoutMonths } from '../../numbers/months';
import { FUNCTION_WORDS } from '../../subjects/function-words';
import { DIVISIONS_OF_SITE, KIND_ENDINGS, OWN_AND_TAKEN_OVER } from '../../subjects/information-kinds';
import {
  BESIDE_IT,
  EXAMPLES,
  IN_BOTH,
  OF_BOTH,
  OTHER_INFORMATION,
  TAKEN_AWAY,
  THE_REST,
} from '../../subjects/list-words';
import { OUR_MATTER, REQUEST } from '../../subjects/our-matter';
import { finderOf, inTurn, type Phrase, phraseSource, says } from '../../subjects/phrase';
import { SITES } from '../../subjects/publication-channels';
import { DOCUMENT_UNITS } from '../../subjects/publish';
import { NAMES_ALL } from '../../subjects/respective';
import { unreadWords, vocabularyOf } from '../../subjects/unread-words';
import { oneOf } from '../../subjects/word-class';
import type { Measurement } from '../meaning/measurement';
import { less, sumOfMentions } from '../mentions/amounts';
import { compact } from '../mentions/mention';
import { areOneOfEach, leaveNoOther } from './complements';
import { excludeEachOther } from './exclusive';
import type { Completeness } from './list';
import { areOpposites, ROWS } from './opposites';
import { attributeNamed, CHANNEL, nameOf } from './part-names';

/** 主要有…, and 等 behind a number; 等 inside a label (措施等信息3条) leaves the list as it is. */
const OPEN = new RegExp(`${oneOf(EXAMPLES)}|[件条次篇个项份则期]等`);
/** 其他信息, 其他类: the last of a list. 发布其他信息 is one as well. */
export const REST = new RegExp(`^(?:\\S{0,4})?(?:${oneOf(THE_REST)})|${phraseSource(OTHER_INFORMATION)}`);

/** 新建20条(同时撤销2条)及156条, 20条(下架2条), 90项(含重复60项). */
const NET = new RegExp(`${inTurn([BESIDE_IT, TAKEN_AWAY])}|\\([^()]{0,4}(?:${oneOf(TAKEN_AWAY)})`);
/** 同时涉及两方面的12条, 图文都有的4条: what is in several parts stands among them. */
const isOfBoth = ({ clauseText, before, after }: Measurement): boolean =>
  [before, clauseText, after].some((words) => OF_SEVERAL.test(words));
const OF_SEVERAL = new RegExp(`^(?:其中)?(?:${oneOf(OF_BOTH)})|(?:${oneOf(IN_BOTH)})的?$`);
/** 其中5件两种形式都有,: said behind a number of kinds. */
const HAS_BOTH = new RegExp(`(?:${oneOf(IN_BOTH)})的?[,;]`);
/** How far behind the last part a bracket may say so. */
const BRACKET = 28;

/** Whether both are counted as what is published is, in either of its units: 公开信息90条,其中公文12件,…,动态40条. */
export const arePublished = (a: Measurement, b: Measurement): boolean =>
  DOCUMENT_UNITS.has(a.unit) && DOCUMENT_UNITS.has(b.unit);

/** Whether two numbers may stand in one list: of the same unit, of none, or both pieces of what is published. */
export const areKindred = (a: Measurement, b: Measurement): boolean =>
  a.unit === b.unit || a.unit === '' || b.unit === '' || arePublished(a, b);

/** A last part in another unit than the total may be another thing. */
function areCountedAlike(head: Measurement, parts: readonly Measurement[]): boolean {
  if (parts.every(({ unit }) => unit === head.unit || unit === '')) return true;
  const isOfHead = parts.at(-1)?.unit === head.unit && (head.topic === 'disclosure' || head.topic === null);
  return isOfHead && parts.every((one) => areKindred(one, head));
}

/** Less than half of the total: no slip, but columns of which the total counts more. */
const isFarShort = (head: Measurement, parts: readonly Measurement[]): boolean =>
  less(sumOfMentions([...parts, ...parts]), head.value);

/** No further part makes more than the total less. */
const isSurplus = (head: Measurement, parts: readonly Measurement[]): boolean => less(head.value, sumOfMentions(parts));

const ALL_ATTRIBUTES = 3;

const findersOf = (set: readonly Phrase[]): readonly RegExp[] => set.map((name) => finderOf(name));
const [OF_SITE, OF_ANYTHING] = [findersOf(DIVISIONS_OF_SITE), findersOf(OWN_AND_TAKEN_OVER)];
const SITE = new RegExp(oneOf(SITES));

/** What a whole place publishes has other kinds than its website's as well. */
const isOfSite = ({ clauseText, titles }: Measurement): boolean =>
  SITE.test(clauseText) || SITE.test(titles.at(-1) ?? '');

const areSet = (names: readonly string[], set: readonly RegExp[]): boolean =>
  set.length === names.length &&
  set.every((name) => names.filter((one) => name.test(one)).length === 1) &&
  names.every((one) => set.some((name) => name.test(one)));

/** Whether the parts are the whole of a set of names that divide their total, each once. */
export function isClosedSet(head: Measurement, parts: readonly Measurement[]): boolean {
  const names = parts.map(nameOf);
  if (parts.length === ALL_ATTRIBUTES && new Set(names.map(attributeNamed)).size === ALL_ATTRIBUTES)
    return names.every((name) => attributeNamed(name) >= 0);
  return areSet(names, OF_ANYTHING) || (isOfSite(head) && areSet(names, OF_SITE));
}

/** 其中征求第三方意见2件,予以公开20件,…,其他10件: a step that was taken among results, or a result that was not understood. */
const areMixed = (head: Measurement, parts: readonly Measurement[]): boolean =>
  head.topic === 'request' &&
  parts.some(tellsResult) &&
  parts.some((part) => !tellsResult(part) && !REST.test(part.before));

/** 上半年22期,下半年专刊10期: parts that are told by their times are all there is where no more is said of any of them. */
function areTimesAlone(folded: string, { before, after }: Measurement, parts: readonly Measurement[]): boolean {
  const words = parts.map(({ place, figure }, i) =>
    compact(folded.slice(Math.max(place.clauseStart, parts[i - 1]?.figure.withUnit.end ?? 0), figure.start)),
  );
  if (words.some((one) => monthsIn(one) === null)) return true;
  const [first = '', ...others] = words.map((one) => withoutMonths(one).replace(/^[,:;、和及与]/, ''));
  return others.every((one) => one === first || (before + after).includes(one));
}

/** 主办40件,会办10件已反馈意见: what is said behind a part, and not of all of it, may be said of some of it. */
export const isOfSome = ({ after }: Measurement): boolean =>
  !OF_EACH_ONE.test(after) && unreadWords(after, SAYS_NO_MORE).length > 0;
const OF_EACH_ONE = /^[均都皆全]/;
const SAYS_NO_MORE = vocabularyOf([FUNCTION_WORDS, OUR_MATTER, REQUEST, KIND_ENDINGS]);

/** How sure it is that the parts are all there are, by the words before, among and behind them. */
export function completenessOf(folded: string, head: Measurement, parts: readonly Measurement[]): Completeness {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return 'open';
  const lead = folded.slice(head.figure.withUnit.end, first.figure.start);
  const { end } = last.figure.withUnit;
  const words = folded.slice(first.figure.start, Math.max(end, last.figure.start));
  const exact = [head, ...parts].every(({ figure }) => !figure.approximate);
  const behind = folded.slice(end, end + BRACKET);
  if (!exact || NET.test(words + behind) || parts.some(isOfBoth) || HAS_BOTH.test(words)) return 'open';
  const isAlike = areCountedAlike(head, parts);
  if (!areTimesAlone(folded, head, parts)) return 'open';
  if (OPEN.test(lead) || OPEN.test(words) || /^等/.test(last.after))
    return isAlike && isSurplus(head, parts) && excludeEachOther(parts) ? 'disjoint' : 'open';
  if (isAlike && parts.length > 1 && (REST.test(last.before) || says(NAMES_ALL, lead)))
    return areMixed(head, parts) ? 'open' : 'likely';
  const isWhole =
    isClosedSet(head, parts) || isPair(parts) || (leaveNoOther(folded, head, parts) && !parts.some(isOfSome));
  if (isAlike && isWhole && !isFarShort(head, parts)) return 'likely';
  return isAlike && excludeEachOther(parts) ? 'disjoint' : 'open';
}

/** 网络14件,书面7件: opposites leave no third. */
const isPair = (parts: readonly Measurement[]): boolean =>
  areOpposites(parts) &&
  !parts.some(isOfSome) &&
  !parts.some((one) => attributeNamed(nameOf(one)) >= 0) &&
  ROWS.some((row) => areOneOfEach(parts.map(nameOf), row));

/** Accounts, sites, conferences and issues of a gazette themselves, and no items that appear in them. */
const PLACES = new Set(['个', '家', '处', '场', '场次', '期', '辑', '册']);

/**
 * Whether the parts are channels, 网站6120条、微信987条、公报38条: what was published in several is counted in each, and once in the
 * total, so that together they may be more than it.
 */
export const isCountedOnce = (head: Measurement, parts: readonly Measurement[]): boolean =>
  !PLACES.has(head.unit) &&
  parts.filter((one) => CHANNEL.test(one.clauseText)).length > 1 &&
  !isClosedSet(head, parts) &&
  !excludeEachOther(parts);
