import type { CheckOutputJson, FindingJson, Severity } from '../core/model/schema';
import { extensionOf } from '../documents/report-extensions';
import type { Failure, FailureCode } from './failure';
import type { PassedOver } from './passed-over';

/** Why something was not looked at; `link` is one to a folder that was looked at already. */
export type NotLookedAt = 'format' | 'size' | 'encoding' | 'rights' | 'link' | 'other';

const BY_FAILURE: Partial<Readonly<Record<FailureCode, NotLookedAt>>> = {
  binary: 'format',
  'old-word': 'format',
  wps: 'format',
  'too-large': 'size',
  encoding: 'encoding',
};

/** How many of each there were; `files` counts those that could not be read too. */
export interface Tally {
  files: number;
  failed: number;
  /** Files that were read and are no reports. */
  notReports: number;
  /** What was not looked at, those that could not be read among them. */
  readonly notLookedAt: Map<NotLookedAt, number>;
  /** How many files of each extension were passed over in folders. */
  readonly formats: Map<string, number>;
  /** Side files that could not be used; their reports were checked. */
  unread: number;
  /** Findings that count for nothing. */
  accepted: number;
  baseline: number;
  readonly bySeverity: Record<Severity, number>;
}

export const newTally = (): Tally => ({
  files: 0,
  failed: 0,
  notReports: 0,
  notLookedAt: new Map(),
  formats: new Map(),
  unread: 0,
  accepted: 0,
  baseline: 0,
  bySeverity: { error: 0, warning: 0, information: 0, hint: 0 },
});

/** Whether a finding counts: nobody accepted it, and it is not in the baseline. */
export const counts = ({ accepted, baseline }: FindingJson): boolean =>
  accepted === undefined && baseline === undefined;

export function countFindings(tally: Tally, findings: readonly FindingJson[]): void {
  for (const finding of findings) {
    if (finding.accepted !== undefined) tally.accepted++;
    else if (finding.baseline !== undefined) tally.baseline++;
    else tally.bySeverity[finding.severity]++;
  }
}

export function countFailure(tally: Tally, { code, detail }: Failure): void {
  tally.failed++;
  const isForbidden = detail === 'EACCES' || detail === 'EPERM';
  add(tally.notLookedAt, BY_FAILURE[code] ?? (isForbidden ? 'rights' : 'other'));
}

export function countPassedOver(tally: Tally, path: string, why: PassedOver): void {
  add(tally.notLookedAt, why);
  if (why === 'format') add(tally.formats, extensionOf(path));
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

export const summaryOf = ({
  files,
  failed,
  notReports,
  notLookedAt,
  formats,
  bySeverity,
  accepted,
  baseline,
}: Tally): CheckOutputJson['summary'] => ({
  files,
  errors: bySeverity.error,
  warnings: bySeverity.warning,
  information: bySeverity.information,
  hints: bySeverity.hint,
  reports: files - failed - notReports,
  notReports,
  notLookedAt: { format: 0, size: 0, encoding: 0, rights: 0, link: 0, other: 0, ...Object.fromEntries(notLookedAt) },
  ...(formats.size > 0 && { passedOver: Object.fromEntries(formats) }),
  ...(accepted > 0 && { accepted }),
  ...(baseline > 0 && { baseline }),
});
