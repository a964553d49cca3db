import * as vscode from 'vscode';
import { folderOf } from '../../views/triage/listed-report';
import { REVEAL } from '../commands/reveal';
import { iconOf } from '../providers/status-icon';
import { words } from '../words/speech';
import { groupName } from './group-name';
import type { FindingNode, GroupNode, ReportNode } from './nodes';
import type { Triage } from './triage';

const ICONS = ['error', 'warning', 'info', 'lightbulb'];
const ICON_COLOURS: Readonly<Record<string, string>> = {
  error: 'list.errorForeground',
  warning: 'list.warningForeground',
};
const COLOURS = ['list.errorForeground', 'list.warningForeground', 'notificationsInfoIcon.foreground', undefined];

const { Checked, Unchecked } = vscode.TreeItemCheckboxState;
const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

export function groupItem({ group, members }: GroupNode, { grouping }: Triage): vscode.TreeItem {
  const item = new vscode.TreeItem(groupName(group, grouping), Expanded);
  item.id = `group ${grouping} ${group}`;
  const findings = members.reduce((sum, one) => sum + one.findings.length, 0);
  item.description = words().groupOf(members.length, findings);
  item.contextValue = grouping === 'code' && group !== null ? 'gouji.code' : 'gouji.group';
  return item;
}

/** Whose report of which year it is; the file and its folder behind, for two reports may have one name. */
export function reportItem(node: ReportNode, triage: Triage, marks: number, hasMore: boolean): vscode.TreeItem {
  const { uri, state, report, findings, within } = node;
  const w = words();
  const isLeaf = findings.length + marks === 0 && !hasMore;
  const item = new vscode.TreeItem(nameWithin(report, triage), isLeaf ? None : Collapsed);
  const { standing, accepted } = state;
  const parts = [
    standing.text,
    accepted > 0 ? w.accepted(accepted) : '',
    marks > 0 ? w.marks.toLookAt(marks) : '',
    report.issuer === null ? folderOf(report) : report.path,
  ];
  item.id = `report ${within} ${report.place}`;
  item.description = parts.filter(Boolean).join(' · ');
  item.tooltip = [nameOf(report), report.path, ...parts.slice(0, 3)].filter(Boolean).join('\n');
  item.iconPath = iconFor(iconOf(standing));
  item.contextValue = findings.length > 0 ? 'gouji.report.found' : 'gouji.report';
  item.checkboxState = {
    state: triage.isSeen(state.listed) ? Checked : Unchecked,
    tooltip: triage.isSeen(state.listed) ? w.seen : w.notSeen,
  };
  if (isLeaf) item.command = { title: '', command: REVEAL, arguments: [uri.toString()] };
  return item;
}

/** In a narrow view nobody would read the count behind a name that stands above it already. */
function nameWithin(report: ReportNode['report'], { grouping }: Triage): string {
  const { issuer, year } = report;
  if (grouping === 'body' && issuer !== null && year !== null) return words().year(year);
  return grouping === 'year' && issuer !== null ? issuer : nameOf(report);
}

function nameOf({ issuer, year, path }: ReportNode['report']): string {
  const name = issuer ?? path.slice(path.lastIndexOf('/') + 1);
  return year === null ? name : `${name} ${year}`;
}

const iconFor = (icon: string): vscode.ThemeIcon =>
  new vscode.ThemeIcon(
    icon === 'check' ? 'pass' : icon,
    new vscode.ThemeColor(icon === 'check' ? 'testing.iconPassed' : (ICON_COLOURS[icon] ?? 'foreground')),
  );

export function findingItem({ uri, within, finding, diagnostic }: FindingNode, triage: Triage): vscode.TreeItem {
  const item = new vscode.TreeItem(diagnostic.message);
  const { start, end } = diagnostic.range;
  const colour = COLOURS[diagnostic.severity];
  const isSeen = triage.isFindingSeen(uri.toString(), finding.key);
  item.id = `finding ${within} ${uri.toString()} ${finding.code} ${start.line} ${start.character} ${diagnostic.message}`;
  item.iconPath = new vscode.ThemeIcon(
    ICONS[diagnostic.severity] ?? 'info',
    colour === undefined ? undefined : new vscode.ThemeColor(colour),
  );
  item.description = `${start.line + 1}:${start.character + 1}`;
  item.tooltip = diagnostic.message;
  item.contextValue = 'gouji.finding';
  item.checkboxState = { state: isSeen ? Checked : Unchecked, tooltip: isSeen ? words().seen : words().notSeen };
  item.command = {
    title: '',
    command: REVEAL,
    arguments: [uri.toString(), start.line, start.character, end.line, end.character],
  };
  return item;
}
