import { compare, exactInteger } from '../../arithmetic/exact';
import { isPoint } from '../../arithmetic/interval';
import { tellsResult } from '../../forms/families';
import { ACTS } from '../../subjects/acts';
import { CREATED } from '../../subjects/attributes';
import { FROM_YEAR_BEFORE } from '../../subjects/carrying';
import { SUMMED } from '../../subjects/list-words';
import { OPEN_CASES } from '../../subjects/opposites';
import { says } from '../../subjects/phrase';
import { PUBLISH } from '../../subjects/publish';
import { oneOf } from '../../subjects/word-class';
import type { Measurement } from '../meaning/measurement';
import { agree, largest, less, representative, sameMeasure, sumOfMentions } from '../mentions/amounts';
import { COMPLEMENT_ROWS, isNegation, NEGATES, restOf } from './complements';
import { isOfSome } from './completeness';
import { type Completeness, dividedInto, type List, LONGEST_LIST } from './list';
import { ANY_OPPOSITE, kindsOfRow, mayBeBoth, partLabel, ROWS } from './opposites';
import { attributeNamed, nameOf } from './part-names';
import { saysDivided } from './says-divided';

const ALL_ROWS = [...ROWS, ...COMPLEMENT_ROWS];
const LONGEST_ROW = 5;

/** Numbers that a row of opposites tells apart. */
interface Opposed {
  readonly parts: readonly Measurement[];
  /** Whether both names that the row begins with are there: else one of these may be left unsaid. */
  readonly isWhole: boolean;
  /** The words that oppose them; none where one denies the other. */
  readonly row: readonly RegExp[];
  /** What is left of the names once the words that oppose them are taken out. */
  readonly rests: readonly string[];
}

/** The counts from one on that follow each other in its sentence, counted alike: as many as a row may have, and one more. */
function runFrom(counts: readonly Measurement[], at: number): readonly Measurement[] {
  const [first, run] = [counts[at], [] as Measurement[]];
  for (let i = at; i < at + LONGEST_ROW; i++) {
    const one = counts[i];
    if (first === undefined || one === undefined || one.place.sentence !== first.place.sentence) break;
    // 专职12名,兼职74名,其中县政府办公室专职3名: a part of what stands before it.
    const isOfBefore = run.length > 0 && one.before.startsWith('其中');
    if (one.place.depth !== first.place.depth || isOfBefore || !sameMeasure(first, one)) break;
    run.push(one);
  }
  return run;
}

/** The opposites that begin at a count: one of each of a row, or what is and what is not so. Null where there are none. */
function oppositesAt(counts: readonly Measurement[], at: number, any = ANY_OPPOSITE): Opposed | null {
  const run = runFrom(counts, at);
  if (run.length < 2) return null;
  if (!any.test(partLabel(counts[at] as Measurement)) && !mayBeNegated(counts, at)) return null;
  const labels = run.map(partLabel);
  for (const row of ALL_ROWS) {
    const kinds = kindsOfRow(row, labels);
    const some = kinds.slice(0, lengthOf(kinds));
    if (some.length < 2 || !some.includes(0)) continue;
    const third = run[some.length];
    const parts =
      third !== undefined && says(OPEN_CASES, partLabel(third))
        ? run.slice(0, some.length + 1)
        : run.slice(0, some.length);
    const rests = some.map((kind, i) => restOf(nameOf(run[i] as Measurement), row[kind] as RegExp));
    return { parts, isWhole: some.includes(1), row, rests };
  }
  const pair = run.slice(0, 2);
  const isOfForm = pair.some((one) => tellsResult(one) || attributeNamed(nameOf(one)) >= 0);
  return !isOfForm && isNegation(pair.map(nameOf)) ? { parts: pair, isWhole: true, row: [], rests: [] } : null;
}

const mayBeNegated = (counts: readonly Measurement[], at: number): boolean =>
  NEGATES.test(
    nameOf(counts[at] as Measurement) + (counts[at + 1] === undefined ? '' : nameOf(counts[at + 1] as Measurement)),
  );

/** How many of the kinds are there before one is none of the row or comes again. */
function lengthOf(kinds: readonly number[]): number {
  const end = kinds.findIndex((kind, at) => kind < 0 || kinds.indexOf(kind) < at);
  return end < 0 ? kinds.length : end;
}

