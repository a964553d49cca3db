import type { CheckedFileJson, CheckOutputJson, FindingJson, Reading, Severity } from '../core/model/schema';

/** How many of each there were; `files` counts those that could not be read too. */
export interface Tally {
  files: number;
  failed: number;
  /** Side files that could not be used; their reports were checked. */
  unread: number;
  /** Findings that count for nothing. */
  accepted: number;
  baseline: number;
  readonly bySeverity: Record<Severity, number>;
  /** Of those at the level of information: what is said of a file as a whole, and no problem. */
  notices: number;
  /** How many files there are of each status. */
  readonly byStatus: Record<Reading, number>;
  /** Numbers, and tables and pages, that were not read in files of which the rest was. */
  unreadNumbers: number;
  unreadParts: number;
}

export const newTally = (): Tally => ({
  files: 0,
  failed: 0,
  unread: 0,
  accepted: 0,
  baseline: 0,
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
export function countFile(tally: Tally, { findings, analysis }: CheckedFileJson): void {
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

export function countFailure(tally: Tally): void {
  tally.failed++;
  tally.byStatus['not-readable']++;
}

export const summaryOf = ({ files, bySeverity, byStatus, accepted, baseline }: Tally): CheckOutputJson['summary'] => ({
  files,
  errors: bySeverity.error,
  warnings: bySeverity.warning,
  information: bySeverity.information,
  hints: bySeverity.hint,
  ...(accepted > 0 && { accepted }),
  ...(baseline > 0 && { baseline }),
  status: { ...byStatus },
});
