import { compare, exactInteger } from '../../arithmetic/exact';
import { isPoint } from '../../arithmetic/interval';
import { CARRIED_FROM } from '../lexicon/carrying';
import { RESULT_FAMILY } from '../lexicon/families';
import type { Count } from '../meaning/count';
import { agree, largest, less, representative, sameMeasure, sumOfMentions } from '../mentions/amounts';
import type { List } from './list';
import { ANY_OPPOSITE, kindsOfRow, mayBeBoth, partLabel, ROWS } from './opposites';
import { attributeNamed, nameOf } from './part-names';

/** 答复23件,撤回1件,正在办理1件: cases that are open yet are a third. */
const OPEN_CASES = /受理中|办理中|(?:正|尚|仍|还)在(?:办理|处理)|未办结/;

const NONE: readonly Count[] = [];

/** The opposites that begin at a count: two, or three where the row has a third. */
function oppositesAt(counts: readonly Count[], at: number): readonly Count[] {
  const [first, second, third] = [counts[at], counts[at + 1], counts[at + 2]];
  if (first === undefined || second === undefined) return NONE;
  if (first.place.sentence !== second.place.sentence || first.place.depth !== second.place.depth) return NONE;
  // 专职12名,兼职74名,其中县政府办公室专职3名: a part of what stands before it.
  if (second.before.startsWith('其中')) return NONE;
  if (!sameMeasure(first, second) || !ANY_OPPOSITE.test(partLabel(first))) return NONE;
  const labels = [first, second].map(partLabel);
  for (const row of ROWS) {
    const kinds = kindsOfRow(row, labels);
    if (kinds[0] === kinds[1] || kinds.includes(-1) || !kinds.includes(0)) continue;
    const isThird = third !== undefined && third.place.sentence === second.place.sentence && sameMeasure(second, third);
    if (isThird && OPEN_CASES.test(partLabel(third))) return [first, second, third];
    const other = isThird ? row.findIndex((kind) => kind.test(partLabel(third))) : -1;
    return isThird && other >= 0 && !kinds.includes(other) ? [first, second, third] : [first, second];
  }
  return NONE;
}

/** What is divided; 制发4件,废止2件,继续有效33件 are three numbers of their own. */
const WHOLE = /清理|梳理|评估|审查|抽[检查]|检[查测验]|共|合计|总|收到|受理|接到|接收|办理|申请|人员|队伍/;

/** Before the number or, where little stands before it, behind it: 对86份文件进行了清理. */
const saysWhole = ({ before, after }: Count): boolean => WHOLE.test(before.length < 3 ? before + after : before);

/** What is made is given one of the three attributes. */
const MADE = /制作|生成|产生|形成|制发/;

/** The total that a pair divides: the nearest number before it in its sentence that is large enough, or the nearest. */
function dividedBy(counts: readonly Count[], at: number, parts: readonly Count[]): Count | undefined {
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
  const isWhole = nearest !== undefined && nearest.unit === first?.unit && saysWhole(nearest);
  return near.find((one) => most !== undefined && !less(one.value, most.value)) ?? (isWhole ? nearest : undefined);
}

/** 采纳210条,部分采纳52条,不采纳58条: none of a row is the whole of the others. */
function isOneOf(head: Count, parts: readonly Count[]): boolean {
  const isOf = (row: readonly RegExp[], one: Count): boolean => row.some((kind) => kind.test(partLabel(one)));
  return ROWS.some((row) => isOf(row, head) && parts.every((part) => isOf(row, part)));
}

/** 收到40件,另有上年未办结3件,共办结41件,尚余2件: what became of them is of both. */
const isJoined = (counts: readonly Count[], head: Count, parts: readonly Count[]): boolean =>
  counts
    .slice(head.index + 1, (parts.at(-1)?.index ?? 0) + 1)
    .some(({ concept, clauseText }) => concept === 'carried' || CARRIED_OVER.test(clauseText));
const CARRIED_OVER = new RegExp(`(?:上一?|去|往)年度?[^,]{0,8}${CARRIED_FROM}`);

/** 保留A项,取消B项,合并C项,下放D项: a number behind the opposites may be a further part. */
function goesOn(counts: readonly Count[], at: number): boolean {
  const [last, next] = [counts[at - 1], counts[at]];
  if (last === undefined || next?.place.segment !== last.place.segment || next.before.startsWith('其中')) return false;
  return next.place.depth === last.place.depth && !next.isAside && next.unit === last.unit;
}

/** 合格1219批次,不合格已处置28批次: what is said of the second makes it less than all that were not. */
const NARROWED = /[\u4e00-\u9fa5]{2}[已被经仍][\u4e00-\u9fa5]{2,}$/;
const areBare = (parts: readonly Count[]): boolean => !parts.some(({ before }) => NARROWED.test(before));

/** 37人,由专职4人和兼职33人组成. */
const COMPOSED = /^(?:组成|构成)/;

