import { isPoint } from '../../arithmetic/interval';
import type { UnitClass } from '../../numbers/unit-table';
import { unitClass } from '../../numbers/units';
import type { Measurement } from '../meaning/measurement';
import { agree, sameMeasure, sumOfMentions } from '../mentions/amounts';
import { dividedInto, type List, restOfSentence } from './list';

/** Fewer numbers add up by chance. */
const FEWEST = 3;
/** 条, 篇, 期, 次: how publications and cases of several kinds are counted. */
const PIECES: ReadonlySet<UnitClass> = new Set<UnitClass>(['item', 'piece', 'issue', 'occasion', 'event']);

/**
 * Totals whose parts are counted in other units, or stand in the next sentence: 热线服务320人次,咨询类200件,投诉类80件,求助类40件;
 * 全年发布90条。网站50条,公众号30篇,视频10期. Read only where they add up.
 */
export function readMixedSums(counts: readonly Measurement[]): List[] {
  const lists: List[] = [];
  for (let at = 0; at + 1 < counts.length; at++) {
    const [head, next] = [counts[at] as Measurement, counts[at + 1] as Measurement];
    if (next.place.paragraph !== head.place.paragraph || head.isAside || !isPoint(head.value)) continue;
    if (next.place.sentence === head.place.sentence && sameMeasure(next, head)) continue;
    const parts = partsFrom(counts, at + 1);
    if (parts.length < FEWEST || head.value.low?.units === 0n || !agree(head.value, sumOfMentions(parts))) continue;
    lists.push(dividedInto('list:plain', head, parts, 'open', { tied: false }));
  }
  return lists;
}

/** The numbers of a sentence from one on, brackets left out; none where one of them is no piece or only about. */
function partsFrom(counts: readonly Measurement[], from: number): Measurement[] {
  const [first, parts]: [Measurement | undefined, Measurement[]] = [counts[from], []];
  for (const one of restOfSentence(counts, from)) {
    if (first === undefined || one.place.depth > first.place.depth) continue;
    if (!PIECES.has(unitClass(one.unit)) || !isPoint(one.value) || one.isAside) return [];
    parts.push(one);
  }
  return parts;
}
