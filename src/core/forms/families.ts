import { NOT_PROCESSED, REFUSED, UNAVAILABLE } from './request-groups';

/** Sets of concepts that divide one total in the statutory forms: a list of them needs no 其中 to be one. */
export interface Family {
  readonly id: string;
  /** Concepts that the parts can add up to, the likeliest first. */
  readonly heads: readonly string[];
  readonly parts: readonly string[];
  /** Parts that make the list complete when all of one row are there. */
  readonly full: readonly (readonly string[])[];
  /** That many different parts are likely all there are. */
  readonly enough: number;
  readonly countedOnce?: true;
}

/** The reasons of today's forms, and those that only the form of 2014 knew. */
const REASONS_TO_REFUSE = [...REFUSED, 'refused.trade-secret', 'refused.privacy', 'refused.not-government-information'];
const NEVER = 99;

const cases = (topic: string): Family => ({
  id: topic,
  heads: [`${topic}.concluded`, `${topic}.total`],
  parts: [`${topic}.upheld`, `${topic}.corrected`, `${topic}.other`, `${topic}.pending`, `${topic}.withdrawn`],
  full: [[`${topic}.upheld`, `${topic}.corrected`, `${topic}.other`]],
  enough: 4,
});

const reasons = (head: string, parts: readonly string[]): Family => ({
  id: head,
  heads: [head],
  parts,
  full: [],
  enough: NEVER,
});

export const RESULT_FAMILY: Family = {
  id: 'results',
  heads: ['closed', 'received'],
  parts: [
    'already-public',
    'granted',
    'granted+partly',
    'partly',
    'refused',
    'unavailable',
    'not-processed',
    'other',
    'not-this-body',
    'nonexistent',
    'clarification',
    'redirected',
    'withdrawn',
  ],
  full: [],
  enough: 5,
};

/** Reasons that stand for their group where a sentence does not give the group. */
export const REASONS_OF: Readonly<Record<string, readonly string[]>> = {
  refused: REASONS_TO_REFUSE,
  unavailable: UNAVAILABLE,
  'not-processed': NOT_PROCESSED,
  other: ['other.not-corrected', 'other.fee-unpaid'],
};

const RESULTS: ReadonlySet<string> = new Set(RESULT_FAMILY.parts);

/** Whether a number says with what result requests were answered. */
export const tellsResult = ({ concept }: { readonly concept: string | null }): boolean =>
  concept !== null && RESULTS.has(concept);

/** Whether a number counts the requests that came in by one way or from one kind of applicants. */
export const isOfSomeRequests = ({ concept }: { readonly concept: string | null }): boolean =>
  concept !== null && /^(?:received|applicant)\./.test(concept);

export const FAMILIES: readonly Family[] = [
  RESULT_FAMILY,
  {
    id: 'received-by',
    heads: ['received'],
    parts: ['received.in-person', 'received.fax', 'received.online', 'received.letter'],
    full: [['received.in-person', 'received.fax', 'received.online', 'received.letter']],
    enough: 3,
  },
  {
    id: 'applicants',
    heads: ['received', 'closed'],
    parts: ['natural', 'legal', 'business', 'research', 'public-welfare', 'legal-service', 'other'].map(
      (one) => `applicant.${one}`,
    ),
    full: [
      ['applicant.natural', 'applicant.legal'],
      ['natural', 'business', 'research', 'public-welfare', 'legal-service', 'other'].map((one) => `applicant.${one}`),
    ],
    enough: NEVER,
  },
  ...Object.entries(REASONS_OF).map(([head, parts]) => reasons(head, parts)),
  cases('review'),
  {
    id: 'litigation-kind',
    heads: ['litigation.total'],
    parts: ['litigation.direct', 'litigation.after-review'],
    full: [['litigation.direct', 'litigation.after-review']],
    enough: NEVER,
  },
  cases('litigation'),
  {
    id: 'timeliness',
    heads: ['closed'],
    parts: ['on-time', 'extended'],
    full: [['on-time', 'extended']],
    enough: NEVER,
  },
  {
    id: 'staff',
    heads: ['staff.total'],
    parts: ['staff.full-time', 'staff.part-time'],
    full: [['staff.full-time', 'staff.part-time']],
    enough: NEVER,
  },
  {
    id: 'channels',
    heads: ['disclosure.total'],
    parts: ['gazette', 'website', 'weibo', 'wechat', 'other'].map((one) => `channel.${one}`),
    full: [['gazette', 'website', 'weibo', 'wechat', 'other'].map((one) => `channel.${one}`)],
    enough: NEVER,
    countedOnce: true,
  },
  {
    id: 'responses',
    heads: ['response.total'],
    parts: ['press-conferences', 'interviews', 'articles', 'social-media', 'other'].map((one) => `response.${one}`),
    full: [['press-conferences', 'interviews', 'articles', 'social-media', 'other'].map((one) => `response.${one}`)],
    enough: NEVER,
    countedOnce: true,
  },
];