/** The total that a pair divides: the nearest number before it in its sentence that is large enough, or the nearest. */
function dividedBy(counts: readonly Measurement[], at: number, parts: readonly Measurement[]): Measurement | undefined {
  const first = counts[at];
  const most = largest(parts);
  const before = counts.slice(Math.max(0, at - 4), at).reverse();
  const near = before.filter(
    (one) =>
      first !== undefined &&
      one.place.sentence === first.place.sentence &&
      one.place.depth <= first.place.depth &&
      !one.isAside &&
      sameMeasure(one, first),
  );
  const [nearest] = near;
  // 清理结果3次,继续有效86件,废止12件: a whole is counted like its parts.
  const isWhole = nearest !== undefined && nearest.unit === first?.unit && saysDivided(nearest);
  return near.find((one) => most !== undefined && !less(one.value, most.value)) ?? (isWhole ? nearest : undefined);
}

/** 采纳210条,部分采纳52条,不采纳58条: none of a row is the whole of the others. */
function isOneOf(head: Measurement, parts: readonly Measurement[]): boolean {
  const isOf = (row: readonly RegExp[], one: Measurement): boolean => row.some((kind) => kind.test(partLabel(one)));
  return ROWS.some((row) => isOf(row, head) && parts.every((part) => isOf(row, part)));
}

/** 收到40件,另有上年未办结3件,共办结41件,尚余2件: what became of them is of both. */
const isJoined = (counts: readonly Measurement[], head: Measurement, parts: readonly Measurement[]): boolean =>
  counts
    .slice(head.index + 1, (parts.at(-1)?.index ?? 0) + 1)
    .some(({ concept, clauseText }) => concept === 'carried' || says(FROM_YEAR_BEFORE, clauseText));

/** 保留A项,取消B项,合并C项,下放D项: a number behind the opposites may be a further part. */
function goesOn(counts: readonly Measurement[], at: number): boolean {
  const [last, next] = [counts[at - 1], counts[at]];
  if (last === undefined || next?.place.segment !== last.place.segment || next.before.startsWith('其中')) return false;
  return next.place.depth === last.place.depth && !next.isAside && next.unit === last.unit;
}

/** 不合格已处置28批次, A类已整改20个: what is said besides makes a part less than all that are so, unless it is said of the whole. */
const areBare = ({ rests }: Opposed, head: Measurement): boolean =>
  new Set(rests).size < 2 || rests.every((rest) => (head.clauseText + head.after).includes(rest));

/** 优秀12卷,合格31卷,不合格2卷 of 45: something else counted alike stands between the whole and the opposites. */
const hasSister = (counts: readonly Measurement[], head: Measurement, [first]: readonly Measurement[]): boolean =>
  counts
    .slice(head.index + 1, first?.index)
    .some((one) => one.place.depth === first?.place.depth && !one.isAside && one.unit === first.unit);

/** 37人,由专职4人和兼职33人组成. */
const COMPOSED = /^[组构]成/;

/** 清理N项,保留A项,取消B项; 收到N条,已办结A条,受理中B条. */
export function readOpposites(counts: readonly Measurement[]): List[] {
  const lists: List[] = [];
  for (let at = 0; at + 1 < counts.length; at++) {
    const opposed = oppositesAt(counts, at);
    const head = opposed === null ? undefined : dividedBy(counts, at, opposed.parts);
    if (opposed === null || head === undefined) continue;
    const { parts } = opposed;
    if (isOneOf(head, parts) || isJoined(counts, head, parts)) continue;
    const tied = areTied(head, opposed);
    const completeness = !tied || mayBeBoth(parts) ? 'open' : completenessOf(counts, head, opposed);
    lists.push(dividedInto('list:opposites', head, parts, completeness, { tied }));
  }
  return lists;
}

const ANYTHING = /(?:)/;

/** 建议提案56件,其中建议22件、提案34件,主办40件、会办16件: opposites right behind parts that make their whole divide it once more. */
export function readSecondDivisions(lists: readonly List[], counts: readonly Measurement[]): List[] {
  return lists.flatMap((list): readonly List[] => {
    const { head, parts, tied, countedOnce } = list;
    const last = parts.at(-1);
    if (last === undefined || !tied || countedOnce || parts.length < 2 || !isPoint(head.value)) return [];
    if (last.index < head.index || !agree(head.value, sumOfMentions(parts))) return [];
    const opposed = oppositesAt(counts, last.index + 1, ANYTHING);
    const [first] = opposed?.parts ?? [];
    if (opposed === null || first === undefined || first.place.sentence !== last.place.sentence) return [];
    if (first.place.depth !== last.place.depth || opposed.parts.some(({ unit }) => unit !== head.unit)) return [];
    // 建议13件,提案17件;重点建议1件,重点提案2件: opposites within the parts.
    if (kindsOfRow(opposed.row, parts.map(partLabel)).some((kind) => kind >= 0)) return [];
    const isWhole =
      opposed.isWhole &&
      !mayBeBoth(opposed.parts) &&
      opposed.rests.every((rest) => rest === '') &&
      !opposed.parts.some(isOfSome);
    const isAll = isWhole && !goesOn(counts, last.index + 1 + opposed.parts.length);
    return [dividedInto('list:second', head, opposed.parts, isAll ? 'likely' : 'open')];
  });
}

