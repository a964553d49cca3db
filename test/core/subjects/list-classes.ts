import { ACTS, BESIDES, EVENTS } from '../../../src/core/subjects/acts';
import { ATTRIBUTES, CREATED, OF_INFORMATION } from '../../../src/core/subjects/attributes';
import { BEYOND } from '../../../src/core/subjects/changes';
import { COMPLEMENTS, NEGATION, VIEWPOINTS } from '../../../src/core/subjects/complements';
import { DIVIDED } from '../../../src/core/subjects/divided';
import { DUE } from '../../../src/core/subjects/due';
import { BY_SUBJECT, EXPLANATIONS, KIND_ENDINGS, WIDE_KINDS } from '../../../src/core/subjects/information-kinds';
import {
  ABOVE,
  CHANGED,
  EACH,
  EXAMPLES,
  EXCEPT,
  IN_BOTH,
  OF_BOTH,
  OF_WHICH,
  RECOUNTED,
  REST_OF_THEM,
  SUMMED,
  TAKEN_AWAY,
  THE_REST,
  TO_DATE,
  TOTAL_NUMBER,
} from '../../../src/core/subjects/list-words';
import { NEWLY_RECEIVED } from '../../../src/core/subjects/new-requests';
import { AVERAGE, NOT_SO_MUCH } from '../../../src/core/subjects/no-number';
import { PUBLICATION_CHANNELS } from '../../../src/core/subjects/publication-channels';
import { DIVIDED_BY, PUBLISH, SEND_OUT } from '../../../src/core/subjects/publish';
import { CLOSE, RATE_OF_ANSWERS, STILL_OPEN, TAKE_UP } from '../../../src/core/subjects/rates';
import { ALL_OF_IT, OF_NUMBERS_HERE, SHARE_WORDS } from '../../../src/core/subjects/share-words';
import type { WordClass } from '../../../src/core/subjects/word-class';

/** A class of words that a list or a rate is read by: what its examples are found to be, and with 某某 for the word. */
export type ListClass = readonly [name: string, words: WordClass, withWord: RegExp | string, without: string];

const MORE = 'subset violated: 8+7 = 15 > 12';
const MAY_OVERLAP = 'subset undecidable: 8+7 = 15 > 12';
const NOTHING = '';

