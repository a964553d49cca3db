import { isVague } from '../../sentences/lists/unread-between';
import type { Count } from '../../sentences/meaning/count';
import { sameMeasure } from '../../sentences/mentions/amounts';
import type { Passage } from '../passage';
import type { Requests } from './requests';

/** 转办2件 between 公开3件 and 不予公开5件: counted like results and told with them, and not understood. */
export function strangersAmong({ counts, heads }: Passage, { received, results }: Requests): readonly Count[] {
  const last = results.at(-1);
  if (received === undefined || last === undefined) return [];
  const isBeside = (one: Count, { place }: Count): boolean =>
    place.sentence === one.place.sentence && place.depth === one.place.depth;
  const isReason = ({ index }: Count): boolean => results.some((result) => result === heads[index]);
  return counts
    .slice(received.index + 1, last.index)
    .filter((one) => isVague(one, received) && sameMeasure(one, last) && !isReason(one))
    .filter((one) => results.some((result) => isBeside(one, result)));
}
