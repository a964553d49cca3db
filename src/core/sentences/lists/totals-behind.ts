import { isPoint } from '../../arithmetic/interval';
import { SUMMED } from '../../subjects/list-words';
import { oneOf } from '../../subjects/word-class';
import type { Count } from '../meaning/count';
import { agree, largest, less, representative, sameMeasure, sumOfMentions } from '../mentions/amounts';
import type { List } from './list';

/** 合计, 三项共计, 总计为: nothing but that it is a total, so that it is one of the numbers before it. */
const BARE_TOTAL = new RegExp(`^(?:以上|上述|[两二三四五六]项|各项)?(?:${oneOf(SUMMED)})(?:为|达到?|有)?$`);
/** 共 can begin anything; these close a list. */
const CLOSING = /计/;

/** Longer lists are tables in disguise. */
const LONGEST_LIST = 40;
/** A list behind one of these has a total before it already. */
const MARKED = /其中|包括|分别/;

/** The numbers of the sentence before a total that it may add up; none where they are a list of another total. */
function partsBefore(folded: string, counts: readonly Count[], at: number): readonly Count[] {
  const head = counts[at] as Count;
  const parts: Count[] = [];
  for (let i = at - 1; i >= 0 && at - i <= LONGEST_LIST; i--) {
    const one = counts[i] as Count;
    if (one.place.sentence !== head.place.sentence) break;
    if (one.place.depth !== head.place.depth || one.isAside) continue;
    if (!sameMeasure(one, head) || BARE_TOTAL.test(one.before)) break;
    parts.unshift(one);
  }
  const first = parts[0]?.figure.start ?? head.figure.start;
  return MARKED.test(folded.slice(first, head.figure.start)) ? [] : parts;
}

/** How many may be apart for a slip: a tenth of the total, and never more than its largest part. */
const SLIP = 10n;

/** A total that is off by little; one that is far off adds up something else. */
function isNearby(head: Count, parts: readonly Count[]): boolean {
  const [most, sum] = [largest(parts), sumOfMentions(parts)];
  if (most === undefined || less(head.value, most.value) || !isPoint(head.value) || !isPoint(sum)) return false;
  const [a, b] = [representative(head.value), representative(sum)];
  if (a.places !== 0 || b.places !== 0) return false;
  const gap = a.units > b.units ? a.units - b.units : b.units - a.units;
  return gap * SLIP <= a.units || gap === 1n;
}

/** What was answered is among what was received: no sum. */
const IN_TURN = new Set(['closed', 'on-time', 'handled', 'forward']);

/** 新收104件,上年结转10件,共计119件; A条,B条,总计C条: totals told behind their parts. Shapes 12 and 13. */
export function readTotalsBehind(folded: string, counts: readonly Count[]): List[] {
  const lists: List[] = [];
  for (let at = 2; at < counts.length; at++) {
    const head = counts[at] as Count;
    if (!BARE_TOTAL.test(head.before) || !isPoint(head.value)) continue;
    const parts = partsBefore(folded, counts, at);
    if (parts.length < 2 || !parts.every(({ value }) => isPoint(value))) continue;
    const isSum = agree(head.value, sumOfMentions(parts));
    const isSure =
      CLOSING.test(head.before) && isNearby(head, parts) && !parts.some(({ concept }) => IN_TURN.has(concept ?? ''));
    if (isSum || isSure)
      lists.push({ source: 'list:total-behind', head, parts, closure: 'likely', countedOnce: false, tied: true });
  }
  return lists;
}
