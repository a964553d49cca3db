import type { Relation } from '../model/analysis';
import type { Severity, Verdict } from '../model/schema';
import { packed } from '../text/blanks';
import type { Range } from '../text/range';
import { type AnnouncedNumber, countsIn } from './counted-things';
import { type CheckContext, type CheckResult, joinResults, message, NO_RESULT, resultOf, termAt } from './document';
import { readList } from './list-items';
import type { OrdinalRun } from './runs';

/** More than any report has; keeps a text made of nothing else from taking long. */
const MOST = 1000;
const LONGEST_CLAUSE = 160;
const LONGEST_ITEM = 30;
/** “甲”和“乙” at the end of a clause: what stands before the first quote is no item. */
const QUOTED_ITEMS = /(?:“[^“”]{1,20}”[、和及与]){1,9}“[^“”]{1,20}”$/;
const CLAUSE_END = '。;:!?,';

const packedRange = (folded: string, range: Range): string => packed(folded, range.start, range.end);

function relationOf(
  folded: string,
  count: AnnouncedNumber,
  listed: readonly Range[],
  verdict: Verdict,
  source: string,
  sign: string,
): Relation {
  return {
    id: '',
    kind: 'announced-count',
    source,
    severity: 'hint',
    terms: [
      termAt('announced', count, packedRange(folded, count), count.number),
      ...listed.map((item) => termAt('listed', item, packedRange(folded, item))),
    ],
    verdict,
    arithmetic: `${count.number} ${sign} ${listed.length}`,
    reason: verdict === 'undecidable' ? message('reason.damaged') : null,
  };
}

function findingOf(relation: Relation, count: AnnouncedNumber, severity: Severity): CheckResult {
  const [, ...listed] = relation.terms;
  return resultOf({ ...relation, severity }, [
    {
      severity,
      message: message('announced-count.violated', {
        formula: relation.arithmetic,
        announced: count.number,
        counted: listed.length,
      }),
      start: count.start,
      end: count.end,
      related: listed.map(({ start, end, text }) => ({
        start,
        end,
        message: message('place.listed', { value: text }),
      })),
    },
  ]);
}

/** The list that ends where the count begins: behind the last comma, or inside the quotes before it. */
function rangeBefore(folded: string, count: AnnouncedNumber, floor: number): Range {
  let from = count.start;
  while (from > floor && count.start - from < LONGEST_CLAUSE && !CLAUSE_END.includes(folded.charAt(from - 1))) from--;
  let to = count.start;
  while (to > from && /[\s的]/.test(folded.charAt(to - 1))) to--;
  const quoted = QUOTED_ITEMS.exec(folded.slice(from, to));
  if (quoted) return { start: from + quoted.index, end: to };
  const quote = folded.charAt(to - 1) === '”' ? from + folded.slice(from, to).lastIndexOf('“') : -1;
  const inside = quote >= from && folded.slice(quote, to).includes('、');
  return inside ? { start: quote + 1, end: to - 1 } : { start: from, end: to };
}

/**
 * 甲、乙、丙三大平台; “甲、乙、丙”(三同步); 甲、乙等13个栏目. Only agreement is read: where the list begins is too unsure
 * to accuse anybody.
 */
function listBefore(folded: string, count: AnnouncedNumber, floor: number): CheckResult {
  // A unit behind a figure (高炮2个,) counts no list: what is counted must follow.
  if (!count.quoted && !/^[^\s,。;:、()\d]/.test(folded.charAt(count.end))) return NO_RESULT;
  return namesBefore(folded, count, floor);
}

function namesBefore(folded: string, count: AnnouncedNumber, floor: number): CheckResult {
  const range = rangeBefore(folded, count, floor);
  const words = folded.slice(range.start, range.end);
  if (!/[、和及与]/.test(words) || /\d{3}/.test(words)) return NO_RESULT;
  const { items, open } = readList(folded, range);
  if (open && items.length >= 2 && items.length <= count.number) {
    const relation = relationOf(folded, count, items, 'holds', 'listed-examples', '≥');
    return resultOf({ ...relation, arithmetic: `${items.length} ≤ ${count.number}` });
  }
  const all = splitTo(folded, items, count.number);
  if (open || all.length !== count.number || all.slice(1).some((item) => item.end - item.start > LONGEST_ITEM))
    return NO_RESULT;
  return resultOf(relationOf(folded, count, all, 'holds', 'listed-before', '='));
}

