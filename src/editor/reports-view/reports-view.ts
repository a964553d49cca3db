import * as vscode from 'vscode';
import type { FolderCheck } from '../commands/folder-check';
import { wordsForResult } from '../commands/folder-result';
import { markItem, marksToLookAt } from '../marks/mark-items';
import { OrphanSideFiles, orphanItem } from '../marks/orphan-side-files';
import type { Diagnostics } from '../state/diagnostics';
import type { Services } from '../state/services';
import { words } from '../words/speech';
import { findingItem, groupItem, reportItem } from './items';
import { isFindingNode, isGroupNode, isReportNode, type Node, type ReportNode } from './nodes';
import { missingBodyItem, missingBodyNodes, partsItem, partsNode } from './part-nodes';
import { registerReportMenu } from './report-menu';
import { findingNodes, topNodes } from './report-nodes';
import { Triage } from './triage';
import { registerTriageCommands } from './triage-commands';
import { yearItem, yearNodes, yearsItem, yearsNode } from './year-nodes';

/**
 * The view of all reports that are known, those with the gravest findings first, or in groups; below each, its findings, the
 * marks to look at, the line of years of its body and, of a whole place, which of its bodies have no report. Last, side files without a report. Above them stands what became of the
 * files of the last check of a folder, or that the filter leaves nothing.
 */
export function registerReportsView(
  services: Services,
  diagnostics: Diagnostics,
  folder: FolderCheck,
): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const triage = new Triage(services.context.workspaceState);
  const orphans = new OrphanSideFiles(() => view.visible);
  const provider: vscode.TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getChildren: (node) =>
      node ? childrenOf(services, node) : [...topNodes(diagnostics, triage), ...(triage.filter ? [] : orphans.all())],
    getTreeItem: (node) => itemOf(services, diagnostics, triage, node),
  };
  const view = vscode.window.createTreeView('gouji.reports', {
    treeDataProvider: provider,
    showCollapseAll: true,
    manageCheckboxStateManually: true,
  });
  let result = '';
  const update = () => {
    view.message = triage.filter === '' ? result : filteredText(diagnostics, triage);
    view.description = [triage.filter && `“${triage.filter}”`, triage.hidesSeen ? words().seenHidden : '']
      .filter(Boolean)
      .join(' · ');
    changed.fire();
  };
  update();
  const showIcon = iconShower(services, diagnostics);
  orphans.schedule();
  return vscode.Disposable.from(
    view,
    folder.onDidCheck((checked) => {
      result = checked ? wordsForResult(checked) : '';
      showIcon(checked !== null);
      update();
    }),
    changed,
    triage,
    triage.onDidChange(update),
    view.onDidChangeCheckboxState(({ items }) => see(triage, items)),
    registerTriageCommands(triage),
    registerReportMenu(services, diagnostics),
    orphans,
    orphans.onDidChange(update),
    view.onDidChangeVisibility(() => orphans.schedule()),
    vscode.commands.registerCommand('gouji.orphansOf', () => orphans.all().map(({ sideFile }) => sideFile)),
    vscode.commands.registerCommand('gouji.listedReports', () => listed(services, diagnostics, triage)),
    diagnostics.onDidChange(() => {
      showIcon();
      update();
    }),
    services.reports.onDidRead(() => changed.fire()),
  );
}

const KNOWN = 'reports.known';

/**
 * The view and its icon are there from the first report, or the first check of a folder, on: a window without reports has no use
 * for them. A workspace that had some shows them at once.
 */
function iconShower({ context }: Services, diagnostics: Diagnostics): (isWanted?: boolean) => void {
  let isShown = false;
  const show = (isWanted = false) => {
    if (isShown || !(isWanted || diagnostics.all().length > 0)) return;
    isShown = true;
    void context.workspaceState.update(KNOWN, true);
    void vscode.commands.executeCommand('setContext', 'gouji.showsReports', true);
  };
  show(context.workspaceState.get<boolean>(KNOWN) === true);
  return show;
}

async function see(triage: Triage, items: readonly (readonly [Node, vscode.TreeItemCheckboxState])[]): Promise<void> {
  for (const [node, state] of items) {
    const isSeen = state === vscode.TreeItemCheckboxState.Checked;
    if (isFindingNode(node)) await triage.seeFinding(node.uri.toString(), node.finding.key, isSeen);
    else if (isReportNode(node)) await triage.see(node.state.listed, isSeen);
  }
}

function itemOf(services: Services, diagnostics: Diagnostics, triage: Triage, node: Node): vscode.TreeItem {
  if (isGroupNode(node)) return groupItem(node, triage);
  if (isFindingNode(node)) return findingItem(node, triage);
  if ('years' in node) return yearsItem(node);
  if ('yearOfBody' in node) return yearItem(node, diagnostics);
  if ('held' in node) return partsItem(node);
  if ('missingBody' in node) return missingBodyItem(node);
  if ('sideFile' in node) return orphanItem(node);
  if ('complaint' in node) return markItem(node);
  const hasMore = [...yearsNode(services, node.uri), ...partsNode(services, node.uri)].length > 0;
  return reportItem(node, triage, marksToLookAt(services, node.uri).length, hasMore);
}

function childrenOf(services: Services, node: Node): Node[] {
  if (isGroupNode(node)) return [...node.members];
  if ('years' in node) return yearNodes(node);
  if ('held' in node) return missingBodyNodes(node);
  if (!isReportNode(node)) return [];
  return [
    ...findingNodes(node),
    ...marksToLookAt(services, node.uri),
    ...yearsNode(services, node.uri),
    ...partsNode(services, node.uri),
  ];
}

/** How many reports the filter leaves, each counted once in whatever groups it stands, and what was found in them. */
function filteredText(diagnostics: Diagnostics, triage: Triage): string {
  const reports = new Map<string, ReadonlySet<string>>();
  for (const node of topNodes(diagnostics, triage).flatMap((one) => (isGroupNode(one) ? one.members : [one]))) {
    const keys = node.findings.map(({ key }) => key);
    reports.set(node.report.place, new Set([...(reports.get(node.report.place) ?? []), ...keys]));
  }
  const findings = [...reports.values()].reduce((sum, { size }) => sum + size, 0);
  return reports.size === 0
    ? words().nothingFiltered(triage.filter)
    : words().filtered(triage.filter, reports.size, findings);
}

/** What the view shows, as lines of text: VS Code lets nobody read a view back. */
function listed(services: Services, diagnostics: Diagnostics, triage: Triage): string[] {
  const textOf = ({ label, description }: vscode.TreeItem) => [label, description].filter(Boolean).join(' | ');
  const linesOf = (node: ReportNode): string[] => [
    textOf(reportItem(node, triage, 0, false)),
    ...partsNode(services, node.uri).map((parts) =>
      [textOf(partsItem(parts)), parts.held.missing.join('、')].filter(Boolean).join('：'),
    ),
  ];
  return topNodes(diagnostics, triage).flatMap((node) =>
    isGroupNode(node)
      ? [textOf(groupItem(node, triage)), ...node.members.flatMap((one) => linesOf(one).map((line) => `  ${line}`))]
      : linesOf(node),
  );
}
