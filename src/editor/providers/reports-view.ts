import * as vscode from 'vscode';
import type { FolderCheck } from '../commands/folder-check';
import { wordsForResult } from '../commands/folder-result';
import { REVEAL } from '../commands/reveal';
import { type MarkNode, markItem, marksToLookAt } from '../marks/mark-items';
import { type OrphanNode, OrphanSideFiles, orphanItem } from '../marks/orphan-side-files';
import type { Diagnostics, ReportState } from '../state/diagnostics';
import type { Services } from '../state/services';
import { fileOf } from '../state/shown-for';
import { words } from '../words/speech';
import { iconOf } from './status-icon';
import { type YearNode, type YearsNode, yearItem, yearNodes, yearsItem, yearsNode } from './year-nodes';

interface FindingNode {
  readonly uri: vscode.Uri;
  readonly diagnostic: vscode.Diagnostic;
}

type Node = ReportState | FindingNode | MarkNode | OrphanNode | YearsNode | YearNode;

const ICONS = ['error', 'warning', 'info', 'lightbulb'];
const ICON_COLOURS: Readonly<Record<string, string>> = {
  error: 'list.errorForeground',
  warning: 'list.warningForeground',
};
const COLOURS = ['list.errorForeground', 'list.warningForeground', 'notificationsInfoIcon.foreground', undefined];

/**
 * The view of all reports that are known, those with most findings first; below each, its findings and the marks to look at.
 * last, side files without a report. Above them stands what became of the files of the last check of a folder.
 */
export function registerReportsView(
  services: Services,
  diagnostics: Diagnostics,
  folder: FolderCheck,
): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const orphans = new OrphanSideFiles(() => view.visible);
  const provider: vscode.TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getChildren: (node) => (node ? childrenOf(services, node) : [...sorted(diagnostics.all()), ...orphans.all()]),
    getTreeItem: (node) => itemOf(services, diagnostics, node),
  };
  const view = vscode.window.createTreeView('gouji.reports', { treeDataProvider: provider, showCollapseAll: true });
  orphans.schedule();
  return vscode.Disposable.from(
    view,
    folder.onDidCheck((result) => {
      view.message = result ? wordsForResult(result) : '';
    }),
    changed,
    orphans,
    orphans.onDidChange(() => changed.fire()),
    view.onDidChangeVisibility(() => orphans.schedule()),
    vscode.commands.registerCommand('gouji.orphansOf', () => orphans.all().map(({ sideFile }) => sideFile)),
    diagnostics.onDidChange(() => changed.fire()),
    services.reports.onDidRead(() => changed.fire()),
  );
}

const sorted = (states: readonly ReportState[]): Node[] =>
  [...states].sort((a, b) => b.diagnostics.length - a.diagnostics.length || (a.uri.path < b.uri.path ? -1 : 1));

function itemOf(services: Services, diagnostics: Diagnostics, node: Node): vscode.TreeItem {
  if ('years' in node) return yearsItem(node);
  if ('yearOfBody' in node) return yearItem(node, diagnostics);
  if ('diagnostic' in node) return findingItem(node);
  if ('sideFile' in node) return orphanItem(node);
  return 'complaint' in node
    ? markItem(node)
    : reportItem(node, marksToLookAt(services, node.uri).length, yearsNode(services, node.uri).length > 0);
}

function childrenOf(services: Services, node: Node): Node[] {
  if ('years' in node) return yearNodes(node);
  if (!('diagnostics' in node)) return [];
  const order = [...node.diagnostics].sort((a, b) => a.severity - b.severity || a.range.start.compareTo(b.range.start));
  const found = order.map((diagnostic) => ({ uri: node.uri, diagnostic }));
  return [...found, ...marksToLookAt(services, node.uri), ...yearsNode(services, node.uri)];
}

const nameOf = ({ path }: vscode.Uri): string => path.slice(path.lastIndexOf('/') + 1);

function reportItem(
  { uri, year, diagnostics, accepted, standing }: ReportState,
  marks: number,
  hasYears: boolean,
): vscode.TreeItem {
  const w = words();
  const count = diagnostics.length;
  const icon = iconOf(standing);
  const item = new vscode.TreeItem(
    nameOf(fileOf(uri)),
    count + marks > 0 || hasYears ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.None,
  );
  const parts = [
    year === null ? '' : w.year(year),
    standing.text,
    accepted > 0 ? w.accepted(accepted) : '',
    marks > 0 ? w.marks.toLookAt(marks) : '',
  ];
  item.description = parts.filter(Boolean).join(' · ');
  item.resourceUri = uri;
  item.iconPath = new vscode.ThemeIcon(
    icon === 'check' ? 'pass' : icon,
    new vscode.ThemeColor(icon === 'check' ? 'testing.iconPassed' : (ICON_COLOURS[icon] ?? 'foreground')),
  );
  if (count + marks === 0) item.command = { title: '', command: REVEAL, arguments: [uri.toString()] };
  return item;
}

function findingItem({ uri, diagnostic }: FindingNode): vscode.TreeItem {
  const item = new vscode.TreeItem(diagnostic.message);
  const { start, end } = diagnostic.range;
  const colour = COLOURS[diagnostic.severity];
  item.iconPath = new vscode.ThemeIcon(
    ICONS[diagnostic.severity] ?? 'info',
    colour === undefined ? undefined : new vscode.ThemeColor(colour),
  );
  item.description = `${start.line + 1}:${start.character + 1}`;
  item.tooltip = diagnostic.message;
  item.command = {
    title: '',
    command: REVEAL,
    arguments: [uri.toString(), start.line, start.character, end.line, end.character],
  };
  return item;
}
