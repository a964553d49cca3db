import type { Severity } from '../../core/model/schema';
import { SEVERITIES } from '../../core/model/severities';
import { folderOf, type ListedFinding, type ListedReport } from './listed-report';

/** What the reports of a list can be put together by. */
export const GROUPINGS = ['none', 'folder', 'body', 'year', 'code', 'gravity'] as const;

export type Grouping = (typeof GROUPINGS)[number];

/** Reports that have something in common. */
export interface ReportGroup<Report extends ListedReport> {
  /** What they have in common: a folder, a body, a year, a code, a level; null for those that have none. */
  readonly name: string | null;
  readonly members: readonly GroupMember<Report>[];
}

/** A report in a group, with those of its findings that belong there. */
export interface GroupMember<Report extends ListedReport> {
  readonly report: Report;
  readonly findings: readonly ListedFinding[];
}

/**
 * The reports in groups; within each they keep their order. By code or gravity a report stands in every group that it has
 * findings for, with these alone, and one without findings stands last, under no name. The newest year and the gravest level
 * come first, codes with most findings first, folders and bodies by their names.
 */
export function groupReports<Report extends ListedReport>(
  reports: readonly Report[],
  by: Exclude<Grouping, 'none'>,
): readonly ReportGroup<Report>[] {
  const groups = new Map<string | null, GroupMember<Report>[]>();
  const add = (name: string | null, member: GroupMember<Report>) =>
    groups.set(name, [...(groups.get(name) ?? []), member]);
  for (const report of reports) {
    const { findings } = report;
    if (by === 'code' || by === 'gravity') {
      for (const [name, some] of divided(findings, by)) add(name, { report, findings: some });
      if (findings.length === 0) add(null, { report, findings });
    } else add(nameOf(report, by), { report, findings });
  }
  return [...groups].map(([name, members]) => ({ name, members })).sort(ORDER[by]);
}

function nameOf(report: ListedReport, by: 'folder' | 'body' | 'year'): string | null {
  if (by === 'folder') return folderOf(report) || null;
  return by === 'body' ? report.issuer : (report.year?.toString() ?? null);
}

function divided(findings: readonly ListedFinding[], by: 'code' | 'gravity'): ReadonlyMap<string, ListedFinding[]> {
  const parts = new Map<string, ListedFinding[]>();
  for (const finding of findings) {
    const name = by === 'code' ? finding.code : finding.severity;
    parts.set(name, [...(parts.get(name) ?? []), finding]);
  }
  return parts;
}

type AnyGroup = ReportGroup<ListedReport>;

const byName = (a: AnyGroup, b: AnyGroup): number => (a.name ?? '').localeCompare(b.name ?? '', 'zh');
const unnamedLast = (order: (a: AnyGroup, b: AnyGroup) => number) => (a: AnyGroup, b: AnyGroup) =>
  Number(a.name === null) - Number(b.name === null) || order(a, b);

const ORDER: Readonly<Record<Exclude<Grouping, 'none'>, (a: AnyGroup, b: AnyGroup) => number>> = {
  folder: byName,
  body: unnamedLast(byName),
  year: unnamedLast((a, b) => Number(b.name) - Number(a.name)),
  code: unnamedLast((a, b) => sizeOf(b) - sizeOf(a) || byName(a, b)),
  gravity: unnamedLast((a, b) => levelOf(a) - levelOf(b)),
};

const sizeOf = ({ members }: AnyGroup): number => members.reduce((sum, { findings }) => sum + findings.length, 0);

const levelOf = ({ name }: AnyGroup): number => SEVERITIES.indexOf(name as Severity);
