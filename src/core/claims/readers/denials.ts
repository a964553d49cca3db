import { topicsIn } from '../../sentences/meaning/topics';
import { compact } from '../../sentences/mentions/mention';
import type { UnquantifiedClaim } from '../../sentences/statements';
import { FROM_YEAR_BEFORE, TO_YEAR_AFTER } from '../../subjects/carrying';
import { OTHER_MATTERS } from '../../subjects/concepts/other-matters';
import {
  DENIED_CASES,
  DENIES_ALL,
  NAMED_AS_NIL,
  NO_REQUESTS,
  OF_SOME_ONLY,
  REQUESTS_AS_SUCH,
} from '../../subjects/denials';
import { OF_DISCLOSURE } from '../../subjects/our-matter';
import { alone, finderOf, says } from '../../subjects/phrase';

const OF_OTHERS = finderOf(...OTHER_MATTERS, alone('信访'));

/** Whether a claim of none is of all cases of the year: else it may confirm, and accuses nobody. */
export function deniesAll({ kind, words }: UnquantifiedClaim, wordsBefore: string): boolean {
  if (kind !== 'none') return true;
  const clause = wordsBefore.slice(Math.max(...['。', ';'].map((end) => wordsBefore.lastIndexOf(end))) + 1);
  return says(DENIES_ALL, words) && !says(OF_SOME_ONLY, compact(clause.slice(clause.lastIndexOf(',') + 1)));
}

/** The concepts that 均为零 and 零受理 deny, by what their clause names before them. */
function deniedByZero({ words }: UnquantifiedClaim, wordsBefore: string): string[] {
  const clauseAt = Math.max(...[',', '。', ';', ':'].map((end) => wordsBefore.lastIndexOf(end)));
  const named = compact(wordsBefore.slice(clauseAt + 1));
  if (
    !says(NAMED_AS_NIL, named) ||
    !says(OF_DISCLOSURE, wordsBefore) ||
    (/^零[件例起宗次]?$/.test(words) && !/[为是]$/.test(named))
  )
    return [];
  const subject = named + words;
  const denied = casesIn(subject);
  return denied.length === 0 && topicsIn(subject).includes('request') && says(REQUESTS_AS_SUCH, subject)
    ? ['received']
    : denied;
}

const CASES = DENIED_CASES.map(([concept, words]) => [concept, finderOf(words)] as const);

/** The kinds of cases that words name; a suit behind a review is only that. */
function casesIn(words: string): string[] {
  const named = CASES.filter(([, names]) => names.test(words)).map(([concept]) => concept);
  return named.includes('litigation.after-review') ? named.filter((one) => one !== 'litigation.total') : named;
}

/** 没有被纠错案件: of reviews or suits. */
function correctedBy(words: string, wordsBefore: string): string[] {
  const named = casesIn(words);
  const isOfReviews = named.includes('review.total') || casesIn(wordsBefore).includes('review.total');
  const isOfSuits = named.some((concept) => concept.startsWith('litigation.'));
  return [...(isOfReviews ? ['review.corrected'] : []), ...(isOfSuits ? ['litigation.corrected'] : [])];
}

/** The concepts that a statement says there are none of. */
export function deniedBy(statement: UnquantifiedClaim, wordsBefore: string): string[] {
  const { kind, words } = statement;
  if (kind === 'zero') return deniedByZero(statement, wordsBefore);
  if (kind === 'none-corrected') return correctedBy(words, wordsBefore);
  if (says(TO_YEAR_AFTER, words)) return OF_OTHERS.test(words) ? [] : ['forward'];
  if (says(FROM_YEAR_BEFORE, words)) return OF_OTHERS.test(words) ? [] : ['carried'];
  const denied = casesIn(words);
  if (denied.length === 0 && topicsIn(words).includes('request') && says(NO_REQUESTS, words)) denied.push('received');
  return denied;
}
