import { compact, type Mention } from './mention';

/** 予以公开、部分公开、不予公开分别为: the names, and what the numbers behind them are. */
const RESPECTIVE = /^(.*?)(?:的?(?:数量|[件人次]?数))?分别(?:为|是|有|达到?|共|计)+$/;
const SEPARATOR = /、|和|及|与|以及/;
const IN_BETWEEN = /^\s*(?:[、,]|和|及|与|以及|[、,]\s*(?:和|及))\s*$/;
const MOST = 12;

/** 全部为信访类或重复申请,分别为: the names stand in the clause before. */
const IN_TURN = /^(?:分别|依次)(?:为|是|有|达到?|共|计)*$/;
const NAMED_BEFORE = /(?:全部|均|都|皆)(?:为|是|属于?|系)([^,;:。]+?)(?:等组织)?(?:提出|提交|申请)?,$/;
const SEPARATED = /、|或者?|和|以及|及|与/;
/** How far before its clause such names begin. */
const REACH = 60;

function namesFor(folded: string, { before, place }: Mention): readonly string[] {
  const own = RESPECTIVE.exec(before)?.[1] ?? '';
  if (own !== '' || !IN_TURN.test(before)) return own === '' ? [] : own.split(SEPARATOR);
  const words = compact(folded.slice(Math.max(0, place.clauseStart - REACH), place.clauseStart));
  return NAMED_BEFORE.exec(words)?.[1]?.split(SEPARATED) ?? [];
}

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
  for (const [at, mention] of mentions.entries()) {
    if (!/分别|依次/.test(mention.before)) continue;
    const names = namesFor(folded, mention);
    if (names.length < 2 || names.length !== besides(folded, mentions, at) || names.includes('')) continue;
    named ??= mentions.slice();
    for (const [i, name] of names.entries()) {
      const one = mentions[at + i];
      if (one !== undefined) named[at + i] = { ...one, before: name };
    }
  }
  return named ?? mentions;
}
