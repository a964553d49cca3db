import type { ListedFinding, ListedReport } from './listed-report';

/**
 * The reports that hold every word of the filter, whatever their case: in body, year or path, or in the code or the words of a
 * finding. Where a word is only in findings, the report keeps those findings alone. An empty filter keeps everything.
 */
export function filterReports<Report extends ListedReport>(reports: readonly Report[], filter: string): Report[] {
  const wanted = filter.toLowerCase().split(/\s+/).filter(Boolean);
  return reports.flatMap((report) => {
    const about = [report.issuer ?? '', report.year ?? '', report.path].join('\n').toLowerCase();
    const inFindings = wanted.filter((word) => !about.includes(word));
    if (inFindings.length === 0) return [report];
    const findings = report.findings.filter((finding) => holds(finding, inFindings));
    return findings.length === 0 ? [] : [{ ...report, findings }];
  });
}

function holds({ code, message }: ListedFinding, wanted: readonly string[]): boolean {
  const said = `${code}\n${message}`.toLowerCase();
  return wanted.every((word) => said.includes(word));
}
