import { NOT_PROCESSED, REFUSED, UNAVAILABLE } from './request-groups';

/**
 * Where a concept of the sentences stands in the tables: for each form the readings that a sentence may have,
 * the first one meant if nothing else is said. A reading is a sum of indicators; `requests.*` stand for their 总计.
 */
export type Reading = readonly string[];
export interface Binding {
  readonly statistics?: readonly Reading[];
  readonly disclosure?: readonly Reading[];
}

const requests = (...rows: string[]): Reading => rows.map((row) => `requests.${row}/total`);

const NEW = requests('new');
const NEW_AND_CARRIED = requests('new', 'carried-over');
const TOTAL = requests('total');

const both = (statistics: Reading, ...disclosure: Reading[]): Binding => ({ statistics: [statistics], disclosure });
const old = (...ids: string[]): Binding => ({ statistics: ids.map((id) => [id]) });
const recent = (...disclosure: Reading[]): Binding => ({ disclosure });

/** A result is its own row, or, where the sentence names the reason for its group, the group. */
const resultRow = (row: string, group: readonly string[]): Binding => recent(requests(row), requests(...group));

const CASES = ['total', 'upheld', 'corrected', 'other'] as const;

const litigation = (result: string): Binding => ({
  ...(result === 'pending' ? {} : { statistics: [[`litigation.${result}`]] }),
  disclosure: [
    [`litigation.direct.${result}`, `litigation.after-review.${result}`],
    [`litigation.direct.${result}`],
    [`litigation.after-review.${result}`],
  ],
});

const LEGAL_COLUMNS = ['business', 'research', 'public-welfare', 'legal-service', 'other'];
const column = (...columns: string[]): Binding =>
  recent(
    columns.map((name) => `requests.new/${name}`),
    columns.map((name) => `requests.total/${name}`),
    columns.flatMap((name) => [`requests.new/${name}`, `requests.carried-over/${name}`]),
  );

export const BINDINGS: Readonly<Record<string, Binding>> = {
  received: both(['request.received'], NEW, NEW_AND_CARRIED),
  'received.in-person': old('request.received.in-person'),
  'received.fax': old('request.received.fax'),
  'received.online': old('request.received.online'),
  'received.letter': old('request.received.letter'),
  carried: recent(requests('carried-over')),
  forward: recent(requests('carried-forward')),
  closed: { statistics: [['request.closed'], ['request.answered']], disclosure: [TOTAL, NEW, NEW_AND_CARRIED] },
  /** Answered, or to be answered: what was received, with what was carried over, or what became of it. */
  handled: { statistics: [['request.received'], ['request.closed']], disclosure: [NEW_AND_CARRIED, NEW, TOTAL] },
  'on-time': both(['request.closed.on-time'], TOTAL),
  extended: old('request.closed.extended'),
  'already-public': old('request.answered.already-public'),
  granted: both(['request.answered.granted'], requests('granted')),
  partly: both(['request.answered.partly-granted'], requests('partly-granted')),
  'granted+partly': both(
    ['request.answered.granted', 'request.answered.partly-granted'],
    requests('granted', 'partly-granted'),
  ),
  refused: both(['request.answered.refused'], requests(...REFUSED)),
  'refused.trade-secret': old('request.answered.refused.trade-secret'),
  'refused.privacy': old('request.answered.refused.privacy'),
  'refused.not-government-information': old('request.answered.refused.not-government-information'),
  'refused.state-secret': {
    ...old('request.answered.refused.state-secret'),
    ...resultRow('refused.state-secret', REFUSED),
  },
  'refused.security': { ...old('request.answered.refused.security'), ...resultRow('refused.security', REFUSED) },
  ...Object.fromEntries(
    REFUSED.filter((row) => !/state-secret|security/.test(row)).map((row) => [row, resultRow(row, REFUSED)]),
  ),
  'not-this-body': old('request.answered.not-this-body'),
  nonexistent: both(['request.answered.nonexistent'], requests('unavailable.not-held')),
  clarification: old('request.answered.clarification'),
  redirected: old('request.answered.redirected'),
  unavailable: recent(requests(...UNAVAILABLE)),
  ...Object.fromEntries(UNAVAILABLE.map((row) => [row, resultRow(row, UNAVAILABLE)])),
  'unavailable.not-held': both(
    ['request.answered.nonexistent'],
    requests('unavailable.not-held'),
    requests(...UNAVAILABLE),
  ),
  'not-processed': recent(requests(...NOT_PROCESSED)),
  ...Object.fromEntries(NOT_PROCESSED.map((row) => [row, resultRow(row, NOT_PROCESSED)])),
  other: recent(requests('other'), requests('other.not-corrected', 'other.fee-unpaid', 'other.other')),
  'other.not-corrected': recent(requests('other.not-corrected')),
  'other.fee-unpaid': recent(requests('other.fee-unpaid')),
  'applicant.natural': column('natural-person'),
  'applicant.legal': column(...LEGAL_COLUMNS),
  'applicant.business': column('business'),
  'applicant.research': column('research'),
  'applicant.public-welfare': column('public-welfare'),
  'applicant.legal-service': column('legal-service'),
  'applicant.other': column('other'),
  ...Object.fromEntries(CASES.map((result) => [`review.${result}`, both([`review.${result}`], [`review.${result}`])])),
  'review.pending': recent(['review.pending']),
  ...Object.fromEntries([...CASES, 'pending'].map((result) => [`litigation.${result}`, litigation(result)])),
  'litigation.direct': recent(['litigation.direct.total']),
  'litigation.after-review': recent(['litigation.after-review.total']),
  'cases.total': {
    statistics: [['review.total', 'litigation.total']],
    disclosure: [['review.total', 'litigation.direct.total', 'litigation.after-review.total']],
  },
  licensing: recent(['licensing.decisions']),
  punishment: recent(['punishment.decisions']),
  coercion: recent(['coercion.decisions']),
  charges: recent(['fees.amount']),
  complaints: old('complaints'),
  'disclosure.total': old('disclosure.total'),
  'channel.gazette': old('channel.gazette'),
  'channel.website': old('channel.website'),
  'channel.weibo': old('channel.weibo'),
  'channel.wechat': old('channel.wechat'),
  'channel.other': old('channel.other'),
  normative: {
    ...old('disclosure.normative', 'normative.issued'),
    ...recent(['normative.made'], ['normative.published']),
  },
  'normative.made': { ...old('normative.issued'), ...recent(['normative.made'], ['normative.published']) },
  'normative.repealed': recent(['normative.repealed']),
  'normative.in-force': recent(['normative.in-force'], ['normative.published-total']),
  regulation: recent(['regulations.made'], ['regulations.published']),
  'regulation.repealed': recent(['regulations.repealed']),
  'regulation.in-force': recent(['regulations.in-force'], ['regulations.published-total']),
  'response.total': old('response.total'),
  'response.press-conferences': old('response.press-conferences'),
  'response.interviews': old('response.interviews'),
  'response.articles': old('response.articles'),
  'response.social-media': old('response.social-media'),
  'response.other': old('response.other'),
  'staff.total': old('staff.total', 'staff.full-time'),
  'staff.full-time': old('staff.full-time'),
  'staff.part-time': old('staff.part-time'),
  'training.classes': old('training.classes'),
  'training.attendance': old('training.attendance'),
  meetings: old('meetings'),
  budget: old('budget'),
  /** Later forms have only 行政事业性收费, another charge; who did not pay the handling charge is a row of its own. */
  fee: { ...old('fees'), ...recent(requests('other.fee-unpaid'), requests('other')) },
  'institution.reading-points': old('institution.reading-points'),
};
