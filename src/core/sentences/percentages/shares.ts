import type { Interval } from '../../arithmetic/interval';
import { fitOf, isPercentageOf, type PercentageFit } from '../../arithmetic/quotients';
import { phraseSource, says } from '../../subjects/phrase';
import { ALL_INFORMATION, IN_ALL } from '../../subjects/publish';
import { IN_TURN } from '../../subjects/respective';
import { ALL_OF_IT, OF_ITS_OWN, OF_NUMBERS_HERE, SHARE_WORDS } from '../../subjects/share-words';
import { WHOLE_PLACE } from '../../subjects/whole-place';
import { WHOLE_YEAR } from '../../subjects/whole-year';
import { oneOf, wordClass } from '../../subjects/word-class';
import type { List } from '../lists/list';
import { totalWords } from '../lists/total-words';
import type { Measurement } from '../meaning/measurement';
import { isReference } from '../meaning/reference';
import { agree, less, sameMeasure, sumOfMentions } from '../mentions/amounts';
import type { Ratio } from './ratios';
import { type Numbered, type Wholes, wholeOfSentence, wholesOf } from './whole-shares';

/** A percentage that a number is of another one. */
export interface Share {
  readonly ratio: Ratio;
  readonly numerator: Measurement;
  /** The number it is a share of; null if none of the paragraph's fits and none is meant for certain. */
  readonly base: Measurement | null;
  readonly fit: PercentageFit;
  /** What is added to the base: it is of all of them, 新收90件,上年结转10件. */
  readonly added: readonly Measurement[];
  /** The total of the list that the number is in. */
  readonly head: Measurement | null;
  /** The base is certain even though the percentage does not fit: its neighbours are shares of it, or the words name it. */
  readonly certain: boolean;
  /** It may be of something that is no number here, 占全省的, or tell of more than the number before it. */
  readonly isLoose: boolean;
}

interface Candidate {
  readonly ratio: Ratio;
  readonly numerator: Measurement;
  readonly bases: readonly Measurement[];
  /** The words behind 占 name something that is no number of the paragraph: 占全省的. */
  readonly elsewhere: boolean;
}

const MOST_BASES = 16;
const LONGEST_GAP = 80;

const MOST_RESPECTIVE = 20;

/** Where percentages that stand side by side begin and end among the ratios: 占p%、q%和r%. */
interface Group {
  readonly first: number;
  readonly last: number;
}

function groupOf(ratios: readonly Ratio[], at: number): Group {
  const ratio = ratios[at];
  const isBeside = (one: Ratio | undefined): boolean =>
    one?.position === ratio?.position && one?.kind === 'share' && one.place.sentence === ratio?.place.sentence;
  let [first, last] = [at, at];
  while (at - first < MOST_RESPECTIVE && isBeside(ratios[first - 1])) first--;
  while (last - at < MOST_RESPECTIVE && isBeside(ratios[last + 1])) last++;
  return { first, last };
}

/** 公开30件(主动12件,依申请18件),占40%: the number itself, not what the bracket behind it tells of it. */
function withoutBracket({ place }: Ratio, counts: readonly Measurement[], index: number): Measurement | undefined {
  let one = counts[index];
  while (one?.owner && one.place.depth > place.depth) one = counts[one.owner.index];
  return one;
}

/** 分别占p%、q%、r%: as many numbers as percentages, in the same order. */
function respective(
  ratio: Ratio,
  { first, last }: Group,
  at: number,
  counts: readonly Measurement[],
): Measurement | undefined {
  let one = withoutBracket(ratio, counts, ratio.position - 1);
  if (one !== undefined && last > first && isSummedUp(one, counts))
    one = withoutBracket(ratio, counts, partBefore(one, counts));
  for (let i = last; i > at && one !== undefined; i--) one = withoutBracket(ratio, counts, one.index - 1);
  return one !== undefined && isReference(one) ? undefined : one;
}

/** 网上30件、信函20件,共50件,分别占60%、40%: the total of the numbers that the percentages are of is none of them. */
const isSummedUp = (one: Measurement, counts: readonly Measurement[]): boolean =>
  totalWords(one, counts[one.index - 1]) !== null;

/** The number before a total; 两项 in front of it counts nothing. */
function partBefore({ index }: Measurement, counts: readonly Measurement[]): number {
  const before = counts[index - 1];
  return before !== undefined && isReference(before) ? index - 2 : index - 1;
}

const NAMES_SHARE = new RegExp(oneOf(SHARE_WORDS));

/** 自然人40件,网上提交占66.7%: the words before 占 name what it is a share of, and no number stands for it. */
function namesAnother({ label }: Ratio): boolean {
  const at = label.search(NAMES_SHARE);
  return at > 0 && !says(OF_ITS_OWN, label.slice(0, at));
}

