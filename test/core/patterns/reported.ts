import type { TableValues } from './reading';

const ROWS: Readonly<Record<string, number>> = {
  granted: 20,
  'partly-granted': 6,
  'refused.state-secret': 0,
  'refused.other-law': 1,
  'refused.security': 0,
  'refused.third-party': 0,
  'refused.internal': 2,
  'refused.process': 1,
  'refused.enforcement-file': 0,
  'refused.administrative-query': 0,
  'unavailable.not-held': 11,
  'unavailable.needs-creation': 1,
  'unavailable.unclear': 0,
  'not-processed.petition': 3,
  'not-processed.repeated': 2,
  'not-processed.publication': 0,
  'not-processed.excessive': 0,
  'not-processed.reconfirm': 0,
  'other.not-corrected': 1,
  'other.fee-unpaid': 0,
  'other.other': 2,
  total: 50,
  'carried-over': 3,
  'carried-forward': 5,
};
const APPLICANTS = {
  'natural-person': 47,
  business: 3,
  research: 0,
  'public-welfare': 0,
  'legal-service': 2,
  other: 0,
  total: 52,
};
const CASES: Readonly<Record<string, readonly number[]>> = {
  review: [5, 1, 2, 1, 9],
  'litigation.direct': [3, 0, 1, 0, 4],
  'litigation.after-review': [1, 0, 0, 1, 2],
};
const OUTCOMES = ['upheld', 'corrected', 'other', 'pending', 'total'];

/** What the table of a report says, for sentences beside it. */
export const REPORTED: TableValues = {
  form: 'disclosure-2021',
  values: {
    ...Object.fromEntries(Object.entries(ROWS).map(([row, value]) => [`requests.${row}/total`, value])),
    ...Object.fromEntries(Object.entries(APPLICANTS).map(([column, value]) => [`requests.new/${column}`, value])),
    ...Object.fromEntries(
      Object.entries(CASES).flatMap(([kind, values]) => values.map((value, at) => [`${kind}.${OUTCOMES[at]}`, value])),
    ),
    'normative.made': 14,
    'normative.repealed': 3,
    'normative.in-force': 61,
    'licensing.decisions': 812,
    'punishment.decisions': 96,
    'coercion.decisions': 4,
    'fees.amount': 7.5,
  },
};
