import { parseWholeNumber } from '../../numbers/whole-number';
import { EXAMPLES, OF_ALL_PARTS } from '../../subjects/list-words';
import { says } from '../../subjects/phrase';
import { oneOf } from '../../subjects/word-class';
import type { Measurement } from '../meaning/measurement';
import { comparable } from '../meaning/scope';
import { less, sumOfMentions } from '../mentions/amounts';
import { compact } from '../mentions/mention';
import { areKindred, isClosedSet, isCountedOnce, REST } from './completeness';
import { excludeEachOther } from './exclusive';
import { type Completeness, dividedInto, type List, LONGEST_LIST } from './list';
import { isNoMember } from './list-members';
import { areOpposites } from './opposites';

/** 1. （1） ① 一是, before the name of a part. */
const ORDINAL = /^\s*(?:\((\d{1,2}|[一二三四五六七八九十])\)|(\d{1,2})[.、)](?!\d)|([①-⑩])|([一二三四五六七八九十])是)/;
const OPEN = new RegExp(`${oneOf(EXAMPLES)}|等`);
const LONGEST_ORDINAL = 12;

/** The number of the ordinal that the line of an offset begins with; 0 where it begins with none. */
function ordinalOf(folded: string, at: number): number {
  const line = folded.lastIndexOf('\n', at - 1) + 1;
  const found = ORDINAL.exec(folded.slice(line, Math.min(at, line + LONGEST_ORDINAL)));
  if (found === null) return 0;
  const [, bracketed, plain, circled, told] = found;
  return parseWholeNumber(bracketed ?? plain ?? circled ?? told ?? '') ?? 0;
}

/** The numbers of the lines 1., 2., 3. from one on, one in each line; none where a line has several that are counted alike. */
function partsFrom(folded: string, counts: readonly Measurement[], first: Measurement): readonly Measurement[] {
  const parts: Measurement[] = [];
  for (const one of counts.slice(first.index, first.index + LONGEST_LIST)) {
    const before = parts.at(-1);
    const isNewLine = before === undefined || folded.slice(before.figure.withUnit.end, one.figure.start).includes('\n');
    if (!isNewLine) {
      if (one.place.depth > first.place.depth) continue;
      return [];
    }
    if (ordinalOf(folded, one.figure.start) !== parts.length + 1) break;
    if (isNoMember(one, before) || one.figure.approximate || !areKindred(one, first)) return [];
    parts.push(one);
  }
  return parts;
}

function completenessOf(lead: string, whole: Measurement, parts: readonly Measurement[]): Completeness {
  if (OPEN.test(lead)) return 'open';
  const isAll =
    says(OF_ALL_PARTS, lead) ||
    REST.test(parts.at(-1)?.before ?? '') ||
    isClosedSet(whole, parts) ||
    areOpposites(parts);
  if (isAll && !less(sumOfMentions([...parts, ...parts]), whole.value)) return 'likely';
  return excludeEachOther(parts) ? 'disjoint' : 'open';
}

/** What stands between a total and the first of its lines, up to the end of the total's own line; null where more lines do. */
function leadOf(folded: string, head: Measurement, first: Measurement): string | null {
  const [own = '', ...more] = folded.slice(head.figure.withUnit.end, first.figure.start).split('\n');
  const lines = more.filter((line) => line.trim() !== '');
  return lines.length === 1 ? compact(own).replace(/[。;]$/, '') : null;
}

/** A total, and one number in each of the numbered lines behind it: 全年公开600条。⏎1.文件120条。⏎2.动态350条。⏎3.其他130条. */
export function readNumberedLists(folded: string, counts: readonly Measurement[]): List[] {
  const lists: List[] = [];
  for (let at = 1; at < counts.length; at++) {
    const [head, first] = [counts[at - 1] as Measurement, counts[at] as Measurement];
    if (ordinalOf(folded, first.figure.start) !== 1) continue;
    const lead = leadOf(folded, head, first);
    const isWhole = !head.isAside && comparable(head.scope) && areKindred(head, first) && head.place.depth === 0;
    const parts = lead === null || !isWhole ? [] : partsFrom(folded, counts, first);
    if (lead === null || parts.length < 2) continue;
    lists.push(
      dividedInto('list:numbered', head, parts, completenessOf(lead, head, parts), {
        countedOnce: isCountedOnce(head, parts),
      }),
    );
  }
  return lists;
}