/** 占45%(36件): the number that it is of stands in a bracket behind it. */
function inBracketBehind({ figure, place }: Ratio, next: Measurement | undefined): Measurement | undefined {
  if (next === undefined || next.place.depth !== place.depth + 1) return undefined;
  const gap = next.place.opener - figure.withUnit.end;
  return gap >= 0 && gap <= 1 && next.before === '' ? next : undefined;
}

/** What introduces numbers that follow their shares in the same order. */
const INTRODUCED = new RegExp(`^,?${phraseSource(IN_TURN)}[为是有]$`);

/** 各占p%和q%,分别为17件、13件; 各占p%和q%(17件、13件); for a percentage that stands alone only the bracket. */
function countBehind(
  ratios: readonly Ratio[],
  { first, last }: Group,
  at: number,
  counts: readonly Measurement[],
): Measurement | undefined {
  const end = ratios[last];
  const next = end && counts[end.position];
  if (!next || (!(INTRODUCED.test(next.before) && last > first) && !inBracketBehind(end, next))) return undefined;
  const final = counts[end.position + last - first]?.place;
  const areAsMany = final?.sentence === next.place.sentence && final.depth === next.place.depth;
  return areAsMany ? counts[end.position + at - first] : undefined;
}

/** 动态类19条,占总体的95%,机构类1条,占总体的5%: a number that is given as a share of the whole is no base of the next share. */
const OF_ALL = new RegExp(`占[^%]{0,6}(?:${oneOf(ALL_OF_IT)})`);

/** The indexes of the counts that are shares of all, because they are called so or leave nothing else. */
const sharesOfAll = (ratios: readonly Ratio[], wholes: Wholes): ReadonlySet<number> =>
  new Set([
    ...ratios.filter(({ kind, label }) => kind === 'share' && OF_ALL.test(label)).map((one) => one.position - 1),
    ...wholes.keys(),
  ]);

/** 占总数的, 占受理量: the whole; 占全省的, 占用户的: something else. */
const ELSEWHERE = new RegExp(`占(?!\\d|${oneOf(OF_NUMBERS_HERE)})[^%]{2,}$`);

const isBesideShare = (one: Measurement, numerator: Measurement, ofAll: ReadonlySet<number>): boolean =>
  ofAll.has(one.index) && one.place.sentence === numerator.place.sentence;

/** What is known of counts by their index. */
interface Known {
  /** The total of the list that a count is a part of. */
  readonly heads: readonly (Measurement | undefined)[];
  /** The same for lists that add up. */
  readonly divided: readonly (Measurement | undefined)[];
  /** Those that are called shares of all. */
  readonly ofAll: ReadonlySet<number>;
  /** Those whose shares make 100 % together. */
  readonly wholes: Wholes;
}

/** The number that a share is told of; null where none is. */
function numeratorOf(ratios: readonly Ratio[], at: number, counts: readonly Measurement[]): Measurement | null {
  const ratio = ratios[at];
  if (ratio === undefined || ratio.kind !== 'share') return null;
  const group = groupOf(ratios, at);
  const behind = countBehind(ratios, group, at, counts);
  if (behind === undefined && namesAnother(ratios[group.first] ?? ratio)) return null;
  const numerator = behind ?? respective(ratio, group, at, counts);
  if (numerator === undefined || numerator.place.sentence !== ratio.place.sentence) return null;
  const isNear = ratio.figure.start - numerator.figure.withUnit.end <= LONGEST_GAP;
  return isNear && numerator.place.segment === ratio.place.segment ? numerator : null;
}

function candidateOf({ ratio, numerator }: Numbered, counts: readonly Measurement[], known: Known): Candidate {
  const elsewhere = ELSEWHERE.test(ratio.label);
  return { ratio, numerator, bases: basesFor(ratio, numerator, counts, known, elsewhere), elsewhere };
}

/** What a share may be of, the likelier first. */
function basesFor(
  ratio: Ratio,
  numerator: Measurement,
  counts: readonly Measurement[],
  { heads, divided, ofAll, wholes }: Known,
  elsewhere: boolean,
): readonly Measurement[] {
  const bases: Measurement[] = [];
  const isOfAll = OF_ALL.test(ratio.label);
  const head = heads[numerator.index];
  const isHeadPossible = head !== undefined && (numerator.unit === '' || sameMeasure(head, numerator));
  // 动态类49条,占总体的98%(其中批复36条,占总体的72%): of all, and not of what is in part theirs.
  const isOfMore = isOfAll && head !== undefined && isBesideShare(head, numerator, ofAll);
  if (isHeadPossible && !isOfMore) bases.push(head);
  for (let i = numerator.index - 1; i >= 0 && bases.length < MOST_BASES; i--) {
    const one = counts[i];
    if (one === undefined || one.place.paragraph !== numerator.place.paragraph) break;
    if (isSibling(one, numerator, divided) || (isOfAll && isBesideShare(one, numerator, ofAll))) continue;
    if (wholes.get(numerator.index)?.includes(one)) continue;
    if (one !== head && !one.isAside && sameMeasure(one, numerator) && !less(one.value, numerator.value))
      bases.push(one);
  }
  if (!elsewhere)
    bases.push(
      ...[...totalsBefore(counts, numerator), ...casesBefore(counts, numerator)].filter(
        (one) => !less(one.value, numerator.value),
      ),
    );
  return bases;
}