/** The items again, with 和 and 及 of the last ones split until they are as many as announced. */
function splitTo(folded: string, items: readonly Range[], number: number): readonly Range[] {
  const last = items.at(-1);
  if (!last || items.length >= number) return items;
  const at = folded.slice(last.start, last.end).search(/[和及与]/);
  if (at <= 0) return items;
  return [
    ...items.slice(0, -1),
    { start: last.start, end: last.start + at },
    { start: last.start + at + 1, end: last.end },
  ];
}

/** 5个事项(甲、乙、丙、丁、戊): accuses where the bracket is clearly a list and off by one or two. */
function listInBrackets(folded: string, count: AnnouncedNumber): CheckResult {
  const behind = /^[^。,;:()\d、]{0,14}\(/.exec(folded.slice(count.end, count.end + 16));
  if (!behind) return NO_RESULT;
  const start = count.end + behind[0].length;
  const length = folded.slice(start, start + 300).search(/[()。]/);
  if (length <= 0 || folded.charAt(start + length) !== ')') return NO_RESULT;
  const { items, counts, open } = readList(folded, { start, end: start + length });
  if (items.length < 2 || items.some((item) => packedRange(folded, item).length < 2)) return NO_RESULT;
  if (items.length === count.number)
    return resultOf(relationOf(folded, count, items, 'holds', 'listed-in-brackets', '='));
  const noun = folded.slice(count.end, start);
  const off = Math.abs(items.length - count.number);
  if (open || counts.has(count.number) || items.length < 3 || off > 2 || /[县市区镇乡街村]/.test(noun))
    return NO_RESULT;
  if (/\d|如|含|包括|其中/.test(folded.slice(start, start + length))) return NO_RESULT;
  return findingOf(relationOf(folded, count, items, 'violated', 'listed-in-brackets', '≠'), count, 'hint');
}

/** 三方面问题:一是…二是…三是…; one that counts further than announced is beyond doubt. */
function runBehind(folded: string, count: AnnouncedNumber, starts: ReadonlyMap<number, OrdinalRun>): CheckResult {
  const behind =
    /^[^。,;:()\d、]{0,16}(?:[:。,]|如下)?\s{0,8}/.exec(folded.slice(count.end, count.end + 30))?.[0] ?? '';
  if (!/[:。,]|如下/.test(behind)) return NO_RESULT;
  const run = starts.get(count.end + behind.length);
  if (!run || run.members.length < 2) return NO_RESULT;
  const { members } = run;
  const damaged = members.some(({ number }) => number === 0);
  const relation = (verdict: Verdict, sign: string): Relation =>
    relationOf(folded, count, members, verdict, 'listed-behind', sign);
  if (members.length === count.number) return resultOf(relation('holds', '='));
  const counted = members.every(({ number }, at) => number === at + 1);
  if (damaged || !counted) return resultOf(relation('undecidable', '≠'));
  const certain = behind.includes(':') && members.length > count.number;
  return findingOf(relation('violated', '≠'), count, certain ? 'warning' : 'hint');
}

/** Numbers of things that are named at once, before the number, in brackets or as a run of ordinals behind it. */
export function announcedItems({ textIndex, folded, runs, headings }: CheckContext): CheckResult {
  const starts = new Map<number, OrdinalRun>();
  for (const run of runs) if (run.members[0]) starts.set(run.members[0].start, run);
  const results: CheckResult[] = [];
  let floor = 0;
  let heading = 0;
  for (const count of countsIn(textIndex, MOST)) {
    const behind = count.quoted
      ? NO_RESULT
      : joinResults([runBehind(folded, count, starts), listInBrackets(folded, count)]);
    for (let next = headings[heading]; next && next.end <= count.start; next = headings[++heading]) floor = next.end;
    // 平台有网站、公众号以及栏目3个。1.网站…2.公众号…: what is named before it needs no paragraph behind it for each.
    const named = behind.findings.length > 0 ? namesBefore(folded, count, floor) : NO_RESULT;
    if (named.relations.length > 0) results.push(named);
    else results.push(behind.relations.length > 0 ? behind : listBefore(folded, count, floor));
  }
  return joinResults(results);
}
