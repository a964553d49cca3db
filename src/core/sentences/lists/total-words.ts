import { ABOVE, OF_ALL_YEARS, SUMMED } from '../../subjects/list-words';
import { says } from '../../subjects/phrase';
import { oneOf } from '../../subjects/word-class';
import type { Measurement } from '../meaning/measurement';
import { isReference } from '../meaning/reference';
import { representative } from '../mentions/amounts';

/** The words of a number that adds up others: 以上三类问题共计, 全年共接待, 合计公开. */
export interface TotalWords {
  /** What is added up, as far as it is said before the word for it. */
  readonly lead: string;
  readonly word: string;
  /** What stands between that word and the number. */
  readonly tail: string;
  /** How many kinds it says that it adds up: 三项合计. */
  readonly announced: number | null;
  /** 以上, 上述: the parts may stand in the sentence before. */
  readonly isOfAbove: boolean;
}

/** Not 三家共占全区92件的50%: a share of more. */
const TOTAL = new RegExp(`^(.{0,12}?)(?<!公)(${oneOf(SUMMED)})(?![同享建青])([^占]{0,8})$`);
const IS_ABOVE = new RegExp(`^(?:${oneOf(ABOVE)})`);
/** Says nothing of what is added up. */
const IS = /^[为是计达到]+/;

/** The words of a count as those of a total; null where they do not say that it is one. `before`: the count before it. */
export function totalWords({ before, place }: Measurement, previous: Measurement | undefined): TotalWords | null {
  const [, lead = '', word, tail = ''] = TOTAL.exec(before) ?? [];
  if (word === undefined || says(OF_ALL_YEARS, before)) return null;
  const isOfKinds = previous !== undefined && previous.place.clause === place.clause && isReference(previous);
  const kinds = isOfKinds ? previous : null;
  const isOfAbove = IS_ABOVE.test(lead) || (kinds !== null && IS_ABOVE.test(kinds.before));
  return {
    lead: lead.replace(IS_ABOVE, ''),
    word,
    tail: tail.replace(IS, ''),
    announced: kinds === null ? null : Number(representative(kinds.value).units),
    isOfAbove,
  };
}
