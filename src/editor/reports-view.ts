import * as vscode from 'vscode';
import type { Diagnostics, ReportState } from './diagnostics';
import { REVEAL } from './reveal';
import { words } from './services';

interface FindingNode {
  readonly uri: vscode.Uri;
  readonly diagnostic: vscode.Diagnostic;
}

type Node = ReportState | FindingNode;

const ICONS = ['error', 'warning', 'info', 'lightbulb'];
const COLOURS = ['list.errorForeground', 'list.warningForeground', 'notificationsInfoIcon.foreground', undefined];

/** The view of all reports that are known, those with most findings first. */
export function registerReportsView(diagnostics: Diagnostics): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getChildren: (node) => (node ? findingsOf(node) : sorted(diagnostics.all())),
    getTreeItem: (node) => ('diagnostic' in node ? findingItem(node) : reportItem(node)),
  };
  const view = vscode.window.createTreeView('gouji.reports', { treeDataProvider: provider, showCollapseAll: true });
  return vscode.Disposable.from(
    view,
    changed,
    diagnostics.onDidChange(() => changed.fire()),
  );
}

const sorted = (states: readonly ReportState[]): Node[] =>
  [...states].sort((a, b) => b.diagnostics.length - a.diagnostics.length || (a.uri.path < b.uri.path ? -1 : 1));

function findingsOf(node: Node): Node[] {
  if ('diagnostic' in node) return [];
  const order = [...node.diagnostics].sort((a, b) => a.severity - b.severity || a.range.start.compareTo(b.range.start));
  return order.map((diagnostic) => ({ uri: node.uri, diagnostic }));
}

function reportItem({ uri, year, diagnostics }: ReportState): vscode.TreeItem {
  const w = words();
  const count = diagnostics.length;
  const item = new vscode.TreeItem(
    uri.path.slice(uri.path.lastIndexOf('/') + 1),
    count > 0 ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.None,
  );
  const found = count > 0 ? w.problems(count) : w.agree;
  item.description = year === null ? found : `${w.year(year)} · ${found}`;
  item.resourceUri = uri;
  item.iconPath = new vscode.ThemeIcon(
    count > 0 ? 'warning' : 'pass',
    new vscode.ThemeColor(count > 0 ? 'list.warningForeground' : 'testing.iconPassed'),
  );
  if (count === 0) item.command = { title: '', command: 'vscode.open', arguments: [uri] };
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
