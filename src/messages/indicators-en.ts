/**
 * English names of the indicators, composed: a full name, or `row/column`, or `subject.measure`.
 * The statutory labels are Chinese; these are for readers of the English output and have no legal standing.
 */
type Names = Readonly<Record<string, string>>;

const COLUMNS: Names = {
  'natural-person': 'natural persons',
  business: 'businesses',
  research: 'research institutions',
  'public-welfare': 'public-interest organisations',
  'legal-service': 'legal-service bodies',
  other: 'other organisations',
  total: 'all applicants',
};

const MEASURES: Names = {
  made: 'made this year',
  published: 'published this year',
  'published-total': 'published in all',
  repealed: 'repealed this year',
  'in-force': 'in force',
  'items-last-year': 'items last year',
  'items-change': 'change in items',
  decisions: 'decisions',
  items: 'items',
  amount: 'amount',
  total: 'total',
  upheld: 'upheld',
  corrected: 'corrected',
  other: 'other outcome',
  pending: 'pending',
  'full-time': 'full time',
  'part-time': 'part time',
  'state-secret': 'state secrets',
  'trade-secret': 'trade secrets',
  privacy: 'privacy',
  security: 'security and stability',
  'not-government-information': 'not government information',
  'other-legal': 'other legal grounds',
  'in-person': 'in person',
  fax: 'by fax',
  online: 'online',
  letter: 'by letter',
  'on-time': 'on time',
  extended: 'after extension',
  'already-public': 'already public',
  granted: 'granted',
  'partly-granted': 'partly granted',
  refused: 'refused',
  'not-this-body': 'held by another body',
  nonexistent: 'information does not exist',
  clarification: 'asked to clarify',
  redirected: 'sent to another procedure',
  gazette: 'gazette',
  website: 'websites',
  weibo: 'Weibo',
  wechat: 'WeChat',
};

const SUBJECTS: Names = {
  regulations: 'regulations',
  normative: 'normative documents',
  licensing: 'licensing',
  'other-services': 'other administrative services',
  punishment: 'penalties',
  coercion: 'compulsory measures',
  fees: 'administrative fees',
  procurement: 'central procurement',
  channel: 'disclosed through',
  review: 'administrative review',
  litigation: 'litigation',
  'litigation.direct': 'litigation without review',
  'litigation.after-review': 'litigation after review',
  staff: 'staff',
  'request.received': 'requests received',
  'request.closed': 'requests closed',
  'request.answered': 'requests answered',
  'request.answered.refused': 'requests refused',
};

const FULL: Names = {
  'disclosure.total': 'information disclosed',
  'disclosure.normative': 'normative documents disclosed',
  'normative.issued': 'normative documents issued',
  'channel.other': 'disclosed in other ways',
  'response.total': 'responses to public concern',
  'response.press-conferences': 'press conferences',
  'response.press-conferences.by-leader': 'press conferences by the principal official',
  'response.interviews': 'online interviews',
  'response.interviews.by-leader': 'online interviews by the principal official',
  'response.articles': 'policy explanations published',
  'response.social-media': 'events answered on Weibo and WeChat',
  'response.other': 'events answered in other ways',
  'request.received': 'requests received',
  'request.closed': 'requests closed',
  'request.answered': 'requests answered',
  complaints: 'complaints',
  fees: 'fees charged for requests',
  'institution.offices': 'disclosure offices',
  'institution.reading-points': 'public reading points',
  budget: 'disclosure budget',
  meetings: 'meetings',
  'training.classes': 'training classes',
  'training.attendance': 'attendance at training',
  'requests.new': 'new requests',
  'requests.carried-over': 'requests carried over from last year',
  'requests.granted': 'granted',
  'requests.partly-granted': 'partly granted',
  'requests.refused.state-secret': 'refused: state secrets',
  'requests.refused.other-law': 'refused: forbidden by other laws',
  'requests.refused.security': 'refused: security and stability',
  'requests.refused.third-party': 'refused: rights of third parties',
  'requests.refused.internal': 'refused: internal affairs',
  'requests.refused.process': 'refused: information on process',
  'requests.refused.enforcement-file': 'refused: enforcement files',
  'requests.refused.administrative-query': 'refused: administrative queries',
  'requests.unavailable.not-held': 'unavailable: not held',
  'requests.unavailable.needs-creation': 'unavailable: would have to be made',
  'requests.unavailable.unclear': 'unavailable: still unclear after correction',
  'requests.not-processed.petition': 'not processed: petitions and complaints',
  'requests.not-processed.repeated': 'not processed: repeated requests',
  'requests.not-processed.publication': 'not processed: published works',
  'requests.not-processed.excessive': 'not processed: excessive requests',
  'requests.not-processed.reconfirm': 'not processed: confirmation of information already obtained',
  'requests.other': 'other outcomes',
  'requests.other.not-corrected': 'other outcomes: not corrected in time',
  'requests.other.fee-unpaid': 'other outcomes: fee not paid in time',
  'requests.other.other': 'other outcomes: other',
  'requests.total': 'total of outcomes',
  'requests.carried-forward': 'carried forward to next year',
};

const own = (names: Names, key: string): string | undefined => (Object.hasOwn(names, key) ? names[key] : undefined);

/** Null where the parts of the id are not known. */
export function englishIndicatorName(id: string): string | null {
  const full = own(FULL, id);
  if (full !== undefined) return full;
  const slash = id.lastIndexOf('/');
  if (slash >= 0) {
    const row = own(FULL, id.slice(0, slash));
    const column = own(COLUMNS, id.slice(slash + 1));
    return row && column ? `${row}, ${column}` : null;
  }
  const dot = id.lastIndexOf('.');
  const subject = own(SUBJECTS, id.slice(0, Math.max(dot, 0)));
  const measure = own(MEASURES, id.slice(dot + 1));
  return subject && measure ? `${subject}: ${measure}` : null;
}