/** 累计公开政府信息, 共发布各类信息: all that was made public, if nothing in the words says which. */
const ALL_PUBLISHED = new RegExp(
  `^(?:\\d{4}年度?|,|${oneOf(WHOLE_YEAR, WHOLE_PLACE, wordClass(['{}', IN_ALL]))})*${phraseSource(ALL_INFORMATION)}`,
);
const isAllPublished = ({ concept, before, topic }: Measurement): boolean =>
  concept === 'disclosure.total' || (topic === 'disclosure' && ALL_PUBLISHED.test(before));

/** How far back the total of what is told by subject may stand. */
const MOST_BETWEEN = 40;
const PARAGRAPHS_BETWEEN = 4;

/** 共公开N条,至今总计M条。⏎在主动公开的信息中,机构职能类A条,占总体的p%: what was published, a few paragraphs before. */
export function totalsBefore(counts: readonly Measurement[], numerator: Measurement): Measurement[] {
  const totals: Measurement[] = [];
  if (numerator.topic !== null && /request|review|litigation|staff/.test(numerator.topic)) return totals;
  for (let i = numerator.index - 1; i >= Math.max(0, numerator.index - MOST_BETWEEN); i--) {
    const one = counts[i];
    if (one === undefined || numerator.place.paragraph - one.place.paragraph > PARAGRAPHS_BETWEEN) break;
    if (one.place.paragraph === numerator.place.paragraph || !isAllPublished(one)) continue;
    if (one.scope === 'year' && !one.isAside && sameMeasure(one, numerator)) totals.push(one);
  }
  return totals;
}

/** 共受理申请10件…。⏎在答复的9件申请中,同意公开7件,占总数的70%: what was received and answered, in the section's paragraphs before. */
function casesBefore(counts: readonly Measurement[], numerator: Measurement): Measurement[] {
  const cases: Measurement[] = [];
  for (let i = numerator.index - 1; i >= Math.max(0, numerator.index - MOST_BETWEEN); i--) {
    const one = counts[i] as Measurement;
    if (one.titles !== numerator.titles) break;
    const isTotal = one.concept === 'received' || one.concept === 'closed';
    if (isTotal && one.place.paragraph !== numerator.place.paragraph && !one.isAside && sameMeasure(one, numerator))
      cases.push(one);
  }
  return cases;
}

/** How many numbers before it may make the base of a share together. */
const MOST_JOINED = 8;

/** Numbers of which a share is that of none of them alone; empty where there are none such. `any`: also numbers that merely stand beside each other. */
function jointBase(
  candidate: Candidate,
  counts: readonly Measurement[],
  wholes: Wholes,
  any: boolean,
): readonly Measurement[] {
  if (candidate.elsewhere) return [];
  const { ratio, numerator } = candidate;
  const fits = (all: readonly Measurement[]): boolean =>
    all.length > 1 && fitsShare(ratio, numerator.value, sumOfMentions(all)) === 'rounded';
  const own = wholes.get(numerator.index) ?? [];
  if (fits(own)) return own;
  // 批复36条,占总体的72%: of all that the shares of the sentence make together.
  const all = OF_ALL.test(ratio.label) ? wholeOfSentence(wholes, numerator) : [];
  if (fits(all)) return all;
  return any ? besideEachOther(candidate, counts) : [];
}

/** 新收90件,上年结转10件。其中公开50件,占50%. */
function besideEachOther({ ratio, numerator }: Candidate, counts: readonly Measurement[]): readonly Measurement[] {
  for (let i = numerator.index - 1; i > Math.max(0, numerator.index - MOST_JOINED); i--) {
    const [one, next] = [counts[i - 1], counts[i]];
    if (one === undefined || next?.place.paragraph !== numerator.place.paragraph) break;
    const areBeside = one.place.sentence === next.place.sentence && one.place.depth === next.place.depth;
    const areAlike = [one, next].every((count) => sameMeasure(count, numerator) && !count.isAside);
    if (!areBeside || !areAlike) continue;
    if (fitsShare(ratio, numerator.value, sumOfMentions([one, next])) === 'rounded') return [one, next];
  }
  return [];
}