export const LIST_CLASSES: readonly ListClass[] = [
  ['ACTS', ACTS, NOTHING, 'subset violated: 350 > 12'],
  ['BESIDES', BESIDES, NOTHING, 'subset violated: 350 > 12'],
  ['EVENTS', EVENTS, NOTHING, 'subset violated: 35 > 12'],
  ['ATTRIBUTES', ATTRIBUTES.flat(), MORE, MAY_OVERLAP],
  ['OF_INFORMATION', OF_INFORMATION, /^(?:subset|sum) violated: .*8\+7 = 15/, MAY_OVERLAP],
  ['KIND_ENDINGS', KIND_ENDINGS, MORE, MAY_OVERLAP],
  ['WIDE_KINDS', WIDE_KINDS, MAY_OVERLAP, MORE],
  ['BY_SUBJECT', BY_SUBJECT, MAY_OVERLAP, MORE],
  ['EXPLANATIONS', EXPLANATIONS, MAY_OVERLAP, MORE],
  ['PUBLICATION_CHANNELS', PUBLICATION_CHANNELS, 'counted-once allowed: 8 ≤ 12 ≤ 8+7 = 15', MAY_OVERLAP],
  ['OF_BOTH', OF_BOTH, 'subset undecidable: 9+7+4+8 = 28 > 24', 'sum violated: 24 ≠ 9+7+4+8 = 28'],
  ['IN_BOTH', IN_BOTH, 'subset undecidable: 9+7+4+8 = 28 > 24', 'sum violated: 24 ≠ 9+7+4+8 = 28'],
  ['EXAMPLES', EXAMPLES, 'subset holds: 3+2+1 ≤ 12', 'sum violated: 12 ≠ 3+2+1 = 6'],
  ['THE_REST', THE_REST, 'sum violated: 12 ≠ 8+5 = 13', 'subset violated: 8+5 = 13 > 12'],
  ['TAKEN_AWAY', TAKEN_AWAY, 'subset undecidable: 9+5 = 14 > 12', 'sum violated: 12 ≠ 9+5 = 14'],
  ['SUMMED', SUMMED, 'sum holds: 15 = 9+6 = 15', NOTHING],
  ['ABOVE', ABOVE, 'sum holds: 15 = 9+6 = 15', NOTHING],
  ['NOT_SO_MUCH', NOT_SO_MUCH, NOTHING, 'subset violated: 15 > 12'],
  ['AVERAGE', AVERAGE, NOTHING, 'subset violated: 15 > 12'],
  ['BEYOND', BEYOND, NOTHING, 'subset violated: 15 > 12'],
  ['OF_WHICH', OF_WHICH, MORE, NOTHING],
  ['RECOUNTED', RECOUNTED, NOTHING, 'subset violated: 15 > 12'],
  ['TO_DATE', TO_DATE, NOTHING, 'sum violated: 12 ≠ 5+6+4 = 15'],
  ['EXCEPT', EXCEPT, 'sum violated: 12 ≠ 1+12 = 13', NOTHING],
  ['REST_OF_THEM', REST_OF_THEM, 'sum violated: 12 ≠ 1+12 = 13', NOTHING],
  ['TOTAL_NUMBER', TOTAL_NUMBER, 'sum holds: 15 = 9+6 = 15', NOTHING],
  ['CREATED', CREATED, MORE, MAY_OVERLAP],
  ['SEND_OUT', SEND_OUT, NOTHING, 'subset violated: 350 > 12'],
  ['SHARE_WORDS', SHARE_WORDS, 'percent holds: 6/12 = 50% ≈ 50%', NOTHING],
  ['ALL_OF_IT', ALL_OF_IT, 'percent violated: 6/12 = 50% ≠ 30%', 'percent undecidable: 6/? = 30%'],
  ['OF_NUMBERS_HERE', OF_NUMBERS_HERE, 'percent violated: 6/12 = 50% ≠ 30%', 'percent undecidable: 6/? = 30%'],
  ['EACH', EACH, 'sum undecidable: 21 ≠ 3+2 = 5', 'sum violated: 21 ≠ 3+2 = 5'],
  ['CHANGED', CHANGED, 'sum undecidable: 86 ≠ 3+2 = 5', 'sum violated: 86 ≠ 3+2 = 5'],
  ['COMPLEMENTS', COMPLEMENTS.flat(2), 'sum violated: 12 ≠ 8+7 = 15', MAY_OVERLAP],
  ['NEGATION', NEGATION, 'sum violated: 12 ≠ 8+7 = 15', MAY_OVERLAP],
  ['DIVIDED', DIVIDED, 'sum violated: 12 ≠ 8+7 = 15', 'subset undecidable: 8+7 = 15 > 12'],
  ['VIEWPOINTS', VIEWPOINTS, 'sum violated: 12 ≠ 5+6+4 = 15', NOTHING],
  ['DUE', DUE, 'balance violated: 12+3 = 15 ≠ 16', NOTHING],
  ['NEWLY_RECEIVED', NEWLY_RECEIVED, 'balance violated: 12+3 = 15 ≠ 9+3 = 12', NOTHING],
  ['PUBLISH', PUBLISH, 'sum violated: 12 ≠ 5+6+4 = 15', NOTHING],
  ['DIVIDED_BY', DIVIDED_BY, 'sum violated: 12 ≠ 5+6+4 = 15', NOTHING],
  ['TAKE_UP', TAKE_UP, 'percent violated: 12/14 = 85.71% ≠ 100%', NOTHING],
  ['CLOSE', CLOSE, 'percent violated: 12/14 = 85.71% ≠ 100%', NOTHING],
  ['RATE_OF_ANSWERS', RATE_OF_ANSWERS, 'percent violated: 12/14 = 85.71% ≠ 100%', NOTHING],
  ['STILL_OPEN', STILL_OPEN, NOTHING, 'percent violated: 12/14 = 85.71% ≠ 100%'],
];
