/**
 * Every code of a finding, with the variants of what it says: severity settings, pages and accepted findings hang on the
 * code, the words on `<code>.<variant>`. Codes and variants are added, never renamed.
 */
export const CODES = {
  sum: ['above', 'below', 'run', 'together', 'violated'],
  balance: ['violated'],
  'counted-once': ['above', 'below'],
  subset: ['list', 'violated'],
  same: ['violated'],
  percent: ['late', 'truncated', 'two-bases', 'violated'],
  growth: ['truncated', 'violated', 'difference', 'together'],
  implication: ['violated'],
  universal: ['violated'],
  'zero-claim': ['violated'],
  'cross-year': ['alike', 'copied', 'copied-paragraph', 'copied-table', 'violated'],
  parts: ['exceeded', 'otherwise', 'unequal'],
  usual: ['unusual'],
  type: ['negative', 'text'],
  period: ['impossible', 'incomplete', 'other-year', 'reversed', 'year-before'],
  'signature-date': ['early', 'filled-in', 'filled-in-early', 'impossible', 'late', 'published'],
  'heading-numbering': ['gap', 'lone', 'repeated', 'restart', 'section'],
  'announced-count': ['unnamed', 'violated'],
  'missing-table': ['section'],
  'missing-value': ['reasons', 'row', 'total'],
  'wrong-form': ['year'],
  unit: ['differs', 'in-cell'],
  unreadable: ['row', 'run', 'text'],
  notice: [
    'blank-table',
    'damaged-bytes',
    'damaged-part',
    'embedded',
    'empty',
    'few-rows',
    'hidden-sheets',
    'lost-numbers',
    'mime',
    'mojibake',
    'not-a-report',
    'pinyin',
    'rtf',
    'traditional',
    'unread-page',
    'unread-section',
    'unread-table',
  ],
} as const;

export type FindingCode = keyof typeof CODES;

/** What a finding says. A list that counts items more than once speaks under the code `sum` in words of its own. */
export type FindingKey =
  | { [Code in FindingCode]: `${Code}.${(typeof CODES)[Code][number]}` }[FindingCode]
  | 'at-most-sum.violated';

/** The codes, in the order of the settings. */
export const FINDING_CODES = Object.keys(CODES) as readonly FindingCode[];
