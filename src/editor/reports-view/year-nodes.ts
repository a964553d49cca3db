import * as vscode from 'vscode';
import type { YearOfBody } from '../../collection/line-of-years';
import { REVEAL } from '../commands/reveal';
import { iconOf } from '../providers/status-icon';
import type { Diagnostics } from '../state/diagnostics';
import type { Services } from '../state/services';
import { fileOf } from '../state/shown-for';
import { words } from '../words/speech';

/** The line of years of the body of a report; below it, each of its years. */
export interface YearsNode {
  readonly uri: vscode.Uri;
  readonly years: readonly YearOfBody[];
}

export interface YearNode {
  readonly uri: vscode.Uri;
  readonly yearOfBody: YearOfBody;
}

/** None for a body of which one year alone is known. */
export function yearsNode({ years }: Services, uri: vscode.Uri): YearsNode[] {
  const line = years.lineOf(uri);
  return line.length > 1 ? [{ uri, years: line }] : [];
}

/** 2021 · 2022 · (2023) · 2024: a year without a report stands in brackets. */
export function yearsItem({ years }: YearsNode): vscode.TreeItem {
  const item = new vscode.TreeItem(words().yearsOf, vscode.TreeItemCollapsibleState.Collapsed);
  item.description = years.map(({ year, places }) => (places.length === 0 ? `(${year})` : `${year}`)).join(' · ');
  item.iconPath = new vscode.ThemeIcon('history');
  return item;
}

export const yearNodes = ({ uri, years }: YearsNode): YearNode[] => years.map((yearOfBody) => ({ uri, yearOfBody }));

/** One of several reports of a year is opened as well as another. */
export function yearItem({ yearOfBody: { year, places } }: YearNode, diagnostics: Diagnostics): vscode.TreeItem {
  const w = words();
  const item = new vscode.TreeItem(w.year(year));
  const [place] = places;
  if (place === undefined) {
    item.description = w.noReportOfYear;
    item.iconPath = new vscode.ThemeIcon('circle-slash');
    return item;
  }
  const uri = vscode.Uri.parse(place, true);
  const standing = diagnostics.of(uri)?.standing;
  const { path } = fileOf(uri);
  item.description = [path.slice(path.lastIndexOf('/') + 1), standing?.text].filter(Boolean).join(' · ');
  item.iconPath = new vscode.ThemeIcon(standing ? iconOf(standing) : 'file');
  item.command = { title: '', command: REVEAL, arguments: [uri.toString()] };
  return item;
}
