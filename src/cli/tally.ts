import type { CheckedFileJson, CheckOutputJson, FindingJson } from '../core/model/check-schema';
import type { CellReading, Severity } from '../core/model/schema';
import { extensionOf } from '../documents/report-extensions';
import type { Failure, FailureCode } from './failure';
import type { PassedOver } from './passed-over';

/** Why something was not looked at; `link` is one to a folder that was looked at already. */
export type NotLookedAt = 'format' | 'settings' | 'size' | 'encoding' | 'rights' | 'link' | 'other';

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
  /** What was not looked at, those that could not be read among them. */
  readonly notLookedAt: Map<NotLookedAt, number>;
  /** How many files of each extension were passed over in folders. */
  readonly formats: Map<string, number>;
  /** Side files that could not be used; their reports were checked. */
  unread: number;
  /** Findings that count for nothing. */
  accepted: number;
  baseline: number;
  /** Findings of codes that the settings switch off. */
  switchedOff: number;
  readonly bySeverity: Record<Severity, number>;
  /** Of those at the level of information: what is said of a file as a whole, and no problem. */
  notices: number;
  /** How many files there are of each status. */
  readonly byStatus: Record<CellReading, number>;
  /** Numbers, and tables and pages, that were not read in files of which the rest was. */
  unreadNumbers: number;
  unreadParts: number;
}

export const newTally = (): Tally => ({
  files: 0,
  failed: 0,
  notLookedAt: new Map(),
  formats: new Map(),
  unread: 0,
  accepted: 0,
  baseline: 0,
  switchedOff: 0,
  bySeverity: { error: 0, warning: 0, information: 0, hint: 0 },
  notices: 0,
  byStatus: { judged: 0, 'partly-read': 0, 'nothing-to-judge': 0, 'not-a-report': 0, 'not-readable': 0 },
  unreadNumbers: 0,
  unreadParts: 0,
});

/** Whether a finding counts: nobody accepted it, and it is not in the baseline. */
export const counts = ({ accepted, baseline }: FindingJson): boolean =>
  accepted === undefined && baseline === undefined;

/** Counts a file that could be read, and what was found in it. */
export function countFile(tally: Tally, { findings, analysis, switchedOff = 0 }: CheckedFileJson): void {
  tally.switchedOff += switchedOff;
  tally.byStatus[analysis.status]++;
  if (analysis.status === 'partly-read') {
    tally.unreadNumbers += analysis.unread;
    tally.unreadParts += analysis.unreadParts;
  }
  for (const finding of findings) {
    if (finding.accepted !== undefined) tally.accepted++;
    else if (finding.baseline !== undefined) tally.baseline++;
    else tally.bySeverity[finding.severity]++;
    if (finding.code === 'notice' && counts(finding)) tally.notices++;
  }
}

export function countFailure(tally: Tally, { code, detail }: Failure): void {
  tally.failed++;
  tally.byStatus['not-readable']++;
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
  notLookedAt,
  formats,
  bySeverity,
  byStatus,
  accepted,
  baseline,
  switchedOff,
}: Tally): CheckOutputJson['summary'] => ({
  files,
  errors: bySeverity.error,
  warnings: bySeverity.warning,
  information: bySeverity.information,
  hints: bySeverity.hint,
  reports: files - failed - byStatus['not-a-report'],
  notReports: byStatus['not-a-report'],
  notLookedAt: { format: 0, size: 0, encoding: 0, rights: 0, link: 0, other: 0, ...Object.fromEntries(notLookedAt) },
  ...(formats.size > 0 && { passedOver: Object.fromEntries(formats) }),
  ...(accepted > 0 && { accepted }),
  ...(baseline > 0 && { baseline }),
  ...(switchedOff > 0 && { switchedOff }),
  status: { ...byStatus },
});
