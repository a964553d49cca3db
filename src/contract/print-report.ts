import type { FailedFileJson } from '../core/model/check-schema';
import type { ReportJson } from '../core/model/report-schema';

/** How one report is printed, by `gouji parse` and in the editor alike. */
export const printReport = (report: ReportJson | FailedFileJson): string => `${JSON.stringify(report, null, 2)}\n`;
