import { groupReports } from '../../views/triage/group-reports';
import type { ListedFinding, ListedReport } from '../../views/triage/listed-report';
import type { Diagnostics, ReportState } from '../state/diagnostics';
import type { FindingNode, GroupNode, ReportNode } from './nodes';
import type { Triage } from './triage';

/** What stands at the top of the view: the reports, or the groups that they are put into. */
export function topNodes(diagnostics: Diagnostics, triage: Triage): readonly (GroupNode | ReportNode)[] {
  const states = new Map(diagnostics.all().map((state) => [state.listed.place, state]));
  const shown = triage.shown([...states.values()].map(({ listed }) => listed));
  const nodeOf = (report: ListedReport, findings: readonly ListedFinding[], within: string): ReportNode[] => {
    const state = states.get(report.place);
    return state ? [{ uri: state.uri, state, report, findings, within }] : [];
  };
  const { grouping } = triage;
  if (grouping === 'none') return shown.flatMap((report) => nodeOf(report, report.findings, ''));
  return groupReports(shown, grouping).map(({ name, members }) => ({
    group: name,
    members: members.flatMap(({ report, findings }) => nodeOf(report, findings, `${grouping} ${name}`)),
  }));
}

/** Its findings, the gravest first, then as they stand in the text. */
export function findingNodes({ uri, state, findings, within }: ReportNode): FindingNode[] {
  const nodes = findings.flatMap((finding): FindingNode[] => {
    const diagnostic = diagnosticOf(state, finding);
    return diagnostic ? [{ uri, within, finding, diagnostic }] : [];
  });
  return nodes.sort(
    ({ diagnostic: a }, { diagnostic: b }) => a.severity - b.severity || a.range.start.compareTo(b.range.start),
  );
}

const diagnosticOf = ({ listed, diagnostics }: ReportState, finding: ListedFinding) =>
  diagnostics[listed.findings.indexOf(finding)];
