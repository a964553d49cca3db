import type { CheckOutputJson, FindingJson, Severity } from '../core/report/schema';

/** How many of each there were; `files` counts those that could not be read too. */
export interface Tally {
  files: number;
  failed: number;
  readonly bySeverity: Record<Severity, number>;
}

export const newTally = (): Tally => ({
  files: 0,
  failed: 0,
  bySeverity: { error: 0, warning: 0, information: 0, hint: 0 },
});

export function countFindings(tally: Tally, findings: readonly FindingJson[]): void {
  for (const finding of findings) tally.bySeverity[finding.severity]++;
}

export const summaryOf = ({ files, bySeverity }: Tally): CheckOutputJson['summary'] => ({
  files,
  errors: bySeverity.error,
  warnings: bySeverity.warning,
  information: bySeverity.information,
  hints: bySeverity.hint,
});
