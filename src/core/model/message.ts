import type { TermRole } from './term-role';

/** Why a relation is undecidable, or allowed. */
export type Reason =
  | 'approximate'
  | 'copied'
  | 'counted-once'
  | 'cumulative'
  | 'damaged'
  | 'list-wording'
  | 'missing'
  | 'missing-total'
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
  | 'unread-words'
  | 'usual'
  | 'year-before';

/** What a finding says: `<code>.<variant>`. */
export type FindingKey =
  | 'announced-count.unnamed'
  | 'announced-count.violated'
  | 'at-most-sum.violated'
  | 'balance.violated'
  | 'counted-once.above'
  | 'counted-once.below'
  | 'cross-year.copied'
  | 'cross-year.violated'
  | 'growth.truncated'
  | 'growth.violated'
  | 'heading-numbering.gap'
  | 'heading-numbering.lone'
  | 'heading-numbering.repeated'
  | 'heading-numbering.restart'
  | 'heading-numbering.section'
  | 'implication.violated'
  | 'missing-table.section'
  | 'missing-value.reasons'
  | 'missing-value.row'
  | 'missing-value.total'
  | 'notice.damaged-bytes'
  | 'notice.empty'
  | 'notice.pinyin'
  | 'notice.traditional'
  | 'percent.late'
  | 'percent.truncated'
  | 'percent.two-bases'
  | 'percent.violated'
  | 'period.impossible'
  | 'period.incomplete'
  | 'period.other-year'
  | 'period.reversed'
  | 'period.year-before'
  | 'same.violated'
  | 'signature-date.early'
  | 'signature-date.filled-in'
  | 'signature-date.filled-in-early'
  | 'signature-date.impossible'
  | 'signature-date.late'
  | 'signature-date.published'
  | 'subset.list'
  | 'subset.violated'
  | 'sum.above'
  | 'sum.below'
  | 'sum.run'
  | 'sum.together'
  | 'sum.violated'
  | 'type.negative'
  | 'type.text'
  | 'unit.differs'
  | 'unit.in-cell'
  | 'universal.violated'
  | 'unreadable.run'
  | 'unreadable.text'
  | 'usual.unusual'
  | 'wrong-form.year'
  | 'zero-claim.violated';

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
  | 'fix.run'
  | 'fix.same'
  | 'fix.subset'
  | 'fix.sum'
  | 'fix.unit'
  | 'fix.unread-figures'
  | 'fix.unread-rows'
  | 'fix.year';

/** Every key of the catalogue of words; `src/messages` has a sentence for each in both languages, or does not compile. */
export type MessageKey = FindingKey | FixKey | `reason.${Reason}` | `place.${TermRole}`;

/** A code with arguments; the catalogue (`src/messages`) puts it into words. */
export interface Message {
  readonly key: MessageKey;
  /** Strings and numbers are shown as they are; arguments whose name ends in `Indicator` are ids that the catalogue names. */
  readonly args: Readonly<Record<string, string | number>>;
}
