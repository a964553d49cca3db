import type { FailedFileJson, ReportJson } from '../core/model/schema';

/** How one report is printed, by `gouji parse` and in the editor alike. */
export const printReport = (report: ReportJson | FailedFileJson): string => `${JSON.stringify(report, null, 2)}\n`;
