import type { Mention } from './mention';

/** 予以公开、部分公开、不予公开分别为: the names, and what the numbers behind them are. */
const RESPECTIVE = /^(.*?)(?:的?(?:数量|[件人次]?数))?分别(?:为|是|有|达到?|共|计)+$/;
const SEPARATOR = /、|和|及|与|以及/;
const IN_BETWEEN = /^\s*(?:[、,]|和|及|与|以及|[、,]\s*(?:和|及))\s*$/;
const MOST = 12;

/** How many numbers of the same unit stand side by side from one on, separated by nothing but 、 and 和. */
function besides(folded: string, mentions: readonly Mention[], at: number): number {
  let length = 1;
  for (; length < MOST; length++) {
    const [left, right] = [mentions[at + length - 1], mentions[at + length]];
    if (left === undefined || right === undefined || right.unit !== left.unit) break;
    if (!IN_BETWEEN.test(folded.slice(left.figure.withUnit.end, right.figure.start))) break;
  }
  return length;
}

/**
 * 予以公开、部分公开分别为50件、30件: each number with the name that is meant for it, where there are as many names as numbers.
 * Else, and for all other numbers, as they were.
 */
export function withRespectiveNames(folded: string, mentions: readonly Mention[]): readonly Mention[] {
  let named: Mention[] | null = null;
  for (const [at, { before }] of mentions.entries()) {
    if (!before.includes('分别')) continue;
    const names = RESPECTIVE.exec(before)?.[1]?.split(SEPARATOR) ?? [];
    if (names.length < 2 || names.length !== besides(folded, mentions, at) || names.includes('')) continue;
    named ??= mentions.slice();
    for (const [i, name] of names.entries()) {
      const one = mentions[at + i];
      if (one !== undefined) named[at + i] = { ...one, before: name };
    }
  }
  return named ?? mentions;
}
