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
  | 'evened'
  | 'missing'
  | 'missing-total'
  | 'moved'
  | 'no-base'
  | 'open-list'
  | 'other-body'
  | 'other-matter'
  | 'other-time'
  | 'overlapping'
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

/** What would have kept a finding from being one: a reason, that its section speaks of plans and problems, or that its numbers are not of one body, time or matter. */
export type Silencer =
  | Extract<
      Reason,
      | 'approximate'
      | 'counted-anew'
      | 'cumulative'
      | 'damaged'
      | 'missing'
      | 'moved'
      | 'other-body'
      | 'other-matter'
      | 'other-time'
      | 'several-readings'
      | 'unplaced-rows'
      | 'unread-words'
    >
  | 'section'
  | 'not-one-body'
  | 'not-one-matter'
  | 'not-one-time';

/** How a finding is explained to whoever asks. */
export type ExplanationKey =
  | 'explained.cell'
  | 'explained.check'
  | 'explained.counts'
  | 'explained.form'
  | 'explained.matter'
  | 'explained.previous'
  | 'explained.sentence'
  | 'explained.when'
  | 'explained.whose';

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
export type MessageKey =
  | FindingKey
  | FixKey
  | ExplanationKey
  | `reason.${Reason}`
  | `silenced.${Silencer}`
  | `place.${TermRole}`
  | 'place.previous';

/** A code with arguments; the catalogue (`src/messages`) puts it into words. */
export interface Message {
  readonly key: MessageKey;
  /** Strings and numbers are shown as they are; arguments whose name ends in `Indicator` are ids that the catalogue names. */
  readonly args: Readonly<Record<string, string | number>>;
}
