import * as vscode from 'vscode';
import { SIDE_FILE_SUFFIX } from '../../annotation/side-file';
import { setting } from '../settings';

/** Documents of ours that show something else than a file of the user's. */
const SHOWN_ONLY = /^(?:untitled|gouji-)/;

/**
 * Where the marks of a report are kept: beside it, or in the one folder that the settings name, there by the report's path in
 * its workspace folder. Null for a document that is no file: its marks live in memory.
 */
export function sideFileOf(report: vscode.Uri): vscode.Uri | null {
  if (SHOWN_ONLY.test(report.scheme)) return null;
  const beside = report.with({ path: report.path + SIDE_FILE_SUFFIX, query: '', fragment: '' });
  const folder = setting('annotations.folder', report).trim();
  if (folder === '') return beside;
  const root = vscode.workspace.getWorkspaceFolder(report);
  const name = root ? beside.path.slice(root.uri.path.replace(/\/$/, '').length + 1) : fileNameOf(beside);
  if (isAbsolute(folder)) return vscode.Uri.joinPath(report.with({ path: absolutePath(folder) }), name);
  return vscode.Uri.joinPath(root?.uri ?? vscode.Uri.joinPath(report, '..'), folder, name);
}

const isAbsolute = (folder: string): boolean => /^(?:[\\/]|[A-Za-z]:[\\/])/.test(folder);

/** `C:\marks` as VS Code writes paths: `/C:/marks`. */
const absolutePath = (folder: string): string => folder.replaceAll('\\', '/').replace(/^(?=[A-Za-z]:)/, '/');

export const fileNameOf = ({ path }: vscode.Uri): string => path.slice(path.lastIndexOf('/') + 1);
