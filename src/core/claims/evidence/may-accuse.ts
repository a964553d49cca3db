import type { Message, Silencer } from '../../model/message';
import type { Evidence, Known, Matter, Owner, Time } from '../../model/number-evidence';
import { reason } from '../../relations/reason';
import type { Measurement } from '../../sentences/meaning/measurement';
import { says } from '../../subjects/phrase';
import { ON_PLANS } from '../../subjects/sessions';
import type { ClaimContext } from '../claim-context';
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

export const circumstancesOf = (count: Measurement, context: ClaimContext): Circumstances => ({
  whose: whoseOf(count, context),
  when: whenOf(count, context),
  matter: matterOf(count, context),
  unread: [...unreadLabel(count, context), ...unreadBeside(count, context)],
});

export const unreadWordsReason = (words: readonly string[]): Message => ({
  key: 'reason.unread-words',
  args: { words: words.join('…') },
});

const isKnown = (evidence: Evidence): boolean => evidence !== 'unknown';

/** One thing that is asked of a number before it may accuse, and the reason where it may not. */
interface Question {
  readonly silencer: Silencer;
  readonly doubtOf: (count: Measurement, context: ClaimContext) => Message | null;
}

const OF_REPORT: readonly Question[] = [
  { silencer: 'approximate', doubtOf: ({ figure }) => (figure.approximate ? reason('approximate') : null) },
  {
    silencer: 'section',
    doubtOf: ({ titles }) => (titles.some((title) => says(ON_PLANS, title)) ? reason('scope') : null),
  },
  {
    silencer: 'cumulative',
    doubtOf: (count, context) => (whenOf(count, context).is === 'cumulative' ? reason('cumulative') : null),
  },
  {
    silencer: 'other-time',
    doubtOf: (count, context) => (whenOf(count, context).is === 'year' ? null : reason('other-time')),
  },
  {
    silencer: 'other-body',
    doubtOf: (count, context) => {
      const { is, evidence } = whoseOf(count, context);
      return is === 'own' && isKnown(evidence) ? null : reason('other-body');
    },
  },
];

const OF_MATTER: readonly Question[] = [
  {
    silencer: 'unread-words',
    doubtOf: (count, context) => {
      const { unread } = circumstancesOf(count, context);
      return unread.length === 0 ? null : unreadWordsReason(unread);
    },
  },
  {
    silencer: 'other-matter',
    doubtOf: (count, context) => {
      const { is, evidence } = matterOf(count, context);
      return is === 'ours' && isKnown(evidence) ? null : reason('other-matter');
    },
  },
];

/** What silences a number that is held against the report's own; and one that is held against the table's row. */
export const SILENCERS_OF_REPORT: readonly Silencer[] = OF_REPORT.map(({ silencer }) => silencer);
export const SILENCERS_OF_ROW: readonly Silencer[] = [...OF_REPORT, ...OF_MATTER].map(({ silencer }) => silencer);

function firstDoubt(questions: readonly Question[], count: Measurement, context: ClaimContext): Message | null {
  for (const { doubtOf } of questions) {
    const doubt = doubtOf(count, context);
    if (doubt !== null) return doubt;
  }
  return null;
}

/** Why a number may not be one of the report's own body and year, whatever it counts; null where it is. */
export const whyNotOfReport = (count: Measurement, context: ClaimContext): Message | null =>
  firstDoubt(OF_REPORT, count, context);

/**
 * Why a number of a sentence may not accuse what a report states of its subject for its own body and year; null where it
 * may. The only place where that is decided: whose it is, of when and of what matter must be known, and be the report's.
 */
export const whyNotAccuse = (count: Measurement, context: ClaimContext): Message | null =>
  whyNotOfReport(count, context) ?? firstDoubt(OF_MATTER, count, context);

/** Whether nothing of a number is said in its own clause: what it is of is inherited, and may be something less. */
export function isOnlyInherited(count: Measurement, context: ClaimContext): boolean {
  const { whose, matter } = circumstancesOf(count, context);
  return whose.evidence !== 'stated' && matter.evidence !== 'stated';
}
