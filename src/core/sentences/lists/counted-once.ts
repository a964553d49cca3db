import type { Count } from '../meaning/count';
import { isClosedSet } from './closures';
import { excludeEachOther } from './exclusive';
import { CHANNEL } from './part-names';

/** Accounts, sites, conferences and issues of a gazette themselves, and no items that appear in them. */
const PLACES = new Set(['个', '家', '处', '场', '场次', '期', '辑', '册']);

/**
 * Whether the parts are channels, 网站6120条、微信987条、公报38条: what was published in several is counted in each, and once in the
 * total, so that together they may be more than it.
 */
export const isCountedOnce = (head: Count, parts: readonly Count[]): boolean =>
  !PLACES.has(head.unit) &&
  parts.filter((one) => CHANNEL.test(one.clauseText)).length > 1 &&
  !isClosedSet(parts) &&
  !excludeEachOther(parts);
