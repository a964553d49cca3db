import { topicsIn } from '../../sentences/meaning/topics';
import { compact } from '../../sentences/mentions/mention';
import type { Statement } from '../../sentences/statements';
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
import { alone, finderOf } from '../../subjects/phrase';
import { oneOf } from '../../subjects/word-class';

const NIL = finderOf(NAMED_AS_NIL);
const OURS = new RegExp(oneOf(OF_DISCLOSURE));
const OF_OTHERS = finderOf(...OTHER_MATTERS, alone('信访'));
const TO_NEXT_YEAR = finderOf(TO_YEAR_AFTER);
const FROM_LAST_YEAR = finderOf(FROM_YEAR_BEFORE);
const NO_REQUEST = finderOf(...NO_REQUESTS);
const REQUESTS = finderOf(...REQUESTS_AS_SUCH);
const OF_ALL_CASES = finderOf(DENIES_ALL);
const OF_SOME = finderOf(...OF_SOME_ONLY);

/** Whether a claim of none is of all cases of the year: else it may confirm, and accuses nobody. */
export function deniesAll({ kind, words }: Statement, context: string): boolean {
  if (kind !== 'none') return true;
  const clause = context.slice(Math.max(...['。', ';'].map((end) => context.lastIndexOf(end))) + 1);
  return OF_ALL_CASES.test(words) && !OF_SOME.test(compact(clause.slice(clause.lastIndexOf(',') + 1)));
}

/** The concepts that 均为零 and 零受理 deny, by what their clause names before them. */
function deniedByZero({ words }: Statement, context: string): string[] {
  const clauseAt = Math.max(...[',', '。', ';', ':'].map((end) => context.lastIndexOf(end)));
  const named = compact(context.slice(clauseAt + 1));
  if (!NIL.test(named) || !OURS.test(context) || (/^零[件例起宗次]?$/.test(words) && !/[为是]$/.test(named))) return [];
  const subject = named + words;
  const denied = casesIn(subject);
  return denied.length === 0 && topicsIn(subject).includes('request') && REQUESTS.test(subject) ? ['received'] : denied;
}

const CASES = DENIED_CASES.map(([concept, words]) => [concept, finderOf(words)] as const);

/** The kinds of cases that words name; a suit behind a review is only that. */
function casesIn(words: string): string[] {
  const named = CASES.filter(([, names]) => names.test(words)).map(([concept]) => concept);
  return named.includes('litigation.after-review') ? named.filter((one) => one !== 'litigation.total') : named;
}

/** 没有被纠错案件: of reviews or suits. */
function correctedBy(words: string, context: string): string[] {
  const named = casesIn(words);
  const isOfReviews = named.includes('review.total') || casesIn(context).includes('review.total');
  const isOfSuits = named.some((concept) => concept.startsWith('litigation.'));
  return [...(isOfReviews ? ['review.corrected'] : []), ...(isOfSuits ? ['litigation.corrected'] : [])];
}

/** The concepts that a statement says there are none of. */
export function deniedBy(statement: Statement, context: string): string[] {
  const { kind, words } = statement;
  if (kind === 'zero') return deniedByZero(statement, context);
  if (kind === 'none-corrected') return correctedBy(words, context);
  if (TO_NEXT_YEAR.test(words)) return OF_OTHERS.test(words) ? [] : ['forward'];
  if (FROM_LAST_YEAR.test(words)) return OF_OTHERS.test(words) ? [] : ['carried'];
  const denied = casesIn(words);
  if (denied.length === 0 && topicsIn(words).includes('request') && NO_REQUEST.test(words)) denied.push('received');
  return denied;
}
