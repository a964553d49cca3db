import { COMPARISON } from '../../subjects/changes';
import { says } from '../../subjects/phrase';
import type { Measurement } from '../meaning/measurement';
import { agree, sameMeasure, sumOfMentions } from '../mentions/amounts';
import type { List } from './list';

/** 公开类55件 among results: what was published, or the requests that were granted. */
export const isVague = ({ concept }: Measurement, head: Measurement): boolean =>
  concept === null || (concept === 'disclosure.part' && head.topic !== 'disclosure');

/** A number that may be a further part: counted like the total, of this year, and of nothing that was understood. */
const mayBePart = (count: Measurement, { head, parts }: List): boolean =>
  isVague(count, head) &&
  count.topic !== 'matter' &&
  !count.isAside &&
  count.scope !== 'other-year' &&
  (count.owner === null || count.owner.index === head.index) &&
  count.place.paragraph === head.place.paragraph &&
  count.place.sentence >= (parts[0]?.place.sentence ?? 0) &&
  sameMeasure(count, head);

/** 收到4件,加上去年转来的1件共5件,均已办结: cases of another year are among those that the results tell of. */
const mayJoin = (count: Measurement, { head, parts }: List): boolean =>
  head.concept === 'received' &&
  count.scope === 'other-year' &&
  count.index < (parts[0]?.index ?? 0) &&
  count.place.sentence === head.place.sentence &&
  sameMeasure(count, head) &&
  !says(COMPARISON, count.clauseText);

/** 办结48件。其中，依规提供23件，部分公开4件，…: what stands among the parts and was not understood may be one of them, so that these are not all. */
function isOpen(list: List, counts: readonly Measurement[]): boolean {
  const { head, parts, completeness, countedOnce } = list;
  const last = parts.at(-1);
  if (last === undefined || countedOnce || (completeness !== 'full' && completeness !== 'likely')) return false;
  if (agree(head.value, sumOfMentions(parts))) return false;
  const from = head.index < last.index ? head.index + 1 : (parts[0] ?? last).index;
  return counts.slice(from, last.index).some((one) => mayBePart(one, list) || mayJoin(one, list));
}

/** The lists, those with a number among them that was not understood as open ones. */
export const openWhereUnread = (lists: readonly List[], counts: readonly Measurement[]): List[] =>
  lists.map((list) => (isOpen(list, counts) ? { ...list, completeness: 'open' } : list));
