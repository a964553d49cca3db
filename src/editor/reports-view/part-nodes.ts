import * as vscode from 'vscode';
import type { HeldParts } from '../state/place-parts';
import type { Services } from '../state/services';
import { words } from '../words/speech';

/** The reports of its towns and departments that the report of a whole place was held against; below it, who has none. */
export interface PartsNode {
  readonly uri: vscode.Uri;
  readonly held: HeldParts;
}

/** A body without a report of that year. */
export interface MissingBodyNode {
  readonly uri: vscode.Uri;
  readonly missingBody: string;
}

/** None for a report of which no parts are known. */
export function partsNode({ parts }: Services, uri: vscode.Uri): PartsNode[] {
  const held = parts.of(uri);
  return held ? [{ uri, held }] : [];
}

export function partsItem({ held: { reports, missing } }: PartsNode): vscode.TreeItem {
  const { Collapsed, None } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(words().partsOf, missing.length > 0 ? Collapsed : None);
  item.description = words().partsCount(reports.length, missing.length);
  item.tooltip = [item.description, ...missing].join('\n');
  item.iconPath = new vscode.ThemeIcon('organization');
  return item;
}

export const missingBodyNodes = ({ uri, held }: PartsNode): MissingBodyNode[] =>
  held.missing.map((missingBody) => ({ uri, missingBody }));

export function missingBodyItem({ missingBody }: MissingBodyNode): vscode.TreeItem {
  const item = new vscode.TreeItem(missingBody);
  item.description = words().noReportOfYear;
  item.iconPath = new vscode.ThemeIcon('circle-slash');
  return item;
}