const isOfAttributes = (parts: readonly Measurement[]): boolean => attributeNamed(nameOf(parts[0] as Measurement)) >= 0;

/**
 * 办理来信4件,公开建议答复7件、提案答复6件; 收到申请4件,网上办理投诉5件、现场办理投诉6件: what was done, or was done with other things,
 * divides nothing that stands before it.
 */
function isOtherDeed({ parts: [first], row, rests }: Opposed, head: Measurement): boolean {
  if (first === undefined || first.place.clause === head.place.clause) return false;
  const [verb] = DEED.exec(partLabel(first)) ?? [];
  const object = rests.every((rest) => rest === rests[0]) ? (rests[0] ?? '').slice(-2) : '';
  if (object.length > 1 && !(head.clauseText + head.after).includes(object)) return true;
  return verb !== undefined && !row.some((kind) => kind.test(verb) || kind.test(nameOf(head)));
}

const DEED = new RegExp(`^(?:${oneOf(ACTS, PUBLISH)})`);

const areTied = (head: Measurement, opposed: Opposed, parts = opposed.parts): boolean =>
  (saysDivided(head) && !isOtherDeed(opposed, head)) ||
  (isOfAttributes(parts) && says(CREATED, head.before)) ||
  parts.some(({ before, after }) => before.startsWith('其中') || COMPOSED.test(after));

function completenessOf(counts: readonly Measurement[], head: Measurement, opposed: Opposed): Completeness {
  const { parts, isWhole } = opposed;
  if (hasSister(counts, head, parts)) return 'open';
  const isSome = parts.length === 2 && isOfAttributes(parts);
  const isPart = isSome || !isWhole || !areBare(opposed, head) || goesOn(counts, (parts[0]?.index ?? 0) + parts.length);
  return isPart ? 'disjoint' : 'likely';
}

const SAYS_TOTAL = new RegExp(`(?:${oneOf(SUMMED)}|总)[有为]?$`);

const TEN = exactInteger(10);

/** Zeros, and two small numbers: 11大类…4大类…7大类 add up by chance. */
function isChance(count: Measurement, parts: readonly Measurement[]): boolean {
  return (
    parts.length === 2 &&
    parts.some(({ value }) => compare(representative(value), TEN) < 0) &&
    !SAYS_TOTAL.test(count.before)
  );
}

const makes = (parts: readonly Measurement[], count: Measurement): boolean =>
  parts.length > 1 &&
  parts.every(({ value }) => isPoint(value)) &&
  agree(sumOfMentions(parts), count.value) &&
  !isChance(count, parts);

/** 共N条 and what the rest of the sentence lists, where it adds up: only confirms. */
export function readPlainSums(counts: readonly Measurement[]): List[] {
  const lists: List[] = [];
  for (let at = 0; at < counts.length; at++) {
    const count = counts[at] as Measurement;
    if (count.concept === 'received' || count.concept === 'closed' || tellsResult(count)) continue;
    if (!isPoint(count.value) || representative(count.value).units === 0n) continue;
    const parts = partsBeside(counts, at, count);
    if (parts !== null) lists.push(dividedInto('list:plain', count, parts, 'open', { tied: false }));
  }
  return lists;
}

/** What makes a count: the numbers behind it or, where its words say that it is a total, those before it. */
function partsBeside(counts: readonly Measurement[], at: number, count: Measurement): readonly Measurement[] | null {
  const behind = sameSentence(counts, at, 1);
  if (makes(behind, count)) return behind;
  if (!SAYS_TOTAL.test(count.before)) return null;
  const before = sameSentence(counts, at, -1);
  return makes(before, count) ? before : null;
}

/** The counts of the same measure in the rest of the sentence, brackets left out. */
function sameSentence(counts: readonly Measurement[], at: number, step: 1 | -1): readonly Measurement[] {
  const here = counts[at] as Measurement;
  let end = at + step;
  while (counts[end]?.place.sentence === here.place.sentence && Math.abs(end - at) <= LONGEST_LIST) end += step;
  const beside = step === 1 ? counts.slice(at + 1, end) : counts.slice(end + 1, at);
  return beside.filter((one) => one.place.depth === here.place.depth && !one.isAside && sameMeasure(one, here));
}
