import { joined, type Months, monthsIn, monthsInTurn, monthsOf } from '../../numbers/months';
import { CHANGED, EACH } from '../../subjects/list-words';
import { says } from '../../subjects/phrase';
import { PUBLISH } from '../../subjects/publish';
import { WHOLE_YEAR } from '../../subjects/whole-year';
import { oneOf } from '../../subjects/word-class';
import type { Measurement } from '../meaning/measurement';
import { compact } from '../mentions/mention';
import { mayRecur } from './complements';
import { areKindred, REST } from './completeness';
import type { Completeness } from './list';
import type { TotalWords } from './total-words';

/** What was answered is among what was received: no sum. */
const IN_TURN = new Set(['closed', 'on-time', 'handled', 'forward']);
const ENDED = new Set(['closed', 'on-time', 'forward']);
/** A stock is more than what was added to it. */
export const isStock = (words: string): boolean => words === '累计' || words === '总数' || /[有设现]/.test(words);
/** 增加到1240条 is what there is now. */
const IS_CHANGED = new RegExp(`(?:${oneOf(CHANGED)})(?![至到为])`);
const YEAR = new RegExp(`^(?:${oneOf(WHOLE_YEAR)})*$`);
const PUBLISHES = new RegExp(`^(?:${oneOf(PUBLISH)})$`);
/** 合计, 共计, 总计: 共 can begin anything; these close a list. */
const CLOSING = /计/;
const WHOLE_YEAR_MONTHS: Months = { from: 1, to: 12 };

/** The words of each part since the number or the border before it, without blanks. */
function wordsOf(folded: string, counts: readonly Measurement[], parts: readonly Measurement[]): readonly string[] {
  return parts.map(({ index, place, figure }) =>
    compact(folded.slice(Math.max(place.clauseStart, counts[index - 1]?.figure.withUnit.end ?? 0), figure.start)),
  );
}

const isSame = (a: Months, b: Months): boolean => a.from === b.from && a.to === b.to;

/** 一季度…,四季度…,全年共: whether the parts are all of the time that the total is of; null where they are not parts of a year. */
function isWholeTime(words: readonly string[], { lead }: TotalWords): boolean | null {
  const months = monthsOf(words);
  if (months.every((one) => one === null)) return null;
  const all = joined(months);
  const told = monthsIn(lead) ?? (YEAR.test(lead) && lead !== '' ? WHOLE_YEAR_MONTHS : null);
  return all !== null && (told === null ? lead === '' : isSame(all, told));
}

/** Whether the words of a total name nothing but what its parts are: 共28个栏目 of 概况类栏目12个,动态类栏目16个. */
function namesParts(
  words: readonly string[],
  parts: readonly Measurement[],
  head: Measurement,
  { tail, word }: TotalWords,
): boolean {
  const [first] = parts;
  const said = words.join('') + (first?.clauseText ?? '') + parts.map(({ after }) => after).join('');
  const isTold = tail === '' || said.includes(tail) || (PUBLISHES.test(tail) && CLOSING.test(word));
  return isTold && (head.after === '' || said.includes(head.after.slice(0, 2)));
}

/** How sure it is that a total behind its parts adds up these and no others, by the words of all of them. */
export function completenessBehind(
  folded: string,
  counts: readonly Measurement[],
  head: Measurement,
  parts: readonly Measurement[],
  total: TotalWords,
): Completeness {
  const words = wordsOf(folded, counts, parts);
  const isInTurn = monthsInTurn(parts[0]?.clauseText ?? '').length > 0;
  const isOdd = parts.some(
    ({ concept, figure }, at) =>
      IN_TURN.has(concept ?? '') ||
      figure.approximate ||
      (says(EACH, words[at] ?? '') && !isInTurn) ||
      IS_CHANGED.test(words[at] ?? ''),
  );
  // 收到40件,另有上年未办结3件,共办结41件: what became of them is no sum of them.
  const isStep = ENDED.has(head.concept ?? '') && parts.some(({ concept }) => concept !== head.concept);
  if (isOdd || isStep || head.figure.approximate) return 'open';
  if (total.announced !== null) return total.announced === parts.length ? 'likely' : 'open';
  const isWhole = isWholeTime(words, total);
  // 各季度分别召开例会3次、…,全年累计召开会议23次: the total is of more than they are.
  if (isWhole !== null) return isWhole && !mayRecur(head) && namesParts(words, parts, head, total) ? 'likely' : 'open';
  if (isStock(total.word + total.tail)) return 'open';
  // 20个已编制,其余6个由乡镇编制,共形成目录1120条: what came of them is counted in another unit.
  const isCountedAlike = parts.every((part) => areKindred(part, head));
  if (REST.test(parts.at(-1)?.before ?? '')) return isCountedAlike ? 'likely' : 'open';
  return total.lead === '' && namesParts(words, parts, head, total) ? 'likely' : 'open';
}
