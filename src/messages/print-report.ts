import type { ReportJson } from '../core/report/schema';

/** How one report is printed, by `gouji parse` and in the editor alike. */
export const printReport = (report: ReportJson): string => `${JSON.stringify(report, null, 2)}\n`;
