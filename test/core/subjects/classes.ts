import { ANSWER } from '../../../src/core/subjects/answer';
import { APPLICANTS, FROM } from '../../../src/core/subjects/applicants';
import { BODY_ENDINGS, OBEYED } from '../../../src/core/subjects/bodies';
import { CARRIED, FORWARD } from '../../../src/core/subjects/carried';
import {
  CAME_TO_NOW,
  COMPARED_WITH,
  COMPARING,
  DONE_MORE,
  EARLIER_PART,
  EARLIER_TIME,
  FALL,
  LESS,
  LOWERED,
  MORE,
  NUMBER_IN_ALL,
  RAISED,
  RISE,
  SINCE,
  YEAR_BEFORE,
} from '../../../src/core/subjects/changes';
import { BY, CHANNELS, FORM } from '../../../src/core/subjects/channels';
import { CHARGE, COERCION, COLLECT, DECIDE, LICENCE, PUNISHMENT } from '../../../src/core/subjects/decisions';
import { DOCUMENT, IN_FORCE, MAKE, REPEAL } from '../../../src/core/subjects/documents';
import { FUNCTION_WORDS } from '../../../src/core/subjects/function-words';
import { HANDLE } from '../../../src/core/subjects/handle';
import { EMBRACING } from '../../../src/core/subjects/list-words';
import { ON_TIME } from '../../../src/core/subjects/on-time';
import { OUR_MATTER, REQUEST } from '../../../src/core/subjects/our-matter';
import { OF_ALL_OF_THEM, OF_CARRIED } from '../../../src/core/subjects/predicates';
import { ALREADY, OVERALL, RATED_ACTS } from '../../../src/core/subjects/rates';
import { RECEIVE } from '../../../src/core/subjects/receive';
import { AND_SO_ON, BECAUSE, OR, RESULTS } from '../../../src/core/subjects/results';
import { LITIGATION, REVIEW } from '../../../src/core/subjects/reviews';
import { WHOEVER } from '../../../src/core/subjects/whoever';
import { WHOLE_PLACE } from '../../../src/core/subjects/whole-place';
import { WHOLE_YEAR } from '../../../src/core/subjects/whole-year';
import type { WordClass } from '../../../src/core/subjects/word-class';

/** A class, the cells of the table that its examples tell of, and whether 12 in a sentence accuses 13 in those cells. */
export interface Told {
  readonly name: string;
  readonly words: WordClass;
  readonly cells: readonly string[];
  readonly accuses: boolean;
  /** The form of 2021 if left out. */
  readonly form?: 'statistics-2014' | 'disclosure-2021';
}

const RECEIVED = ['requests.new/total'];
const accusing = (name: string, words: WordClass, ...cells: string[]): Told => ({ name, words, cells, accuses: true });

const RESULT_ROWS: Readonly<Record<string, readonly string[]>> = {
  partly: ['partly-granted'],
  'granted+partly': ['granted', 'partly-granted'],
  refused: [
    'refused.state-secret',
    'refused.other-law',
    'refused.security',
    'refused.third-party',
    'refused.internal',
    'refused.process',
    'refused.enforcement-file',
    'refused.administrative-query',
  ],
  unavailable: ['unavailable.not-held', 'unavailable.needs-creation', 'unavailable.unclear'],
  'not-processed': [
    'not-processed.petition',
    'not-processed.repeated',
    'not-processed.publication',
    'not-processed.excessive',
    'not-processed.reconfirm',
  ],
  other: ['other.not-corrected', 'other.fee-unpaid', 'other.other'],
};
const LEGAL = ['business', 'research', 'public-welfare', 'legal-service', 'other'];

const rowsOf = (concept: string): string[] => (RESULT_ROWS[concept] ?? [concept]).map((row) => `requests.${row}/total`);

const columnsOf = (concept: string): string[] => {
  const name = concept.replace('applicant.', '');
  const columns = name === 'legal' ? LEGAL : [name === 'natural' ? 'natural-person' : name];
  return columns.map((column) => `requests.new/${column}`);
};

