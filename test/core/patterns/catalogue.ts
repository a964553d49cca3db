import { ANNOUNCED } from './announced';
import { ATTACHMENT } from './attachment';
import { BY_STRUCTURE } from './by-structure';
import { CLOSED_LISTS } from './closed-lists';
import { DATES } from './dates';
import type { DocumentPattern } from './document-pattern';
import { INEXACT } from './inexact';
import { NO_FIGURES } from './no-figures';
import { PERCENTAGES } from './percentages';
import { REWORDINGS } from './rewordings';
import type { SentencePattern } from './sentence-pattern';
import { SUBSETS } from './subsets';
import { SUMS } from './sums';
import { TABLES } from './tables';
import { UNRELATED } from './unrelated';

/** The catalogue of sentence patterns, by what they show: every row is run as a test and printed in docs/patterns.md. */
export const SENTENCE_PATTERNS: readonly (readonly [group: string, patterns: readonly SentencePattern[]])[] = [
  ['totals and parts', SUMS],
  ['channels, examples, steps', SUBSETS],
  ['percentages and growth', PERCENTAGES],
  ['sentence and table', TABLES],
  ['numbers that are not exact or not comparable', INEXACT],
  ['which number a word or a list belongs to', ATTACHMENT],
  ['closed lists and hidden sums', CLOSED_LISTS],
  ['known by the words around them, and so seen when they are wrong', BY_STRUCTURE],
  ['the same in other words', REWORDINGS],
  ['other matters, bodies and times, which contradict nothing', UNRELATED],
];

/** Patterns that only a whole document shows. */
export const DOCUMENT_PATTERNS: readonly (readonly [group: string, patterns: readonly DocumentPattern[]])[] = [
  ['lists and what announces them', ANNOUNCED],
  ['numbers that count nothing', NO_FIGURES],
  ['days and years', DATES],
];
