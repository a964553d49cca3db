import type * as vscode from 'vscode';
import type { ListedFinding, ListedReport } from '../../views/triage/listed-report';
import type { MarkNode } from '../marks/mark-items';
import type { OrphanNode } from '../marks/orphan-side-files';
import type { ReportState } from '../state/diagnostics';
import type { MissingBodyNode, PartsNode } from './part-nodes';
import type { YearNode, YearsNode } from './year-nodes';

/** Reports that have something in common. */
export interface GroupNode {
  /** Null for those that have it not. */
  readonly group: string | null;
  readonly members: readonly ReportNode[];
}

/** A report, with those of its findings that are to be shown. */
export interface ReportNode {
  readonly uri: vscode.Uri;
  readonly state: ReportState;
  readonly report: ListedReport;
  readonly findings: readonly ListedFinding[];
  /** The group that it stands in, if any: it may stand in several. */
  readonly within: string;
}

export interface FindingNode {
  readonly uri: vscode.Uri;
  readonly within: string;
  readonly finding: ListedFinding;
  readonly diagnostic: vscode.Diagnostic;
}

export type Node =
  | GroupNode
  | ReportNode
  | FindingNode
  | MarkNode
  | OrphanNode
  | YearsNode
  | YearNode
  | PartsNode
  | MissingBodyNode;

export const isReportNode = (node: unknown): node is ReportNode =>
  typeof node === 'object' && node !== null && 'report' in node && 'state' in node;

export const isFindingNode = (node: unknown): node is FindingNode =>
  typeof node === 'object' && node !== null && 'diagnostic' in node;

export const isGroupNode = (node: unknown): node is GroupNode =>
  typeof node === 'object' && node !== null && 'members' in node;
