import type { FindingKey } from './codes';
import type { TermRole } from './term-role';

/** Why a relation is undecidable, or allowed. */
export type Reason =
  | 'approximate'
  | 'copied'
  | 'counted-anew'
  | 'counted-once'
  | 'cumulative'
  | 'damaged'
  | 'form-changed'
  | 'lapsed'
  | 'list-wording'
  | 'missing'
  | 'missing-total'
  | 'moved'
  | 'no-base'
  | 'open-list'
  | 'other-body'
  | 'other-matter'
  | 'other-time'
  | 'restart'
  | 'scope'
  | 'scopes-differ'
  | 'several-readings'
  | 'truncated'
  | 'two-bases'
  | 'unplaced-rows'
  | 'unread-words'
  | 'usual'
  | 'year-before';

/** What a fix does, and what is said where there is none. */
export type FixKey =
  | 'fix.balance'
  | 'fix.coincidence'
  | 'fix.counted-once'
  | 'fix.cross-year'
  | 'fix.fill'
  | 'fix.heading'
  | 'fix.none'
  | 'fix.other'
  | 'fix.percent'
  | 'fix.difference'
  | 'fix.run'
  | 'fix.same'
  | 'fix.subset'
  | 'fix.sum'
  | 'fix.unit'
  | 'fix.unread-figures'
  | 'fix.unread-rows'
  | 'fix.year';

/** Every key of the catalogue of words; `src/messages` has a sentence for each in both languages, or does not compile. */
export type MessageKey = FindingKey | FixKey | `reason.${Reason}` | `place.${TermRole}` | 'place.previous';

/** A code with arguments; the catalogue (`src/messages`) puts it into words. */
export interface Message {
  readonly key: MessageKey;
  /** Strings and numbers are shown as they are; arguments whose name ends in `Indicator` are ids that the catalogue names. */
  readonly args: Readonly<Record<string, string | number>>;
}
