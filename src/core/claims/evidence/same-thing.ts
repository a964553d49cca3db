import type { Message } from '../../model/message';
import { reason } from '../../relations/reason';
import type { Ends } from '../../sentences/changes/ends';
import type { StatedChange } from '../../sentences/changes/stated-change';
import type { Measurement } from '../../sentences/meaning/measurement';
import { compact } from '../../sentences/mentions/mention';
import {
  CAME_TO_NOW,
  COMPARED_WITH,
  COMPARING,
  DONE_MORE,
  EARLIER_PART,
  EARLIER_TIME,
  FALL,
  LESS,
  LOWERED,
  MORE,
  RAISED,
  RISE,
  SINCE,
} from '../../subjects/changes';
import { FUNCTION_WORDS } from '../../subjects/function-words';
import { unreadWords, vocabularyOf } from '../../subjects/unread-words';
import { WHOLE_PLACE } from '../../subjects/whole-place';
import { WHOLE_YEAR } from '../../subjects/whole-year';
import { oneOf } from '../../subjects/word-class';
import type { ClaimContext } from '../claim-context';
import { mayBeOneOwner, ownerBefore, statedOwner } from './stated-owner';
import { hasOtherSubject } from './whose';

/** Words of comparisons, which do not say what is compared. */
const OF_COMPARISONS = vocabularyOf([
  FUNCTION_WORDS,
  WHOLE_YEAR,
  WHOLE_PLACE,
  RISE,
  FALL,
  MORE,
  LESS,
  RAISED,
  LOWERED,
  EARLIER_TIME,
  COMPARED_WITH,
  SINCE,
  CAME_TO_NOW,
  COMPARING,
]);

const NO_WORDS = /20\d\d年[度底末]?|\d+(?:\.\d+)?%?|[,;:、()]/g;

/** 较上年多公开, 比上半年: what belongs to the comparison only as a whole. */
const COMPARISONS = new RegExp(
  `(?:${oneOf(MORE, LESS)})(?:${oneOf(DONE_MORE)})|(?:${oneOf(COMPARED_WITH)})(?:${oneOf(EARLIER_PART)})`,
  'g',
);

/** What words say beside the comparison: 新收申请 of 比上年的新收申请. */
const thingsIn = (words: string): readonly string[] =>
  unreadWords(words.replace(COMPARISONS, '').replace(NO_WORDS, ''), OF_COMPARISONS);

const areWithin = (things: readonly string[], words: string): boolean => things.every((thing) => words.includes(thing));

/** The words between the number now and the first that is said of its change. */
function wordsBetween({ now, before }: Ends, change: StatedChange, folded: string): string {
  const first =
    before !== null && before.index > now.index ? Math.min(before.figure.start, change.start) : change.start;
  return compact(folded.slice(Math.min(now.figure.withUnit.end, first), first));
}

/** 2021年收到申请512件, 2022年收到585件: what each of the two is said to be. */
function areAlike(before: Measurement, now: Measurement): boolean {
  const [earlier, later] = [thingsIn(before.clauseText), thingsIn(now.clauseText)];
  return areWithin(earlier, now.clauseText) || areWithin(later, before.clauseText);
}

/**
 * Why it is not certain that a change and its numbers are of one thing: other words, or another body, stand between them. Null
 * where they are: nothing but the comparison is said between the numbers, or again what the first is.
 */
export function whyNotSameThing(ends: Ends, change: StatedChange, context: ClaimContext): Message | null {
  const { folded, names } = context;
  const { now, before } = ends;
  const between = now.figure.start > change.start ? '' : wordsBetween(ends, change, folded);
  const owner = ownerBefore(change.start, now.place.sentence, context);
  if (hasOtherSubject(between, names()) || !mayBeOneOwner(statedOwner(now, context), owner))
    return reason('other-body');
  if (!areWithin(thingsIn(between), now.clauseText)) return reason('other-matter');
  if (before === null || before.index > now.index || now.index > change.position) return null;
  if (hasOtherSubject(now.clauseText, names()) !== hasOtherSubject(before.clauseText, names()))
    return reason('other-body');
  return areAlike(before, now) ? null : reason('other-matter');
}
