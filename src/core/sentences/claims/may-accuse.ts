import type { Message } from '../../model/message';
import { reason } from '../../relations/reason';
import type { Count } from '../meaning/count';
import type { Evidence, Known } from '../meaning/known';
import { type Matter, matterOf } from '../meaning/matter';
import { unreadBeside } from '../meaning/told-with';
import { unreadLabel } from '../meaning/unread-label';
import { type Time, whenOf } from '../meaning/when';
import { type Owner, whoseOf } from '../meaning/whose';
import type { Passage } from '../passage';

/** Sections on plans and problems speak of anything but the year's figures. */
const ELSEWHERE = /问题|不足|下一?步|打算|计划|展望|努力方向/;

/** What a number of a sentence is of, each part with how it is known. */
export interface Circumstances {
  readonly whose: Known<Owner>;
  readonly when: Known<Time>;
  readonly matter: Known<Matter>;
  /** Words that were not understood: of its label, of the total whose part it is, of what it includes. */
  readonly unread: readonly string[];
}

export const circumstancesOf = (count: Count, passage: Passage): Circumstances => ({
  whose: whoseOf(count, passage),
  when: whenOf(count, passage),
  matter: matterOf(count, passage),
  unread: [...unreadLabel(count, passage), ...unreadBeside(count, passage)],
});

export const unreadWordsReason = (words: readonly string[]): Message => ({
  key: 'reason.unread-words',
  args: { words: words.join('…') },
});

const isKnown = (evidence: Evidence): boolean => evidence !== 'unknown';

/** Why a number may not be one of the report's own body and year, whatever it counts; null where it is. */
export function whyNotOfReport(count: Count, passage: Passage): Message | null {
  if (count.figure.approximate) return reason('approximate');
  if (count.titles.some((title) => ELSEWHERE.test(title))) return reason('scope');
  const [whose, when] = [whoseOf(count, passage), whenOf(count, passage)];
  if (when.is !== 'year') return reason(when.is === 'cumulative' ? 'cumulative' : 'other-time');
  return whose.is !== 'own' || !isKnown(whose.evidence) ? reason('other-body') : null;
}

/**
 * Why a number of a sentence may not accuse what a report states of its subject for its own body and year; null where it
 * may. The only place where that is decided: whose it is, of when and of what matter must be known, and be the report's.
 */
export function whyNotAccuse(count: Count, passage: Passage): Message | null {
  const doubt = whyNotOfReport(count, passage);
  if (doubt !== null) return doubt;
  const { matter, unread } = circumstancesOf(count, passage);
  if (unread.length > 0) return unreadWordsReason(unread);
  if (matter.is !== 'ours' || !isKnown(matter.evidence)) return reason('other-matter');
  return null;
}

/** Whether nothing of a number is said in its own clause: what it is of is inherited, and may be something less. */
export function isOnlyInherited(count: Count, passage: Passage): boolean {
  const { whose, matter } = circumstancesOf(count, passage);
  return whose.evidence !== 'stated' && matter.evidence !== 'stated';
}
