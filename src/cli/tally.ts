import type { CheckOutputJson, FindingJson, Severity } from '../core/model/schema';

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
}

export const newTally = (): Tally => ({
  files: 0,
  failed: 0,
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

export const summaryOf = ({ files, bySeverity, accepted, baseline }: Tally): CheckOutputJson['summary'] => ({
  files,
  errors: bySeverity.error,
  warnings: bySeverity.warning,
  information: bySeverity.information,
  hints: bySeverity.hint,
  ...(accepted > 0 && { accepted }),
  ...(baseline > 0 && { baseline }),
});
