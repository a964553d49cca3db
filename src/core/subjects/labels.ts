import { ANSWER } from './answer';
import { APPLICANTS, FROM } from './applicants';
import { CARRIED, FORWARD } from './carried';
import { BY, CHANNELS, FORM } from './channels';
import { CHARGE, COERCION, COLLECT, DECIDE, LICENCE, PUNISHMENT } from './decisions';
import { DOCUMENT, IN_FORCE, MAKE, REPEAL } from './documents';
import { FUNCTION_WORDS } from './function-words';
import { HANDLE } from './handle';
import { ON_TIME } from './on-time';
import { OUR_MATTER, REQUEST } from './our-matter';
import { RECEIVE } from './receive';
import { AND_SO_ON, BECAUSE, OR, RESULTS } from './results';
import { LITIGATION, REVIEW } from './reviews';
import { WHOEVER } from './whoever';
import { WHOLE_PLACE } from './whole-place';
import { WHOLE_YEAR } from './whole-year';
import type { WordClass } from './word-class';

/** What may stand in any label. */
const ANY: readonly WordClass[] = [FUNCTION_WORDS, WHOLE_YEAR, WHOLE_PLACE];
const ASKED: readonly WordClass[] = [...ANY, OUR_MATTER, REQUEST, WHOEVER];

/** A reason stands with the words of its group, 重复申请不予处理; a group with those of its reasons, 因不掌握等原因无法提供. */
function ofResult(concept: string): readonly WordClass[] {
  const [group = ''] = concept.split('.');
  const reasons = Object.keys(RESULTS).filter(
    (one) => one === concept || one === group || one.startsWith(`${concept}.`),
  );
  const isGroup = reasons.length > 1 && concept === group;
  return [...ASKED, ANSWER, BECAUSE, ...reasons.map((one) => RESULTS[one] ?? []), isGroup ? [...AND_SO_ON, ...OR] : []];
}

/**
 * The words that may stand in the label of a number without making it a number of less, or of something else, than its
 * subject: 全年共收到政府信息公开申请 is all that was received, 全年共收到征地类申请 is not. By subject.
 */
export const LABEL_WORDS: Readonly<Record<string, readonly WordClass[]>> = {
  received: [...ASKED, RECEIVE],
  closed: [...ASKED, ANSWER],
  handled: [...ASKED, HANDLE],
  'on-time': [...ASKED, ANSWER, ON_TIME],
  carried: [...ASKED, CARRIED],
  forward: [...ASKED, FORWARD],
  ...Object.fromEntries(Object.keys(RESULTS).map((concept) => [concept, ofResult(concept)])),
  ...Object.fromEntries(
    Object.entries(APPLICANTS).map(([concept, names]) => [concept, [...ASKED, RECEIVE, FROM, names]]),
  ),
  ...Object.fromEntries(
    Object.entries(CHANNELS).map(([concept, ways]) => [concept, [...ASKED, RECEIVE, FORM, BY, ways]]),
  ),
  'review.total': [...ANY, REVIEW],
  'litigation.total': [...ANY, LITIGATION],
  'cases.total': [...ANY, REVIEW, LITIGATION],
  'normative.made': [...ANY, DOCUMENT, MAKE],
  'normative.repealed': [...ANY, DOCUMENT, REPEAL],
  'normative.in-force': [...ANY, DOCUMENT, IN_FORCE],
  licensing: [...ANY, LICENCE, DECIDE],
  punishment: [...ANY, PUNISHMENT, DECIDE],
  coercion: [...ANY, COERCION, DECIDE],
  charges: [...ANY, CHARGE, COLLECT],
};

/** All of them: what may stand before the label, at an earlier number of its clause. */
export const ALL_LABEL_WORDS: readonly WordClass[] = [...new Set(Object.values(LABEL_WORDS).flat())];
