import * as vscode from 'vscode';
import { openReport } from '../commands/open-report';
import { REVEAL } from '../commands/reveal';
import type { Diagnostics } from '../state/diagnostics';
import type { Services } from '../state/services';
import { fileOf } from '../state/shown-for';
import { acceptAll, type FindingsOfReport, ofOneCode } from './accept-all';
import { isFindingNode, isGroupNode, isReportNode } from './nodes';

/** What the menu of a report, a finding or a group in the view offers. */
export function registerReportMenu(services: Services, diagnostics: Diagnostics): vscode.Disposable {
  const onReport = (command: string, run: (uri: vscode.Uri) => PromiseLike<unknown>) =>
    vscode.commands.registerCommand(command, (node?: unknown) => {
      const uri = node instanceof vscode.Uri ? node : isReportNode(node) || isFindingNode(node) ? node.uri : undefined;
      return uri && run(uri);
    });
  const show = (uri: vscode.Uri) => vscode.commands.executeCommand(REVEAL, uri.toString());
  return vscode.Disposable.from(
    onReport('gouji.openListed', show),
    onReport('gouji.previewListed', async (uri) => {
      await show(uri);
      await vscode.commands.executeCommand('gouji.openPreview', uri);
    }),
    onReport('gouji.exportListed', async (uri) => {
      await openReport(uri);
      await vscode.commands.executeCommand('gouji.export', uri);
    }),
    onReport('gouji.showListedInExplorer', (uri) => vscode.commands.executeCommand('revealInExplorer', fileOf(uri))),
    vscode.commands.registerCommand('gouji.acceptAllOfCode', async (node?: unknown, reason?: unknown) => {
      const chosen = await ofOneCode(
        findingsOf(diagnostics, node),
        isFindingNode(node) ? node.finding.code : undefined,
      );
      if (!chosen) return 0;
      return acceptAll(services, chosen.code, chosen.reports, typeof reason === 'string' ? reason : undefined);
    }),
  );
}

/** Of a report or a group those that are shown; of a finding all of its report; of an address all of that report. */
function findingsOf(diagnostics: Diagnostics, node: unknown): readonly FindingsOfReport[] {
  if (isGroupNode(node)) return node.members;
  if (isReportNode(node)) return [node];
  const uri = isFindingNode(node) ? node.uri : node;
  const state = uri instanceof vscode.Uri ? diagnostics.of(uri) : undefined;
  return state ? [{ uri: state.uri, findings: state.listed.findings }] : [];
}
