import { inTurn, phraseSource, says } from '../../subjects/phrase';
import { ALL_ARE, AND, AND_OR, IN_TURN, TOLD_BEFORE, TOLD_IN_TURN, WHO_ASKED } from '../../subjects/respective';
import { compact, type Mention } from './mention';

/** 予以公开、部分公开、不予公开分别为: the names, and what the numbers behind them are. */
const RESPECTIVE = new RegExp(`^(.*?)${phraseSource(TOLD_IN_TURN)}`);
const SEPARATOR = new RegExp(inTurn([AND]));
const IN_BETWEEN = new RegExp(`^\\s*(?:[、,]?\\s*(?:${inTurn([AND])})|,)\\s*$`);
const MOST = 12;

/** 全部为信访类或重复申请,分别为: the names stand in the clause before. */
const NAMED_BEFORE = new RegExp(`${inTurn(ALL_ARE)}([^,;:。]+?)${inTurn(WHO_ASKED)},$`);
const SEPARATED = new RegExp(inTurn([AND_OR]));
/** How far before its clause such names begin. */
const REACH = 60;

function namesFor(folded: string, { before, place }: Mention): readonly string[] {
  const own = RESPECTIVE.exec(before)?.[1] ?? '';
  if (own !== '' || !says(TOLD_BEFORE, before)) return own === '' ? [] : own.split(SEPARATOR);
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
    if (!says(IN_TURN, mention.before)) continue;
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