/** 清理N项,保留A项,取消B项; 收到N条,已办结A条,受理中B条. */
export function readOpposites(counts: readonly Count[]): List[] {
  const lists: List[] = [];
  for (let at = 0; at < counts.length; at++) {
    const parts = oppositesAt(counts, at);
    const head = parts.length > 0 ? dividedBy(counts, at, parts) : undefined;
    if (head === undefined || isOneOf(head, parts) || isJoined(counts, head, parts)) continue;
    const isAttribute = attributeNamed(nameOf(parts[0] as Count)) >= 0;
    const tied =
      saysWhole(head) ||
      (isAttribute && MADE.test(head.before)) ||
      parts.some(({ before, after }) => before.startsWith('其中') || COMPOSED.test(after));
    const isSome = parts.length === 2 && (isAttribute || !areBare(parts));
    const closure =
      !tied || mayBeBoth(parts) ? 'open' : isSome || goesOn(counts, at + parts.length) ? 'disjoint' : 'likely';
    lists.push({ source: 'list:opposites', head, parts, closure, countedOnce: false, tied });
  }
  return lists;
}

const EXCEPT = /除(?:了|去)?[^,。;]{0,30}$/;
const THE_REST = /^[^,。;]{0,30}外,?(?:其[余他]|剩余)[^,。;]{0,12}$/;

/** 印发N份,除A份未公开外,其余B份…: what is left out and the rest make the whole. */
export function readRemainders(folded: string, counts: readonly Count[]): List[] {
  const lists: List[] = [];
  for (let at = 1; at + 1 < counts.length; at++) {
    const whole = counts[at - 1] as Count;
    const left = counts[at] as Count;
    const rest = counts[at + 1] as Count;
    if (whole.place.sentence !== rest.place.sentence) continue;
    if (!EXCEPT.test(folded.slice(whole.figure.withUnit.end, left.figure.start))) continue;
    if (!THE_REST.test(folded.slice(left.figure.withUnit.end, rest.figure.start))) continue;
    if (!sameMeasure(whole, left) || !sameMeasure(left, rest)) continue;
    lists.push({
      source: 'list:remainder',
      head: whole,
      parts: [left, rest],
      closure: 'likely',
      countedOnce: false,
      tied: true,
    });
  }
  return lists;
}

const SAYS_TOTAL = /(?:共计|合计|总计|共有?|总数?为?|累计)$/;

const TEN = exactInteger(10);

/** Results beside each other are no parts of each other. */
const IS_RESULT = new Set(RESULT_FAMILY.parts);

/** Zeros, and two small numbers: 11大类…4大类…7大类 add up by chance. */
function isChance(count: Count, parts: readonly Count[]): boolean {
  return (
    parts.length === 2 &&
    parts.some(({ value }) => compare(representative(value), TEN) < 0) &&
    !SAYS_TOTAL.test(count.before)
  );
}

const makes = (parts: readonly Count[], count: Count): boolean =>
  parts.length > 1 &&
  parts.every(({ value }) => isPoint(value)) &&
  agree(sumOfMentions(parts), count.value) &&
  !isChance(count, parts);

/** 共N条 and what the rest of the sentence lists, where it adds up: only confirms. */
export function readPlainSums(counts: readonly Count[]): List[] {
  const lists: List[] = [];
  for (let at = 0; at < counts.length; at++) {
    const count = counts[at] as Count;
    if (count.concept === 'received' || count.concept === 'closed' || IS_RESULT.has(count.concept ?? '')) continue;
    if (!isPoint(count.value) || representative(count.value).units === 0n) continue;
    const parts = partsBeside(counts, at, count);
    if (parts !== null)
      lists.push({ source: 'list:plain', head: count, parts, closure: 'open', countedOnce: false, tied: false });
  }
  return lists;
}

/** What makes a count: the numbers behind it or, where its words say that it is a total, those before it. */
function partsBeside(counts: readonly Count[], at: number, count: Count): readonly Count[] | null {
  const behind = sameSentence(counts, at, 1);
  if (makes(behind, count)) return behind;
  if (!SAYS_TOTAL.test(count.before)) return null;
  const before = sameSentence(counts, at, -1);
  return makes(before, count) ? before : null;
}

/** Longer lists are tables in disguise. */
const LONGEST_LIST = 40;

/** The counts of the same measure in the rest of the sentence, brackets left out. */
function sameSentence(counts: readonly Count[], at: number, step: 1 | -1): Count[] {
  const here = counts[at];
  const found: Count[] = [];
  if (here === undefined) return found;
  for (let i = at + step; i >= 0 && i < counts.length && Math.abs(i - at) <= LONGEST_LIST; i += step) {
    const one = counts[i];
    if (one === undefined || one.place.sentence !== here.place.sentence) break;
    if (one.place.depth === here.place.depth && !one.isAside && sameMeasure(one, here)) found.push(one);
  }
  return step === 1 ? found : found.reverse();
}
