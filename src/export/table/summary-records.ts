import { isProblem } from '../../core/findings/analysis-status';
import type { CheckedFileJson, FindingJson } from '../../core/model/check-schema';
import type { Language } from '../../messages/language';
import { statusText } from '../../messages/status-text';
import type { TableValue } from './table-workbook';

/** The columns of the line of a report, and of the line of a finding, in their order; new ones come behind. */
export const REPORT_COLUMNS = [
  'path',
  'body',
  'year',
  'form',
  'status',
  'figures',
  'unread',
  'unread_percent',
  'errors',
  'warnings',
  'information',
  'hints',
  'accepted',
  'previous',
  'not_looked_at',
] as const;

export const FINDING_COLUMNS = [
  'path',
  'body',
  'year',
  'line',
  'column',
  'level',
  'code',
  'message',
  'formula',
  'difference',
  'fix',
  'accepted_by',
  'accepted_because',
  'in_previous',
] as const;

const isOpen = ({ accepted, baseline }: SummarizedFinding): boolean => accepted === undefined && baseline === undefined;

/** As much of a report that was checked as its line is made of. */
export interface SummarizedReport
  extends Pick<
    CheckedFileJson,
    'path' | 'issuer' | 'year' | 'form' | 'analysis' | 'previous' | 'unreadPages' | 'notes'
  > {
  readonly coverage: Pick<CheckedFileJson['coverage'], 'figures' | 'unread'>;
  readonly findings: readonly SummarizedFinding[];
}

export type SummarizedFinding = Pick<FindingJson, 'code' | 'severity' | 'accepted' | 'baseline'>;

/** The line of a report. Findings that somebody accepted, and notices, are no errors. */
export function reportRecord(file: SummarizedReport, language: Language): readonly TableValue[] {
  const { path, issuer, year, form, analysis, coverage, findings, previous, unreadPages, notes } = file;
  const open = findings.filter((one) => isOpen(one) && one.code !== 'notice');
  const count = (level: FindingJson['severity']): number => open.filter(({ severity }) => severity === level).length;
  const counts = { problems: open.filter(isProblem).length, hints: count('hint') };
  const pages = unreadPages === undefined ? [] : [`p. ${unreadPages.join(', ')}`];
  return [
    path,
    issuer ?? null,
    year,
    form,
    statusText(language, analysis, counts),
    coverage.figures,
    coverage.unread,
    coverage.figures === 0 ? null : Math.round((1000 * coverage.unread) / coverage.figures) / 10,
    count('error'),
    count('warning'),
    count('information'),
    count('hint'),
    findings.filter(({ accepted }) => accepted !== undefined).length,
    previous?.path ?? null,
    [...pages, ...(notes ?? []).map(({ message }) => message)].join('; ') || null,
  ];
}

/** The line of a file that could not be read: nothing of it was looked at. */
export const failureRecord = (path: string, status: string, message: string): readonly TableValue[] =>
  REPORT_COLUMNS.map((column) =>
    column === 'path' ? path : column === 'status' ? status : column === 'not_looked_at' ? message : null,
  );

/** The lines of the findings of a report, those accepted among them. */
export function findingRecords(file: CheckedFileJson, levelName: (level: FindingJson['severity']) => string) {
  const { path, issuer, year, previous } = file;
  return file.findings.map((finding): readonly TableValue[] => {
    const [place] = finding.inPrevious ?? [];
    return [
      path,
      issuer ?? null,
      year,
      finding.line + 1,
      finding.column + 1,
      levelName(finding.severity),
      finding.code,
      finding.message,
      finding.formula ?? null,
      finding.difference ?? null,
      finding.fixes[0]?.title ?? null,
      finding.accepted?.by ?? null,
      finding.accepted?.reason ?? null,
      place === undefined ? null : `${previous?.path ?? ''}:${place.line + 1}:${place.column + 1}`,
    ];
  });
}