export const CLASSES: readonly Told[] = [
  accusing('RECEIVE', RECEIVE, ...RECEIVED),
  accusing('OUR_MATTER', OUR_MATTER, ...RECEIVED),
  accusing('REQUEST', REQUEST, ...RECEIVED),
  accusing('WHOEVER', WHOEVER, ...RECEIVED),
  accusing('WHOLE_YEAR', WHOLE_YEAR, ...RECEIVED),
  accusing('WHOLE_PLACE', WHOLE_PLACE, ...RECEIVED),
  accusing('FUNCTION_WORDS', FUNCTION_WORDS, ...RECEIVED),
  accusing('OBEYED', OBEYED, ...RECEIVED),
  { name: 'BODY_ENDINGS', words: BODY_ENDINGS, cells: RECEIVED, accuses: false },
  accusing('ANSWER', ANSWER, 'requests.total/total'),
  accusing('CARRIED', CARRIED, 'requests.carried-over/total'),
  accusing('FORWARD', FORWARD, 'requests.carried-forward/total'),
  accusing('BECAUSE', BECAUSE, 'requests.not-processed.repeated/total'),
  accusing('AND_SO_ON', AND_SO_ON, ...rowsOf('not-processed')),
  accusing('OR', OR, ...rowsOf('not-processed')),
  accusing('OF_ALL_OF_THEM', OF_ALL_OF_THEM, 'requests.carried-over/total'),
  accusing('OF_CARRIED', OF_CARRIED, 'requests.carried-over/total'),
  ...Object.entries(RESULTS).map(([concept, words]) => accusing(concept, words, ...rowsOf(concept))),
  ...Object.entries(APPLICANTS).map(([concept, words]) => accusing(concept, words, ...columnsOf(concept))),
  accusing('FROM', FROM, 'requests.new/natural-person'),
  accusing('HANDLE', HANDLE, ...RECEIVED, 'requests.carried-over/total', 'requests.total/total'),
  accusing('ON_TIME', ON_TIME, 'requests.total/total'),
  accusing('LICENCE', LICENCE, 'licensing.decisions'),
  accusing('PUNISHMENT', PUNISHMENT, 'punishment.decisions'),
  accusing('COERCION', COERCION, 'coercion.decisions'),
  accusing('DECIDE', DECIDE, 'licensing.decisions'),
  accusing('CHARGE', CHARGE, 'fees.amount'),
  accusing('COLLECT', COLLECT, 'fees.amount'),
  ...Object.entries({ ...CHANNELS, 'received.fax of': FORM, 'received.fax by': BY }).map(
    ([concept, words]): Told => ({
      ...accusing(concept, words, `request.${concept.split(' ')[0]}`),
      form: 'statistics-2014',
    }),
  ),
  accusing('REVIEW', REVIEW, 'review.total'),
  accusing('LITIGATION', LITIGATION, 'litigation.direct.total', 'litigation.after-review.total'),
  accusing('DOCUMENT', DOCUMENT, 'normative.made'),
  accusing('MAKE', MAKE, 'normative.made'),
  accusing('REPEAL', REPEAL, 'normative.repealed'),
  { name: 'EMBRACING', words: EMBRACING, cells: ['normative.repealed'], accuses: false },
  accusing('IN_FORCE', IN_FORCE, 'normative.in-force'),
];

/** Each example tells a change, in per cent or by how many, with both of its numbers. */
export const CHANGES: readonly Pick<Told, 'name' | 'words'>[] = Object.entries({
  RISE,
  FALL,
  RAISED,
  LOWERED,
  MORE,
  LESS,
  DONE_MORE,
  EARLIER_PART,
  EARLIER_TIME,
  COMPARED_WITH,
  COMPARING,
  SINCE,
  CAME_TO_NOW,
  NUMBER_IN_ALL,
  YEAR_BEFORE,
}).map(([name, words]) => ({ name, words }));

/** Each example tells a rate of 50 % with both of its numbers. */
export const RATES: readonly Pick<Told, 'name' | 'words'>[] = [
  { name: 'ALREADY', words: ALREADY },
  { name: 'OVERALL', words: OVERALL },
  ...Object.entries(RATED_ACTS).map(([name, words]) => ({ name, words })),
];