const better = (fit: PercentageFit, than: PercentageFit): boolean =>
  fit !== null && (than === null || (fit === 'rounded' && than === 'truncated'));

/** How a percentage fits; one that is not told exactly fits anywhere within its words. */
export function fitsShare({ printed, hedge }: Ratio, part: Interval, base: Interval): PercentageFit {
  if (hedge === null) return fitOf(printed, part, base);
  return isPercentageOf(hedge.window, part, base) ? 'rounded' : null;
}

function bestBase({ ratio, numerator, bases }: Candidate): { base: Measurement | null; fit: PercentageFit } {
  let best: { base: Measurement | null; fit: PercentageFit } = { base: null, fit: null };
  for (const base of bases) {
    const fit = fitsShare(ratio, numerator.value, base.value);
    if (better(fit, best.fit)) best = { base, fit };
    if (best.fit === 'rounded') break;
  }
  return best;
}

/** For each paragraph: of how many percentages each number is the base. */
function votesOf(found: readonly { candidate: Candidate; base: Measurement | null }[]): Map<Measurement, number> {
  const votes = new Map<Measurement, number>();
  for (const { base, candidate } of found)
    if (base !== null && candidate.ratio.hedge === null) votes.set(base, (votes.get(base) ?? 0) + 1);
  return votes;
}

/** The base that a percentage must have though it does not fit: that of its neighbours, or the only one there is. */
function certainBase(
  { numerator, bases, elsewhere, ratio }: Candidate,
  head: Measurement | undefined,
  votes: ReadonlyMap<Measurement, number>,
  isLastOfAll: boolean,
): Measurement | null {
  if (elsewhere) return null;
  const voted = bases.find((base) => (votes.get(base) ?? 0) >= (base === head ? 1 : 2));
  if (voted !== undefined) return voted;
  // 公开40件,其中全部公开30件、部分公开10件,占69%: maybe the 40 are.
  if (isLastOfAll) return null;
  const [only] = bases;
  const alone = bases.length === 1 && only !== undefined && only.unit === numerator.unit;
  const near = only !== undefined && only.place.paragraph === numerator.place.paragraph;
  const exact = alone && !only.figure.approximate && !numerator.figure.approximate;
  return exact && near && /占/.test(ratio.label) && only === head ? only : null;
}

const addsUp = ({ head, parts }: List): boolean => parts.length > 1 && agree(head.value, sumOfMentions(parts));

/** Whether a count is the last part of a list that adds up. */
const isLast = (at: number, divided: readonly (Measurement | undefined)[]): boolean =>
  divided[at] !== undefined && divided[at + 1] !== divided[at];

/** 网上150件,信函40件,当面10件 of 200: none of the parts is a share of another. */
const isSibling = (one: Measurement, numerator: Measurement, divided: readonly (Measurement | undefined)[]): boolean =>
  divided[numerator.index] !== undefined && divided[one.index] === divided[numerator.index];

/** By the index of a count the total of the list that it is a part of; of several lists the first. */
function firstHeads(lists: readonly List[], counts: readonly Measurement[]): readonly (Measurement | undefined)[] {
  const heads = new Array<Measurement | undefined>(counts.length);
  for (const { head, parts } of lists) for (const part of parts) heads[part.index] ??= head;
  return heads;
}

/** Resolves the shares of the text: numerator, base and whether they agree. */
export function readShares(ratios: readonly Ratio[], counts: readonly Measurement[], lists: readonly List[]): Share[] {
  if (ratios.length === 0) return [];
  const heads = firstHeads(lists, counts);
  const numbered = ratios.flatMap((ratio, at): Numbered[] => {
    const numerator = numeratorOf(ratios, at, counts);
    return numerator === null ? [] : [{ ratio, numerator }];
  });
  const wholes = wholesOf(numbered);
  const divided = firstHeads(lists.filter(addsUp), counts);
  const known: Known = { heads, divided, ofAll: sharesOfAll(ratios, wholes), wholes };
  const found = numbered.map((one) => {
    const candidate = candidateOf(one, counts, known);
    return { candidate, ...bestBase(candidate) };
  });
  const votes = votesOf(found);
  return found.map(({ candidate, base, fit }) => {
    const { ratio, numerator } = candidate;
    const certain =
      base ?? certainBase(candidate, heads[numerator.index], votes, isLast(numerator.index, known.divided));
    const [first, ...added] = fit === 'rounded' ? [] : jointBase(candidate, counts, wholes, base === null);
    return {
      ratio,
      numerator,
      base: first ?? certain,
      fit: first === undefined ? fit : 'rounded',
      added,
      head: heads[numerator.index] ?? null,
      certain: base === null && first === undefined && certain !== null,
      isLoose: candidate.elsewhere || isLast(numerator.index, known.divided),
    };
  });
}
