import type { Count } from '../../sentences/meaning/count';
import { EMBRACING } from '../../subjects/list-words';
import { oneOf } from '../../subjects/word-class';
import type { Passage } from '../passage';
import { unreadClause } from './unread-label';

const EMBRACES = new RegExp(`^(?:${oneOf(EMBRACING)})`);

/**
 * Words of other numbers that say what a number is of and were not understood: those of the total whose part it is,
 * 权责清单事项3200项,其中行政许可310项, and those of what its bracket says that it includes, 废止23件(含市委文件20件).
 */
export function unreadBeside(count: Count, passage: Passage): readonly string[] {
  const head = passage.heads[count.index];
  const next = passage.counts[count.index + 1];
  const isIncluded = next?.owner?.index === count.index && next.concept === null && EMBRACES.test(next.before);
  return [
    ...(head === undefined ? [] : unreadClause(head, passage)),
    ...(isIncluded ? unreadClause(next, passage) : []),
  ];
}
