import type { Message, Silencer } from '../../model/message';
import type { Evidence, Known, Matter, Owner, Time } from '../../model/number-evidence';
import { reason } from '../../relations/reason';
import type { Count } from '../../sentences/meaning/count';
import { says } from '../../subjects/phrase';
import { ON_PLANS } from '../../subjects/sessions';
import type { Passage } from '../passage';
import { matterOf } from './matter';
import { unreadBeside, unreadLabel } from './unread-label';
import { whenOf } from './when';
import { whoseOf } from './whose';

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

/** One thing that is asked of a number before it may accuse, and the reason where it may not. */
interface Question {
  readonly silencer: Silencer;
  readonly doubtOf: (count: Count, passage: Passage) => Message | null;
}

const OF_REPORT: readonly Question[] = [
  { silencer: 'approximate', doubtOf: ({ figure }) => (figure.approximate ? reason('approximate') : null) },
  {
    silencer: 'section',
    doubtOf: ({ titles }) => (titles.some((title) => says(ON_PLANS, title)) ? reason('scope') : null),
  },
  {
    silencer: 'cumulative',
    doubtOf: (count, passage) => (whenOf(count, passage).is === 'cumulative' ? reason('cumulative') : null),
  },
  {
    silencer: 'other-time',
    doubtOf: (count, passage) => (whenOf(count, passage).is === 'year' ? null : reason('other-time')),
  },
  {
    silencer: 'other-body',
    doubtOf: (count, passage) => {
      const { is, evidence } = whoseOf(count, passage);
      return is === 'own' && isKnown(evidence) ? null : reason('other-body');
    },
  },
];

const OF_MATTER: readonly Question[] = [
  {
    silencer: 'unread-words',
    doubtOf: (count, passage) => {
      const { unread } = circumstancesOf(count, passage);
      return unread.length === 0 ? null : unreadWordsReason(unread);
    },
  },
  {
    silencer: 'other-matter',
    doubtOf: (count, passage) => {
      const { is, evidence } = matterOf(count, passage);
      return is === 'ours' && isKnown(evidence) ? null : reason('other-matter');
    },
  },
];

/** What silences a number that is held against the report's own; and one that is held against the table's row. */
export const SILENCERS_OF_REPORT: readonly Silencer[] = OF_REPORT.map(({ silencer }) => silencer);
export const SILENCERS_OF_ROW: readonly Silencer[] = [...OF_REPORT, ...OF_MATTER].map(({ silencer }) => silencer);

function firstDoubt(questions: readonly Question[], count: Count, passage: Passage): Message | null {
  for (const { doubtOf } of questions) {
    const doubt = doubtOf(count, passage);
    if (doubt !== null) return doubt;
  }
  return null;
}

/** Why a number may not be one of the report's own body and year, whatever it counts; null where it is. */
export const whyNotOfReport = (count: Count, passage: Passage): Message | null => firstDoubt(OF_REPORT, count, passage);

/**
 * Why a number of a sentence may not accuse what a report states of its subject for its own body and year; null where it
 * may. The only place where that is decided: whose it is, of when and of what matter must be known, and be the report's.
 */
export const whyNotAccuse = (count: Count, passage: Passage): Message | null =>
  whyNotOfReport(count, passage) ?? firstDoubt(OF_MATTER, count, passage);

/** Whether nothing of a number is said in its own clause: what it is of is inherited, and may be something less. */
export function isOnlyInherited(count: Count, passage: Passage): boolean {
  const { whose, matter } = circumstancesOf(count, passage);
  return whose.evidence !== 'stated' && matter.evidence !== 'stated';
}
