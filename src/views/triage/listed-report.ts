import type { Severity } from '../../core/model/schema';

/** A finding of a report as a list of many reports needs it. */
export interface ListedFinding {
  /** The same for the same finding of a report, however the text around it changed. */
  readonly key: string;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
}

/** A report in a list of many. */
export interface ListedReport {
  /** What it is known by; no two have the same. */
  readonly place: string;
  /** Its path in the open folder, with `/` between its parts. */
  readonly path: string;
  /** As the report prints it; null where it prints none. */
  readonly issuer: string | null;
  readonly year: number | null;
  readonly findings: readonly ListedFinding[];
}

/** `甲/乙` of `甲/乙/年报.md`; empty for a file that stands in no folder. */
export const folderOf = ({ path }: Pick<ListedReport, 'path'>): string =>
  path.slice(0, Math.max(0, path.lastIndexOf('/')));
