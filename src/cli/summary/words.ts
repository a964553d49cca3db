import type { FINDING_COLUMNS, REPORT_COLUMNS } from '../../export/table/summary-records';

/** What `gouji summary` says and calls things. */
export interface SummaryWords {
  readonly title: string;
  readonly reports: string;
  readonly findings: string;
  readonly total: string;
  readonly reportColumns: Readonly<Record<(typeof REPORT_COLUMNS)[number], string>>;
  readonly findingColumns: Readonly<Record<(typeof FINDING_COLUMNS)[number], string>>;
  readonly counted: (reports: number, findings: number) => string;
  readonly written: (path: string, reports: number, findings: number) => string;
  readonly unknownFormat: (name: string, known: string) => string;
  /** `detail`: the system's error code. */
  readonly notWritten: (path: string, detail: string) => string;
  readonly help: Readonly<Record<'summary' | 'out' | 'notes', string>>;
}
